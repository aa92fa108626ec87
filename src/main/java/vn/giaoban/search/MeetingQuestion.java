package vn.giaoban.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings are asked for; everything that is given must hold. {@link #of} reads it from the parameters of {@code /cuoc-hop} and
 * its siblings, {@link #parameters()} writes it back; {@link MeetingSelection} answers it from the tables.
 *
 * @param chosen of each of {@link #FACETS} the values of which one must hold; no facet without a value
 * @param from first day of meeting; meetings without a date are left out
 * @param to last day of meeting
 */
public record MeetingQuestion(
        Map<Facet, List<String>> chosen,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final Set<Facet> FACETS = EnumSet.of(Facet.PLACE, Facet.YEAR, Facet.QUARTER);

    public static final MeetingQuestion ALL = new MeetingQuestion(Map.of(), null, null);

    public MeetingQuestion {
        chosen = Map.copyOf(chosen);
    }

    /**
     * @param parameters as {@code ServletRequest.getParameterMap()} has them; an empty value is as none, unknown names are ignored
     * @throws UnusableParameter where a value has not the allowed form
     */
    public static MeetingQuestion of(Map<String, String[]> parameters) {
        return new Parameters(parameters).ofMeetings();
    }

    public List<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    public boolean isEmpty() {
        return equals(ALL);
    }

    /** The same without one of a facet's values. */
    public MeetingQuestion without(Facet facet, String value) {
        return with(facet, chosen(facet).stream().filter(v -> !v.equals(value)).toList());
    }

    /** The same with no value of the facet but these. */
    public MeetingQuestion with(Facet facet, List<String> values) {
        var others = new EnumMap<Facet, List<String>>(Facet.class);
        others.putAll(chosen);
        others.remove(facet);
        if (!values.isEmpty()) {
            others.put(facet, values);
        }
        return new MeetingQuestion(others, from, to);
    }

    /** The same between other days. */
    public MeetingQuestion between(@Nullable LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return new MeetingQuestion(chosen, otherFrom, otherTo);
    }

    /** Only those of it between two days. */
    public MeetingQuestion within(LocalDate first, LocalDate last) {
        return between(from != null && from.isAfter(first) ? from : first, to != null && to.isBefore(last) ? to : last);
    }

    /** The parameters that {@link #of} reads, in a fixed order. */
    public Map<String, List<String>> parameters() {
        var all = new LinkedHashMap<String, List<String>>();
        FACETS.stream()
                .filter(facet -> !chosen(facet).isEmpty())
                .forEach(facet -> all.put(facet.parameter(), chosen(facet)));
        put(all, "tu", from);
        put(all, "den", to);
        return all;
    }

    /** Those parameters as the query of an address, without a question mark; empty where everything is asked for. */
    public String query() {
        return Addresses.query(parameters());
    }

    private static void put(Map<String, List<String>> all, String name, @Nullable LocalDate day) {
        if (day != null) {
            all.put(name, List.of(day.toString()));
        }
    }
}
