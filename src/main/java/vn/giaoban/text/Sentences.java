package vn.giaoban.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph into sentences: behind {@code . ! ? …}, with closing quotes and brackets, where a space and a capital, a digit or
 * an opening quote follow; not behind an abbreviation ({@code TP.}, {@code T.Ư}), an initial or a number of a list.
 */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "TP", "Tp", "tp", "Q", "TS", "ThS", "Ths", "PGS", "GS", "BS", "KS", "CN", "TT", "TX", "Tx", "ĐT", "St",
            "Mr", "v", "T");

    private Sentences() {}

    static List<Span> of(String text, Span paragraph) {
        var found = new ArrayList<Span>();
        int start = paragraph.start();
        for (int i = start; i < paragraph.end(); i++) {
            if (!endsAt(text, start, i, paragraph.end())) {
                continue;
            }
            int end = i + 1;
            while (end < paragraph.end() && isClosing(text.charAt(end))) {
                end++;
            }
            found.add(new Span(start, end));
            while (end < paragraph.end() && text.charAt(end) == ' ') {
                end++;
            }
            start = end;
            i = end - 1;
        }
        if (start < paragraph.end()) {
            found.add(new Span(start, paragraph.end()));
        }
        return found;
    }

    private static boolean endsAt(String text, int start, int at, int limit) {
        char c = text.charAt(at);
        if (c != '.' && c != '!' && c != '?' && c != '…') {
            return false;
        }
        int next = at + 1;
        while (next < limit && isClosing(text.charAt(next))) {
            next++;
        }
        if (next >= limit || text.charAt(next) != ' ') {
            return c == '.' && next == at + 1 && isGlued(text, start, at, limit);
        }
        while (next < limit && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= limit || !opensSentence(text.charAt(next))) {
            return false;
        }
        return c != '.' || !isAbbreviation(text, start, at);
    }

    /** {@code … trong tháng 6.Đầu năm, …}: a paper or a portal lost the space between two sentences. */
    private static boolean isGlued(String text, int start, int dot, int limit) {
        int from = dot;
        while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, dot);
        boolean wordBefore = word.length() > 1 && Character.isLowerCase(word.charAt(word.length() - 1));
        boolean numberBefore = !word.isEmpty()
                && word.chars().allMatch(Character::isDigit)
                && from > start + 1
                && text.charAt(from - 1) == ' '
                && Character.isLetter(text.charAt(from - 2));
        return (wordBefore || numberBefore)
                && !ABBREVIATIONS.contains(word)
                && dot + 2 < limit
                && Character.isUpperCase(text.charAt(dot + 1))
                && (Character.isLowerCase(text.charAt(dot + 2)) || text.charAt(dot + 2) == ' ');
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
