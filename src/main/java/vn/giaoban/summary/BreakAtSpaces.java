package vn.giaoban.summary;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Lines end behind a space and nowhere else. Vietnamese parts its syllables by spaces; the general rules of line breaking would cut
 * {@code 30/9/2024}, {@code 1.526/1.577} and {@code 35-CT/TW} in two.
 */
final class BreakAtSpaces implements FSTextBreaker {

    private final PrintingWatch watch;
    private String text = "";
    private int position;

    /** @param watch asked before each text, as this is the printer's only way to ask something during the layout */
    BreakAtSpaces(PrintingWatch watch) {
        this.watch = watch;
    }

    @Override
    public void setText(String newText) {
        watch.stillWanted();
        text = newText;
        position = 0;
    }

    /** The place behind the next run of spaces, then the text's end, then -1. A no-break space is none. */
    @Override
    public int next() {
        if (position >= text.length()) {
            return -1;
        }
        while (position < text.length() && !isSpace(text.charAt(position))) {
            position++;
        }
        while (position < text.length() && isSpace(text.charAt(position))) {
            position++;
        }
        return position;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
