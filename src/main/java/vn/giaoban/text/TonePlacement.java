package vn.giaoban.text;

import org.jspecify.annotations.Nullable;

/**
 * The two ways to place a tone in an open syllable with oa, oe or uy made one: {@code uỷ, hoà, khoẻ} become {@code ủy, hòa, khỏe}. Both
 * are right, papers use both, now and then in one article. Not after q ({@code quý}) and not before a final ({@code hoàn}), where only one
 * way exists.
 */
public final class TonePlacement {

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
                String vowels =
                        unified(Character.toLowerCase(text.charAt(i)), Character.toLowerCase(text.charAt(i + 1)));
                if (vowels != null) {
                    text.setCharAt(i, likeCase(vowels.charAt(0), text.charAt(i)));
                    text.setCharAt(i + 1, likeCase(vowels.charAt(1), text.charAt(i + 1)));
                }
            }
        }
        return text.toString();
    }

    /** Those two small letters with the tone on the first; null where it is there already, or they are no such pair. */
    public static @Nullable String unified(char first, char second) {
        for (int k = 0; k < OLD.length; k++) {
            if (first == OLD[k].charAt(0) && second == OLD[k].charAt(1)) {
                return NEW[k];
            }
        }
        return null;
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
