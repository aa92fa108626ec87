package vn.giaoban.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes the tone mark of an open oa, oe or uy on its first vowel: uỷ becomes ủy, hoà becomes hòa. Papers use both, often in one
 * article; the school rule (QĐ 1989/QĐ-BGDĐT, 25-5-2018) marks the second vowel, the reports of Party papers mostly the first.
 * Behind q the u is part of the consonant (quý), and before a final consonant both rules agree (hoàn): these stay as they are.
 * Works on lower-case NFC syllables and changes no length.
 */
final class TonePlacement extends TokenFilter {

    private static final Map<String, String> FIRST_VOWEL_MARKED = Map.ofEntries(
            Map.entry("oà", "òa"),
            Map.entry("oá", "óa"),
            Map.entry("oả", "ỏa"),
            Map.entry("oã", "õa"),
            Map.entry("oạ", "ọa"),
            Map.entry("oè", "òe"),
            Map.entry("oé", "óe"),
            Map.entry("oẻ", "ỏe"),
            Map.entry("oẽ", "õe"),
            Map.entry("oẹ", "ọe"),
            Map.entry("uỳ", "ùy"),
            Map.entry("uý", "úy"),
            Map.entry("uỷ", "ủy"),
            Map.entry("uỹ", "ũy"),
            Map.entry("uỵ", "ụy"));

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    TonePlacement(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int rhyme = term.length() - 2;
        if (rhyme >= 0 && (rhyme == 0 || term.charAt(rhyme - 1) != 'q')) {
            String unified =
                    FIRST_VOWEL_MARKED.get(term.subSequence(rhyme, rhyme + 2).toString());
            if (unified != null) {
                unified.getChars(0, 2, term.buffer(), rhyme);
            }
        }
        return true;
    }
}
