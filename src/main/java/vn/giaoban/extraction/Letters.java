package vn.giaoban.extraction;

import java.util.HashMap;
import java.util.Map;

/** What a character is, by tables: for a report's letters, most of them beyond Latin-1, the library's own way is slow. */
final class Letters {

    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];
    private static final boolean[] LETTER_OR_DIGIT = new boolean[FOLDED.length];
    private static final Map<Character, String> CASES = new HashMap<>();

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = Character.toLowerCase(Character.toUpperCase((char) c));
            LETTER_OR_DIGIT[c] = Character.isLetterOrDigit(c);
            CASES.merge(FOLDED[c], Character.toString(c), String::concat);
        }
    }

    private Letters() {}

    /** The same for letters that {@link String#equalsIgnoreCase} takes for one. */
    static char folded(char c) {
        return FOLDED[c];
    }

    /** The letter in all its cases; any other character alone. */
    static String cases(char c) {
        return CASES.getOrDefault(FOLDED[c], "");
    }

    static boolean isLetterOrDigit(char c) {
        return LETTER_OR_DIGIT[c];
    }
}
