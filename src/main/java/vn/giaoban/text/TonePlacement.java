package vn.giaoban.text;

/**
 * The two ways to place a tone in an open syllable with oa, oe or uy made one: {@code uỷ, hoà, khoẻ} become {@code ủy, hòa, khỏe}. Both
 * are right, papers use both, now and then in one article. Not after q ({@code quý}) and not before a final ({@code hoàn}), where only one
 * way exists.
 */
final class TonePlacement {

    private static final String[] OLD = {
        "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
    };
    private static final String[] NEW = {
        "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
    };

    private TonePlacement() {}

    /** The same text, of the same length. */
    static String unified(StringBuilder text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char first = text.charAt(i);
            if (isGlide(first) && isOpen(text, i + 2) && (i == 0 || Character.toLowerCase(text.charAt(i - 1)) != 'q')) {
                unify(text, i);
            }
        }
        return text.toString();
    }

    private static void unify(StringBuilder text, int at) {
        for (int k = 0; k < OLD.length; k++) {
            if (Character.toLowerCase(text.charAt(at)) == OLD[k].charAt(0)
                    && Character.toLowerCase(text.charAt(at + 1)) == OLD[k].charAt(1)) {
                text.setCharAt(at, likeCase(NEW[k].charAt(0), text.charAt(at)));
                text.setCharAt(at + 1, likeCase(NEW[k].charAt(1), text.charAt(at + 1)));
                return;
            }
        }
    }

    private static boolean isGlide(char c) {
        return c == 'o' || c == 'u' || c == 'O' || c == 'U';
    }

    private static boolean isOpen(StringBuilder text, int after) {
        return after >= text.length() || !Character.isLetter(text.charAt(after));
    }

    private static char likeCase(char letter, char model) {
        return Character.isUpperCase(model) ? Character.toUpperCase(letter) : letter;
    }
}
