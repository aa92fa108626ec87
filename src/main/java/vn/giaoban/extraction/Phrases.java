package vn.giaoban.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of lexicons, found as whole words at a place of the text, the longest first, in any case. */
final class Phrases {

    private final Map<String, List<String>> byFirstWord;

    private Phrases(Stream<String> forms) {
        this.byFirstWord = new HashMap<>(
                forms.sorted(Comparator.comparingInt(String::length).reversed())
                        .collect(Collectors.groupingBy(form -> firstWord(form, 0, form.length()))));
    }

    static Phrases of(String... lexicons) {
        return new Phrases(Stream.of(lexicons)
                .flatMap(name -> Lexicon.load(name).entries().stream())
                .map(Lexicon.Entry::form));
    }

    /** The forms whose {@code column} is {@code value}. */
    static Phrases where(String lexicon, String column, String value) {
        return new Phrases(Lexicon.load(lexicon).entries().stream()
                .filter(e -> e.get(column).equals(value))
                .map(Lexicon.Entry::form));
    }

    /** Where the longest form that stands at {@code from} ends, or -1; {@code from} must open a word. */
    int end(String text, int from, int limit) {
        if (from >= limit || !opensWord(text, from)) {
            return -1;
        }
        for (String form : byFirstWord.getOrDefault(firstWord(text, from, limit), List.of())) {
            int end = from + form.length();
            if (end <= limit && text.regionMatches(true, from, form, 0, form.length()) && endsWord(text, end)) {
                return end;
            }
        }
        return -1;
    }

    boolean at(String text, int from, int limit) {
        return end(text, from, limit) >= 0;
    }

    private static String firstWord(String text, int from, int limit) {
        int end = from;
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static boolean opensWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean endsWord(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
