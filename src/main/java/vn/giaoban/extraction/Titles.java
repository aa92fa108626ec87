package vn.giaoban.extraction;

import java.util.Locale;
import java.util.regex.Pattern;

/** Titles as they are compared: abbreviations written out, small letters, single spaces. */
final class Titles {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Titles() {}

    /**
     * The title as written, whatever its capitals and spaces.
     *
     * @param title as it stands in the text to match on
     */
    static String form(String title) {
        return SPACES.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    static String key(String title) {
        String key = " " + form(title) + " ";
        for (Lexicon.Entry entry : Lexicon.load("abbreviations").entries()) {
            key = key.replace(" " + entry.form().toLowerCase(Locale.ROOT) + " ", " " + entry.get("full") + " ");
        }
        return key.strip();
    }
}
