package vn.giaoban.extraction;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of lexicons, found as whole words at a place of the text, the longest first, in any case. */
final class Phrases {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String WORD_ENDS = "(?![\\p{L}\\p{N}])";

    private final Pattern pattern;

    private Phrases(Stream<String> forms) {
        String any = forms.sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile("(?:" + any + ")" + WORD_ENDS, FLAGS);
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
        Matcher m = pattern.matcher(text).region(from, limit).useTransparentBounds(true);
        return m.lookingAt() ? m.end() : -1;
    }

    boolean at(String text, int from, int limit) {
        return end(text, from, limit) >= 0;
    }

    private static boolean opensWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
