package vn.giaoban.extraction;

import java.util.Locale;
import vn.giaoban.text.ReportText;

/** Titles as they are compared: abbreviations written out, small letters, tone marks in the new style. */
final class Titles {

    private Titles() {}

    static String key(String title) {
        String key = " "
                + ReportText.of(title)
                        .matching()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", " ")
                        .strip() + " ";
        for (Lexicon.Entry entry : Lexicon.load("abbreviations").entries()) {
            key = key.replace(" " + entry.form().toLowerCase(Locale.ROOT) + " ", " " + entry.get("full") + " ");
        }
        return key.strip();
    }

    /** Whether {@code mention} says {@code title} or its beginning or more of it: the same office, never another rank of it. */
    static boolean agree(String mention, String title) {
        return mention.equals(title) || starts(title, mention) || starts(mention, title);
    }

    private static boolean starts(String longer, String shorter) {
        return longer.startsWith(shorter + " ");
    }
}
