package vn.giaoban.text;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Places of a text taken together: whether a further one overlaps any of them is told in logarithmic time. */
public final class Spans {

    /** Start to end, not overlapping. */
    private final TreeMap<Integer, Integer> taken = new TreeMap<>();

    public static Spans of(Collection<Span> spans) {
        var all = new Spans();
        spans.forEach(all::add);
        return all;
    }

    public void add(Span span) {
        int start = span.start();
        int end = span.end();
        for (Map.Entry<Integer, Integer> before = taken.lowerEntry(end);
                before != null && before.getValue() > start;
                before = taken.lowerEntry(end)) {
            start = Math.min(start, before.getKey());
            end = Math.max(end, before.getValue());
            taken.remove(before.getKey());
        }
        taken.put(start, end);
    }

    public boolean overlap(Span span) {
        Map.Entry<Integer, Integer> before = taken.lowerEntry(span.end());
        return before != null && before.getValue() > span.start();
    }
}
