package vn.giaoban.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.ArchiveSearch;
import vn.giaoban.search.Tab;
import vn.giaoban.search.ThingHits;
import vn.giaoban.search.ThingQuestion;

/** What the whole archive has to a question: the first of everything, or one tab. */
record SearchPage(ThingQuestion question, ArchiveSearch.Found found) {

    /** @param address of what the tab shows */
    record TabLink(String name, long count, String address, boolean here) {}

    /** The first is everything together. */
    static List<TabLink> tabs(ThingQuestion question, Map<Tab, Long> counts) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        var all = new TabLink("all", total, address("/tim", question.inTab(null).query()), question.tab() == null);
        return Stream.concat(
                        Stream.of(all),
                        Arrays.stream(Tab.values())
                                .map(tab -> new TabLink(
                                        tab.word(),
                                        counts.getOrDefault(tab, 0L),
                                        address(question, tab),
                                        tab == question.tab())))
                .toList();
    }

    public List<TabLink> tabs() {
        return tabs(question, found.counts());
    }

    public @Nullable ThingHits things(String tab) {
        return found.things().get(Tab.of(tab).orElseThrow());
    }

    public String to(String tab) {
        return address(question, Tab.of(tab).orElseThrow());
    }

    public @Nullable String before() {
        return question.page() > 1
                ? address("/tim", question.onPage(question.page() - 1).query())
                : null;
    }

    public @Nullable String after() {
        return question.page() < found.pages()
                ? address("/tim", question.onPage(question.page() + 1).query())
                : null;
    }

    /** The address of the same question for machines: {@code json}, {@code csv}, {@code atom}. */
    public String as(String form) {
        return address("/tim." + form, question.query());
    }

    private static String address(ThingQuestion question, Tab tab) {
        return tab == Tab.DIRECTIVES
                ? address("/chi-dao", question.inTab(tab).ofDirectives().query())
                : address("/tim", question.inTab(tab).query());
    }

    static String address(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
