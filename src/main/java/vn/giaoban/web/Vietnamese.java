package vn.giaoban.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order of the Vietnamese alphabet: a ă â b c d đ …, tones last. */
final class Vietnamese {

    static final Comparator<String> ORDER = order();

    private Vietnamese() {}

    /** The word by which people are listed: Tuấn of Lê Ngọc Tuấn. */
    static String givenName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Comparator<String> order() {
        Collator collator = Collator.getInstance(new ULocale("vi"));
        return collator.freeze()::compare;
    }
}
