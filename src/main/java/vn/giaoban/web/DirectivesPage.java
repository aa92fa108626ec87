package vn.giaoban.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveHits;
import vn.giaoban.search.DirectiveQuestion;
import vn.giaoban.search.Facet;
import vn.giaoban.search.FacetOption;

/**
 * Directives found.
 *
 * @param facets by what they can be narrowed, in the order of the form
 * @param tabs what else has the words that were asked for; empty where none were
 * @param citations how each hit is cited, by its row
 * @param asked whether anything was asked at all
 */
record DirectivesPage(
        DirectiveQuestion question,
        DirectiveHits hits,
        List<FacetOfForm> facets,
        List<SearchPage.TabLink> tabs,
        Map<Long, String> citations,
        boolean asked) {

    /** @param name the parameter */
    record FacetOfForm(String name, List<Option> options) {

        /** Facets of many values open by themselves only where one is chosen. */
        public boolean isOpen() {
            return options.size() <= SHORT || options.stream().anyMatch(Option::chosen);
        }
    }

    /** @param isOfReport whether the label is a name or words that a report has, so Vietnamese whatever the page's language */
    record Option(String value, String label, long count, boolean chosen, boolean isOfReport) {}

    private static final int SHORT = 4;

    /** What is chosen of facets, each with the address of the question without it. */
    public List<Chip> chips() {
        return hits.facets().entrySet().stream()
                .flatMap(facet -> facet.getValue().stream()
                        .filter(FacetOption::chosen)
                        .map(option -> new Chip(
                                label(facet.getKey(), option.value()),
                                address("/chi-dao", question.turned(facet.getKey(), option.value())))))
                .toList();
    }

    record Chip(String label, String address) {}

    private String label(Facet facet, String value) {
        return facets.stream()
                .filter(f -> f.name().equals(facet.parameter()))
                .flatMap(f -> f.options().stream())
                .filter(o -> o.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    /** The same question as the hits spell it; null where there is nothing to offer. */
    public @Nullable String respelled() {
        return hits.respelled() == null ? null : address("/chi-dao", hits.respelled());
    }

    /** The address of the same question for machines: {@code json}, {@code csv}, {@code atom}. */
    public String as(String form) {
        return address("/chi-dao." + form, question);
    }

    public @Nullable String before() {
        return question.page() > 1 ? address("/chi-dao", question.onPage(question.page() - 1)) : null;
    }

    public @Nullable String after() {
        return question.page() < hits.pages() ? address("/chi-dao", question.onPage(question.page() + 1)) : null;
    }

    private static String address(String path, DirectiveQuestion question) {
        return SearchPage.address(path, question.query());
    }
}
