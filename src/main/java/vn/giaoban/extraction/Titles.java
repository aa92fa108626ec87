package vn.giaoban.extraction;

import java.util.List;
import java.util.Locale;
import vn.giaoban.text.ReportText;

/** Titles as they are compared: abbreviations written out, small letters, tone marks in the new style. */
final class Titles {

    private Titles() {}

    /** The title as written, whatever its capitals and tone placement. */
    static String form(String title) {
        return ReportText.of(title)
                .matching()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    static String key(String title) {
        String key = " " + form(title) + " ";
        for (Lexicon.Entry entry : Lexicon.load("abbreviations").entries()) {
            key = key.replace(" " + entry.form().toLowerCase(Locale.ROOT) + " ", " " + entry.get("full") + " ");
        }
        return key.strip();
    }

    /** Those that are not merely the beginning of another one: who is director of one body is not director of any. */
    static List<String> fullest(List<String> keys) {
        return keys.stream()
                .filter(key -> keys.stream().noneMatch(other -> starts(other, key)))
                .toList();
    }

    /** Whether {@code mention} says {@code title} or its beginning or more of it: the same office, never another rank of it. */
    static boolean agree(String mention, String title) {
        return mention.equals(title) || starts(title, mention) || starts(mention, title);
    }

    private static boolean starts(String longer, String shorter) {
        return longer.startsWith(shorter + " ");
    }
}
