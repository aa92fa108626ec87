package vn.giaoban.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text cut into segments, the found words marked. The segments joined are the text, unescaped: who shows it escapes each segment
 * and only then puts marks around it.
 */
public record Marked(List<Segment> segments) {

    public record Segment(String text, boolean marked) {}

    public Marked {
        segments = List.copyOf(segments);
    }

    public static Marked plain(String text) {
        return new Marked(List.of(new Segment(text, false)));
    }

    /** Of a list parted by commas, the items in which anything is marked. */
    public List<Marked> markedItems() {
        var items = new ArrayList<Marked>();
        var item = new ArrayList<Segment>();
        for (Segment segment : segments) {
            String[] parts = segment.text.split(", ", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    items.add(new Marked(item));
                    item.clear();
                }
                item.add(new Segment(parts[i], segment.marked));
            }
        }
        items.add(new Marked(item));
        return items.stream()
                .filter(one -> one.segments.stream().anyMatch(Segment::marked))
                .toList();
    }

    /** What is marked, in the text's order; words with one space between them are one. */
    List<String> found() {
        return segments.stream().filter(Segment::marked).map(Segment::text).toList();
    }

    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }
}
