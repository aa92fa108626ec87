package vn.giaoban.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;

/**
 * What is asked of the archive's directives; everything that is not null must hold. {@link #of} reads it from the parameters of
 * {@code /chi-dao} and its siblings, {@link #parameters()} writes it back.
 *
 * @param words of the directive, its official, addressee, meeting or place
 * @param official a name or a title, as typed
 * @param place slug of a place
 * @param year of the meeting's quarter, or else of its period or date
 * @param quarter of the meeting
 * @param addressee words of the addressee
 * @param from first day of meeting; meetings without a date are left out
 * @param to last day of meeting
 * @param order as asked; null for the usual one, see {@link #effectiveOrder()}
 * @param page from 1
 * @param size hits a page, 1 to 100
 */
public record DirectiveQuestion(
        @Nullable String words,
        @Nullable String official,
        @Nullable String place,
        @Nullable Integer year,
        @Nullable Period quarter,
        @Nullable String addressee,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Order order,
        int page,
        int size) {

    public static final int USUAL_SIZE = 20;
    public static final int LARGEST_SIZE = 100;

    /**
     * @param parameters as {@code ServletRequest.getParameterMap()} has them: of several values the first counts, an empty one is
     *     as none, unknown names are ignored
     * @throws UnusableParameter where a value has not the allowed form
     */
    public static DirectiveQuestion of(Map<String, String[]> parameters) {
        return new DirectiveParameters(parameters).question();
    }

    /** As asked; else by relevance where there are words to be relevant to, and newest first where there are none. */
    public Order effectiveOrder() {
        if (order != null) {
            return order;
        }
        return words != null || official != null ? Order.RELEVANCE : Order.NEWEST;
    }

    public DirectiveQuestion onPage(int other) {
        return new DirectiveQuestion(words, official, place, year, quarter, addressee, from, to, order, other, size);
    }

    public DirectiveQuestion orderedBy(Order other) {
        return new DirectiveQuestion(words, official, place, year, quarter, addressee, from, to, other, 1, size);
    }

    /** The parameters that {@link #of} reads, in a fixed order, without those that say the usual: for links to this question. */
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        put(all, "q", words);
        put(all, "nguoi", official);
        put(all, "dia-ban", place);
        put(all, "nam", year);
        put(all, "quy", quarter);
        put(all, "gui", addressee);
        put(all, "tu", from);
        put(all, "den", to);
        put(all, "xep", order == null ? null : order.word());
        put(all, "trang", page == 1 ? null : page);
        put(all, "co", size == USUAL_SIZE ? null : size);
        return all;
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }
}
