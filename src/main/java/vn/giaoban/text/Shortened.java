package vn.giaoban.text;

/** Long quotations for lists, where beginning and end tell which one it is. */
public final class Shortened {

    private static final String GAP = " … ";

    private Shortened() {}

    /**
     * The text with its middle left out at words' ends, where it has more than {@code limit} code points; line ends become spaces.
     *
     * @param limit at least 20
     */
    public static String inTheMiddle(String text, int limit) {
        String line = text.replace('\n', ' ').strip();
        int[] all = line.codePoints().toArray();
        if (all.length <= limit) {
            return line;
        }
        int tail = (limit - GAP.length()) / 3;
        int head = limit - GAP.length() - tail;
        String front = new String(all, 0, head);
        String back = new String(all, all.length - tail, tail);
        int lastSpace = front.lastIndexOf(' ');
        int firstSpace = back.indexOf(' ');
        return (lastSpace > 0 ? front.substring(0, lastSpace) : front).strip()
                + GAP
                + back.substring(firstSpace + 1).strip();
    }
}
