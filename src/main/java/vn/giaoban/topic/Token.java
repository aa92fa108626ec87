package vn.giaoban.topic;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/**
 * A syllable or a mark that parts phrases, in one spelling: small letters, one placement of the tone, {@code kỉ luật} as
 * {@code kỷ luật}. Hyphens, slashes and quotation marks part nothing: {@code kinh tế - xã hội} is {@code kinh tế xã hội}.
 */
record Token(String spelling, Span span) {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[.,;:!?()…\\n]");
    private static final Pattern WITH_Y = Pattern.compile("(?<first>[hklmst])(?<vowel>[yỳýỷỹỵ])");
    private static final String Y = "yỳýỷỹỵ";
    private static final String I = "iìíỉĩị";

    /** @return in the order of {@code words}, with places in its normalised form, {@link ReportText#text()} */
    static List<Token> of(ReportText words) {
        return TOKEN.matcher(words.matching())
                .results()
                .map(m -> new Token(spelling(m.group()), new Span(m.start(), m.end())))
                .toList();
    }

    boolean isSyllable() {
        return Character.isLetterOrDigit(spelling.charAt(0));
    }

    private static String spelling(String syllable) {
        String small = syllable.toLowerCase(Locale.ROOT);
        var m = WITH_Y.matcher(small);
        return m.matches() ? m.group("first") + I.charAt(Y.indexOf(m.group("vowel"))) : small;
    }
}
