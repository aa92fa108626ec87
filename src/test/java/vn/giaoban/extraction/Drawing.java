package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giaoban.text.Span;

/**
 * Draws spans into a text, so that a test shows where a fact was found: {@code ông [Lò Văn Sáu], {Bí thư Huyện ủy}}, and what was read
 * there: {@code [hơn 5 hộ]=ABOVE}.
 */
final class Drawing {

    private record Mark(int at, boolean closes, String sign) {}

    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    Drawing(String text) {
        this.text = text;
    }

    /** The text without the marks of a drawing. */
    static String plain(String drawn) {
        return drawn.replaceAll("(?<=\\])=[\\p{L}\\p{N}]+", "").replaceAll("[\\[\\]{}]", "");
    }

    Drawing square(Iterable<Span> spans) {
        spans.forEach(s -> mark(s, "[", "]"));
        return this;
    }

    Drawing curly(Iterable<Span> spans) {
        spans.forEach(s -> mark(s, "{", "}"));
        return this;
    }

    /** @param note one word: what was read at the place */
    Drawing noted(Span span, String note) {
        mark(span, "[", "]=" + note);
        return this;
    }

    private void mark(Span span, String open, String close) {
        marks.add(new Mark(span.start(), false, open));
        marks.add(new Mark(span.end(), true, close));
    }

    /** The text from {@code from} on, with what is drawn there. */
    String behind(int from) {
        marks.removeIf(m -> m.at() < from);
        return toString().substring(from);
    }

    @Override
    public String toString() {
        var out = new StringBuilder(text);
        marks.sort(Comparator.comparingInt(Mark::at).thenComparing(m -> m.closes() ? 0 : 1));
        for (int i = marks.size() - 1; i >= 0; i--) {
            out.insert(marks.get(i).at(), marks.get(i).sign());
        }
        return out.toString();
    }
}
