package vn.giaoban.search;

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

    /** Whether anything in it is. */
    public boolean isMarked() {
        return segments.stream().anyMatch(Segment::marked);
    }

    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }
}
