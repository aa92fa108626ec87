package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import vn.giaoban.text.Span;

/** Places of a text where a number is no metric. */
final class MetricTraps {

    private static final Rules RULES = Rules.load("metric-traps");

    private final List<Span> places;

    private MetricTraps(List<Span> places) {
        this.places = places;
    }

    static MetricTraps of(String matching) {
        var places = new ArrayList<Span>();
        for (Rule rule : RULES.all()) {
            for (Matcher m : rule.in(matching)) {
                places.add(Rule.span(m));
            }
        }
        return new MetricTraps(List.copyOf(places));
    }

    /** Whether the number at {@code number} belongs to something that is no metric. */
    boolean hold(Span number) {
        return places.stream().anyMatch(number::overlaps);
    }
}
