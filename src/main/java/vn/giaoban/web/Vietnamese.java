package vn.giaoban.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Comparator;

/** The order of the Vietnamese alphabet: a ă â b c d đ …, tones last. */
final class Vietnamese {

    static final Comparator<String> ORDER = order();

    private Vietnamese() {}

    /** The word by which people are listed: Tuấn of Lê Ngọc Tuấn. */
    static String givenName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The letter of the alphabet it is listed under, without a tone: Ă of Ẵng, Ơ of Ớt. */
    static String initial(String word) {
        String first = Normalizer.normalize(word.substring(0, 1), Normalizer.Form.NFD);
        String untoned = first.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
        return Normalizer.normalize(untoned, Normalizer.Form.NFC);
    }

    private static Comparator<String> order() {
        Collator collator = Collator.getInstance(new ULocale("vi"));
        return collator.freeze()::compare;
    }
}
