package vn.giaoban.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts a paragraph into sentences: behind {@code . ! ? …}, with closing quotes and brackets, where a space and a capital, a digit or
 * an opening quote follow; not behind an abbreviation ({@code TP.}, {@code T.Ư}), an initial or a number of a list.
 */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = abbreviations();

    /** In characters; the longest lists of those who attend stay below. */
    private static final int LONGEST = 3000;

    private Sentences() {}

    /** The lines of {@code text/abbreviations.txt} on the classpath. */
    static Set<String> abbreviations() {
        try (InputStream in = Objects.requireNonNull(Sentences.class.getResourceAsStream("/text/abbreviations.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Span> of(String text, Span paragraph) {
        var found = new ArrayList<Span>();
        int start = paragraph.start();
        for (int i = start; i < paragraph.end(); i++) {
            if (!isEnd(text.charAt(i))) {
                continue;
            }
            int end = closed(text, i + 1, paragraph.end());
            int next = behindSpaces(text, end, paragraph.end());
            boolean opens = next > end && next < paragraph.end() && opensSentence(text.charAt(next));
            boolean dot = text.charAt(i) == '.';
            boolean ends = opens
                    ? !dot || !isAbbreviation(text, start, i)
                    : next == end && isGlued(text, start, i, next, paragraph.end());
            if (ends) {
                add(text, start, end, found);
                start = next;
            }
            i = ends || !opens ? next - 1 : i;
        }
        if (start < paragraph.end()) {
            add(text, start, paragraph.end(), found);
        }
        return found;
    }

    /** What nobody writes as one sentence, a table or a text without full stops, is cut where it pauses, so that reading stays linear. */
    private static void add(String text, int start, int end, List<Span> found) {
        int from = start;
        while (end - from > LONGEST) {
            int pause = pause(text, from, from + LONGEST);
            found.add(new Span(from, pause));
            from = behindSpaces(text, pause, end);
        }
        if (from < end) {
            found.add(new Span(from, end));
        }
    }

    /** Behind the last semicolon, else the last comma, else the last word of the second half of {@code [from, to)}, else {@code to}. */
    private static int pause(String text, int from, int to) {
        int half = (from + to) / 2;
        String near = text.substring(half, to);
        for (String mark : List.of("; ", ", ", " ")) {
            int at = near.lastIndexOf(mark);
            if (at > 0) {
                return withoutSpaces(text, from, half + at + mark.length());
            }
        }
        return Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }

    private static int withoutSpaces(String text, int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static int closed(String text, int from, int limit) {
        int at = from;
        while (at < limit && isClosing(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int behindSpaces(String text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** {@code … trong tháng 6.Đầu năm, …}: a paper or a portal lost the space between two sentences. */
    private static boolean isGlued(String text, int start, int dot, int next, int limit) {
        int from = dot;
        while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, dot);
        boolean closed = dot > start + 1 && "%)”»\"".indexOf(text.charAt(dot - 1)) >= 0;
        boolean wordBefore = word.length() > 1 && Character.isLowerCase(word.charAt(word.length() - 1));
        boolean numberBefore = !word.isEmpty()
                && word.chars().allMatch(Character::isDigit)
                && from > start + 1
                && text.charAt(from - 1) == ' '
                && Character.isLetter(text.charAt(from - 2));
        boolean trailsOff = text.charAt(dot) == '…' || text.startsWith("...", dot);
        return (closed || wordBefore || numberBefore || trailsOff)
                && (trailsOff || !ABBREVIATIONS.contains(word))
                && next + 1 < limit
                && Character.isUpperCase(text.charAt(next))
                && (Character.isLowerCase(text.charAt(next + 1)) || (!numberBefore && text.charAt(next + 1) == ' '));
    }

    private static boolean isAbbreviation(String text, int start, int dot) {
        int from = dot;
        while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, dot);
        boolean listNumber = from == start && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        return ABBREVIATIONS.contains(word) || listNumber;
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == ')' || c == ']' || c == '\'' || c == '.' || c == '…';
    }

    private static boolean opensSentence(char c) {
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || c == '"'
                || c == '('
                || c == '-'
                || c == '+'
                || c == '*';
    }
}
