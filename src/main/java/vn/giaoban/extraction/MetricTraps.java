package vn.giaoban.extraction;

import java.util.regex.Matcher;
import vn.giaoban.text.Span;
import vn.giaoban.text.Spans;

/** Places of a text where a number is no metric. */
final class MetricTraps {

    private static final Rules RULES = Rules.load("metric-traps");

    private final Spans places;

    private MetricTraps(Spans places) {
        this.places = places;
    }

    static MetricTraps of(String matching) {
        var places = new Spans();
        for (Rule rule : RULES.all()) {
            for (Matcher m : rule.in(matching)) {
                places.add(Rule.span(m));
            }
        }
        return new MetricTraps(places);
    }

    /** Whether the number at {@code number} belongs to something that is no metric. */
    boolean hold(Span number) {
        return places.overlap(number);
    }
}
