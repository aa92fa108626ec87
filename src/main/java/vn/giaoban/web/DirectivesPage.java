package vn.giaoban.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.giaoban.search.DirectiveHits;
import vn.giaoban.search.DirectiveQuestion;
import vn.giaoban.search.Match;

/**
 * Directives found.
 *
 * @param places to choose from
 * @param asked whether anything was asked at all
 */
record DirectivesPage(DirectiveQuestion question, DirectiveHits hits, List<PlaceOption> places, boolean asked) {

    record PlaceOption(String id, String name) {}

    public List<Match> steps() {
        return List.of(Match.values());
    }

    /** The address of the same question for machines: {@code json}, {@code csv}, {@code atom}. */
    public String as(String form) {
        return address("/chi-dao." + form, question.onPage(1));
    }

    public @Nullable String before() {
        return question.page() > 1 ? address("/chi-dao", question.onPage(question.page() - 1)) : null;
    }

    public @Nullable String after() {
        return question.page() < hits.pages() ? address("/chi-dao", question.onPage(question.page() + 1)) : null;
    }

    private static String address(String path, DirectiveQuestion question) {
        var address = UriComponentsBuilder.fromPath(path);
        question.parameters().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(question.parameters()).toUriString();
    }
}
