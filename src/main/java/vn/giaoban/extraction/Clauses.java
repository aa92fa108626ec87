package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.text.Span;

/** Cuts a stretch of speech where one task ends: at semicolons and numbers of a list, outside brackets and quotes. */
final class Clauses {

    private static final Pattern NUMBER = Pattern.compile("\\(\\d{1,2}\\)|(?<=[;:] )\\d{1,2}[.)](?= )");
    private static final Pattern ANNOUNCED = Pattern.compile(": ?(?=[\"\\p{L}(-])");

    private final Rule announces = Rules.load("clauses").rule("announces");

    /** Never empty spans; without marks at their ends. */
    List<Span> of(String text, Span stretch) {
        var found = new ArrayList<Span>();
        boolean quotes = text.substring(stretch.start(), stretch.end())
                                .chars()
                                .filter(c -> c == '"')
                                .count()
                        % 2
                == 0;
        int start = stretch.start();
        int depth = 0;
        boolean quoted = false;
        Matcher number =
                NUMBER.matcher(text).region(stretch.start(), stretch.end()).useTransparentBounds(true);
        int next = number.find() ? number.start() : Integer.MAX_VALUE;
        for (int at = stretch.start(); at < stretch.end(); at++) {
            char c = text.charAt(at);
            if (at == next && depth == 0 && !quoted) {
                add(text, start, at, found);
                start = number.end();
                at = start - 1;
                next = number.find() ? number.start() : Integer.MAX_VALUE;
                continue;
            }
            depth += c == '(' && closes(text, at, stretch.end()) ? 1 : c == ')' && depth > 0 ? -1 : 0;
            quoted = (c == '"' && quotes) != quoted;
            if (c == ';' && depth == 0 && !quoted) {
                add(text, start, at, found);
                start = at + 1;
            }
        }
        add(text, start, stretch.end(), found);
        return found;
    }

    /** Whether a bracket that opens here is ever closed: else what follows it is cut like anything else. */
    private static boolean closes(String text, int open, int limit) {
        int close = text.indexOf(')', open);
        return close >= 0 && close < limit;
    }

    /** Where what a stretch announces ({@code … các nhiệm vụ sau: }) begins, or {@code from}. */
    int afterAnnouncement(String text, int from, int limit) {
        Matcher colon = ANNOUNCED.matcher(text).region(from, Math.min(limit, from + 260));
        while (colon.find()) {
            if (announces.matcher(text.substring(from, colon.start())).find()) {
                return colon.end();
            }
        }
        return from;
    }

    /** Whether a stretch ends in a colon and its tasks follow in paragraphs of their own. */
    boolean onlyAnnounces(String text, int from, int limit) {
        int colon = Scan.back(text, from, limit, "");
        return colon > from
                && text.charAt(colon - 1) == ':'
                && colon - 1 > from
                && announces.first(text, new Span(from, colon - 1)) != null;
    }

    private static void add(String text, int start, int end, List<Span> found) {
        int from = start;
        while (from < end && " ,;:.-+*•".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = Scan.back(text, from, end, ".…,;:/-!");
        if (to > from + 2) {
            found.add(new Span(from, to));
        }
    }
}
