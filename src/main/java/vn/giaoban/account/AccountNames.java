package vn.giaoban.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The two names of an account: one to log in with, one to be seen. */
final class AccountNames {

    static final int LONGEST_SHOWN = 80;

    /** As the table has it. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,31}");

    /** Letters of every language, and what stands between them in names; neither controls nor marks that turn text around. */
    private static final Pattern SHOWN = Pattern.compile("[\\p{L}\\p{M}\\p{Nd} .,'’()/-]{1," + LONGEST_SHOWN + "}");

    private AccountNames() {}

    /** However it was typed: names that differ in case only are one. */
    static String normal(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static boolean isName(String normal) {
        return NAME.matcher(normal).matches();
    }

    static String normalShown(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    static boolean isShown(String normal) {
        return SHOWN.matcher(normal).matches() && normal.codePoints().anyMatch(Character::isLetter);
    }

    /** A name made of any words: {@code Hồ Văn Niên} gives {@code ho-van-nien}; room is left for a number. */
    static String made(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "");
        String cut = plain.substring(0, Math.min(plain.length(), 24)).replaceAll("-+$", "");
        return isName(cut) ? cut : "thanh-vien";
    }
}
