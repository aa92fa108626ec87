package vn.giaoban.text;

/**
 * A half-open place {@code [start, end)} in a report's normalised text, in UTF-16 units. Never empty.
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException where {@code start} is negative or {@code end} does not lie behind it */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
