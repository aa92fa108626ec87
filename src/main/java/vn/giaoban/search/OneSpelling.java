package vn.giaoban.search;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.giaoban.text.TonePlacement;

/**
 * Writes what has two spellings in one. The tone mark of an open oa, oe or uy stands on its first vowel: uỷ becomes ủy, hoà becomes
 * hòa. Papers use both, often in one article; the school rule (QĐ 1989/QĐ-BGDĐT, 25-5-2018) marks the second vowel, the reports of
 * Party papers mostly the first. Behind q the u is part of the consonant (quý), and before a final consonant both rules agree (hoàn):
 * these stay as they are. A final y behind h, k, l, m, s, t, v or qu becomes i: kỳ is kì, lý is lí, quý is quí. Works on lower-case
 * NFC syllables and changes no length.
 */
final class OneSpelling extends TokenFilter {

    private static final Pattern FINAL_Y = Pattern.compile("(?:[hklmstv]|qu)[yỳýỷỹỵ]");
    private static final String Y = "yỳýỷỹỵ";
    private static final String I = "iìíỉĩị";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    OneSpelling(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int rhyme = term.length() - 2;
        if (rhyme >= 0 && (rhyme == 0 || term.charAt(rhyme - 1) != 'q')) {
            String unified = TonePlacement.unified(term.charAt(rhyme), term.charAt(rhyme + 1));
            if (unified != null) {
                unified.getChars(0, 2, term.buffer(), rhyme);
            }
        }
        if (rhyme >= 0 && FINAL_Y.matcher(term).matches()) {
            char[] letters = term.buffer();
            letters[term.length() - 1] = I.charAt(Y.indexOf(letters[term.length() - 1]));
        }
        return true;
    }
}
