package vn.giaoban.text;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs are lines that hold something; newspapers' texts wrap no lines. */
final class Paragraphs {

    private Paragraphs() {}

    static List<Span> of(String text) {
        var found = new ArrayList<Span>();
        int line = 0;
        while (line <= text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            int from = line;
            int to = end;
            while (from < to && text.charAt(from) <= ' ') {
                from++;
            }
            while (to > from && text.charAt(to - 1) <= ' ') {
                to--;
            }
            if (from < to) {
                found.add(new Span(from, to));
            }
            line = end + 1;
        }
        return List.copyOf(found);
    }
}
