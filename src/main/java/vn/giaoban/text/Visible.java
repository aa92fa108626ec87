package vn.giaoban.text;

/** A report's text is data from outside: what would steer the terminal or turn the direction of writing is shown as {@code �}. */
public final class Visible {

    private static final char REPLACEMENT = '\uFFFD';

    private Visible() {}

    /** The same number of characters. */
    public static String of(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char shown = of(text.charAt(i));
            if (shown != text.charAt(i)) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, shown);
            }
        }
        return out == null ? text : out.toString();
    }

    private static char of(char c) {
        if (c == '\t' || c == '\n' || c == '\u2028' || c == '\u2029') {
            return ' ';
        }
        boolean turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        return Character.isISOControl(c) || turns ? REPLACEMENT : c;
    }
}
