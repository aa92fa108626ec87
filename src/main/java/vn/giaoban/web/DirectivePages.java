package vn.giaoban.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.giaoban.exchange.Citations;
import vn.giaoban.search.ArchiveSearch;
import vn.giaoban.search.DirectiveHits;
import vn.giaoban.search.DirectiveQuestion;
import vn.giaoban.search.DirectiveSearch;
import vn.giaoban.search.Facet;
import vn.giaoban.search.FacetOption;
import vn.giaoban.search.Tab;
import vn.giaoban.search.ThingQuestion;
import vn.giaoban.time.Period;
import vn.giaoban.web.DirectivesPage.FacetOfForm;

/** Search for directives by official, words, place and time. */
@Pages
class DirectivePages {

    private final DirectiveSearch search;
    private final ArchiveSearch archive;
    private final Citations citations;
    private final Wording wording;

    DirectivePages(DirectiveSearch search, ArchiveSearch archive, Citations citations, Wording wording) {
        this.search = search;
        this.archive = archive;
        this.citations = citations;
        this.wording = wording;
    }

    /** @throws vn.giaoban.search.UnusableParameter which {@link UnusableParameters} turns into a page that names it */
    @GetMapping("/chi-dao")
    String find(HttpServletRequest request, Model model) {
        DirectiveQuestion question = DirectiveQuestion.of(request.getParameterMap());
        DirectiveHits hits = search.find(question);
        List<FacetOfForm> facets = hits.facets().entrySet().stream()
                .map(facet -> new FacetOfForm(
                        facet.getKey().parameter(),
                        facet.getValue().stream()
                                .map(option -> option(facet.getKey(), option))
                                .toList()))
                .toList();
        boolean asked = !question.parameters().isEmpty();
        model.addAttribute("page", new DirectivesPage(question, hits, facets, tabs(question), cited(hits), asked));
        return "directives/list";
    }

    private Map<Long, String> cited(DirectiveHits hits) {
        return citations.vietnamese(
                hits.hits(),
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
    }

    private List<SearchPage.TabLink> tabs(DirectiveQuestion question) {
        if (question.words() == null) {
            return List.of();
        }
        var same = new ThingQuestion(
                question.words(),
                Tab.DIRECTIVES,
                question.from(),
                question.to(),
                null,
                1,
                DirectiveQuestion.USUAL_SIZE);
        return SearchPage.tabs(same, archive.counts(same));
    }

    private DirectivesPage.Option option(Facet facet, FacetOption option) {
        String given = option.label();
        String label = given != null ? given : wordsFor(facet, option.value());
        return new DirectivesPage.Option(option.value(), label, option.count(), option.chosen(), given != null);
    }

    private String wordsFor(Facet facet, String value) {
        if (value.equals(Facet.UNKNOWN)) {
            return wording.say("meetings.unclear");
        }
        return switch (facet) {
            case QUARTER -> wording.periodFirst(Period.of(value));
            case ROLE -> wording.say("role." + value.toUpperCase(Locale.ROOT));
            case KIND -> wording.say("search.kind." + value);
            case OFFICIAL, PLACE, YEAR, ADDRESSEE, DOCUMENT -> value;
        };
    }
}
