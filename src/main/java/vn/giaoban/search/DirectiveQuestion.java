package vn.giaoban.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the archive's directives; everything that is given must hold. {@link #of} reads it from the parameters of
 * {@code /chi-dao} and its siblings, {@link #parameters()} writes it back.
 *
 * @param words of the directive, its official, addressee, meeting or place; words in quotes stand one behind the other, and a minus
 *     before a word or a quote keeps out what has it
 * @param official a name or a title, as typed, in the same form
 * @param addressee words of the addressee, in the same form
 * @param chosen of each facet the values of which one must hold; no facet without a value
 * @param gathered whether a place stands for all that has gone into it until today
 * @param from first day of meeting; meetings without a date are left out
 * @param to last day of meeting
 * @param order as asked; null for the usual one, see {@link #effectiveOrder()}
 * @param page from 1
 * @param size hits a page, 1 to 100
 */
public record DirectiveQuestion(
        @Nullable String words,
        @Nullable String official,
        @Nullable String addressee,
        Map<Facet, List<String>> chosen,
        boolean gathered,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Order order,
        int page,
        int size) {

    public static final int USUAL_SIZE = 20;
    public static final int LARGEST_SIZE = 100;

    public DirectiveQuestion {
        chosen = Map.copyOf(chosen);
    }

    /**
     * @param parameters as {@code ServletRequest.getParameterMap()} has them: of several values the first counts, but for facets; an
     *     empty one is as none, unknown names are ignored
     * @throws UnusableParameter where a value has not the allowed form
     */
    public static DirectiveQuestion of(Map<String, String[]> parameters) {
        return new Parameters(parameters).question();
    }

    /** As asked; else by relevance where there are words to be relevant to, and newest first where there are none. */
    public Order effectiveOrder() {
        if (order != null) {
            return order;
        }
        return words != null || official != null ? Order.RELEVANCE : Order.NEWEST;
    }

    public List<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    public DirectiveQuestion onPage(int other) {
        return new DirectiveQuestion(words, official, addressee, chosen, gathered, from, to, order, other, size);
    }

    public DirectiveQuestion orderedBy(Order other) {
        return new DirectiveQuestion(words, official, addressee, chosen, gathered, from, to, other, 1, size);
    }

    /** The same with or without a facet's value, on its first page. */
    public DirectiveQuestion turned(Facet facet, String value) {
        List<String> values = chosen(facet);
        List<String> then = values.contains(value)
                ? values.stream().filter(v -> !v.equals(value)).toList()
                : Stream.concat(values.stream(), Stream.of(value)).toList();
        return with(facet, then).onPage(1);
    }

    /** The same without any value of the facet. */
    DirectiveQuestion without(Facet facet) {
        return with(facet, List.of());
    }

    private DirectiveQuestion with(Facet facet, List<String> values) {
        return new DirectiveQuestion(
                words, official, addressee, Facet.with(chosen, facet, values), gathered, from, to, order, page, size);
    }

    /** The same in other words, on its first page. */
    DirectiveQuestion reworded(@Nullable String otherWords, @Nullable String otherOfficial) {
        return new DirectiveQuestion(otherWords, otherOfficial, addressee, chosen, gathered, from, to, order, 1, size);
    }

    /** The parameters that {@link #of} reads, in a fixed order, without those that say the usual: for links to this question. */
    public Map<String, List<String>> parameters() {
        var all = new LinkedHashMap<String, List<String>>();
        Addresses.put(all, "q", words);
        Addresses.put(all, "nguoi", official);
        Addresses.put(all, "gui", addressee);
        for (Facet facet : Facet.values()) {
            if (!chosen(facet).isEmpty()) {
                all.put(facet.parameter(), chosen(facet));
            }
        }
        Addresses.put(all, "gop", gathered ? Parameters.YES : null);
        Addresses.put(all, "tu", from);
        Addresses.put(all, "den", to);
        Addresses.put(all, "xep", order == null ? null : order.word());
        Addresses.put(all, "trang", page == 1 ? null : page);
        Addresses.put(all, "co", size == USUAL_SIZE ? null : size);
        return all;
    }

    /** Those parameters as the query of an address, without a question mark; empty where nothing is asked. */
    public String query() {
        return Addresses.query(parameters());
    }
}
