package vn.giaoban.extraction.score;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** When two spellings count as one. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NO_WORD = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);

    private Spelling() {}

    /** Small letters, no diacritics, đ as d, single spaces. */
    static String fold(String text) {
        String small = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        String bare =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.matcher(bare).replaceAll(" ").strip();
    }

    /** The folded text of a field, empty where it is null or missing. */
    static String fold(JsonNode entry, String field) {
        return fold(text(entry, field));
    }

    static String text(JsonNode entry, String field) {
        JsonNode value = entry.path(field);
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }

    /** A person's name without spaces: A Pớt and APớt are one. */
    static String nameKey(String name) {
        return fold(name).replace(" ", "");
    }

    /** Whether {@code a} is {@code b}, or its first two or more words. */
    static boolean isShortOf(String a, String b) {
        return a.equals(b) || (a.contains(" ") && b.startsWith(a + " "));
    }

    /** The titles that are not merely a shorter form of another. */
    static Set<String> fullest(Collection<String> titles) {
        return titles.stream()
                .filter(t -> !t.isEmpty() && titles.stream().noneMatch(u -> !t.equals(u) && isShortOf(t, u)))
                .collect(Collectors.toSet());
    }
}
