package vn.giaoban.extraction;

/** Letters without their case, by a table: in a report's letters, most of them beyond Latin-1, the library's own way is slow. */
final class Letters {

    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = Character.toLowerCase(Character.toUpperCase((char) c));
        }
    }

    private Letters() {}

    /** The same for letters that {@link String#equalsIgnoreCase} takes for one. */
    static char folded(char c) {
        return FOLDED[c];
    }
}
