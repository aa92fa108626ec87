package vn.giaoban.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the whole archive. {@link #of} reads it from the parameters of {@code /tim} and its siblings, {@link #parameters()}
 * writes it back.
 *
 * @param words to find, in the form of {@link DirectiveQuestion#words()}
 * @param tab of what; null for the first of everything
 * @param from first day of meeting or of a document; what has no day is left out
 * @param to last day
 * @param order as asked; null for the usual one, see {@link #effectiveOrder()}
 * @param page from 1
 * @param size hits a page, 1 to 100
 */
public record ThingQuestion(
        @Nullable String words,
        @Nullable Tab tab,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Order order,
        int page,
        int size) {

    /**
     * @param parameters as {@code ServletRequest.getParameterMap()} has them: of several values the first counts, an empty one is
     *     as none, unknown names are ignored
     * @throws UnusableParameter where a value has not the allowed form
     */
    public static ThingQuestion of(Map<String, String[]> parameters) {
        return new Parameters(parameters).ofThings();
    }

    /** As asked; else by relevance where there are words to be relevant to, and newest first where there are none. */
    public Order effectiveOrder() {
        return order != null ? order : words != null ? Order.RELEVANCE : Order.NEWEST;
    }

    /** The same of that, on its first page. */
    public ThingQuestion inTab(@Nullable Tab other) {
        return new ThingQuestion(words, other, from, to, order, 1, size);
    }

    public ThingQuestion onPage(int other) {
        return new ThingQuestion(words, tab, from, to, order, other, size);
    }

    ThingQuestion reworded(String other) {
        return new ThingQuestion(other, tab, from, to, order, 1, size);
    }

    /** The same question of directives. */
    public DirectiveQuestion ofDirectives() {
        return new DirectiveQuestion(words, null, null, Map.of(), false, from, to, order, page, size);
    }

    /** The parameters that {@link #of} reads, in a fixed order, without those that say the usual. */
    public Map<String, List<String>> parameters() {
        var all = new LinkedHashMap<String, List<String>>();
        put(all, "q", words);
        put(all, "loai", tab == null ? null : tab.word());
        put(all, "tu", from);
        put(all, "den", to);
        put(all, "xep", order == null ? null : order.word());
        put(all, "trang", page == 1 ? null : page);
        put(all, "co", size == DirectiveQuestion.USUAL_SIZE ? null : size);
        return all;
    }

    /** Those parameters as the query of an address, without a question mark; empty where nothing is asked. */
    public String query() {
        return Addresses.query(parameters());
    }

    private static void put(Map<String, List<String>> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, List.of(value.toString()));
        }
    }
}
