package vn.giaoban.extraction;

import vn.giaoban.text.ReportText;

/**
 * One spelling of the text for rules and look-ups, of the same length as {@link ReportText#text()}: what
 * {@link ReportText#matching()} makes one, and the tone marks where the new style puts them ({@code Tỉnh uỷ} as {@code Tỉnh ủy}).
 */
final class Spelling {

    private static final String[] OLD = {
        "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
    };
    private static final String[] NEW = {
        "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
    };

    private Spelling() {}

    static String of(ReportText report) {
        return of(report.matching());
    }

    static String of(String matching) {
        String lower = matching.toLowerCase(java.util.Locale.ROOT);
        if (lower.length() != matching.length()) {
            return matching;
        }
        var out = new StringBuilder(matching);
        for (int style = 0; style < OLD.length; style++) {
            for (int at = lower.indexOf(OLD[style]); at >= 0; at = lower.indexOf(OLD[style], at + 1)) {
                if (endsSyllable(lower, at + 2) && !afterQ(lower, at)) {
                    set(out, matching, at, NEW[style].charAt(0));
                    set(out, matching, at + 1, NEW[style].charAt(1));
                }
            }
        }
        return out.toString();
    }

    private static void set(StringBuilder out, String matching, int at, char lower) {
        out.setCharAt(at, Character.isUpperCase(matching.charAt(at)) ? Character.toUpperCase(lower) : lower);
    }

    private static boolean endsSyllable(String text, int at) {
        return at >= text.length() || !Character.isLetter(text.charAt(at));
    }

    private static boolean afterQ(String text, int at) {
        return at > 0 && text.charAt(at - 1) == 'q';
    }
}
