package vn.giaoban.archive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form under which two spellings are the same name: case, spaces, hyphens, apostrophes and the place of the tone mark do not
 * count, accents do. {@code A Pớt} is {@code APớt}, {@code Hoà} is {@code Hòa}; {@code Dũng} is neither {@code Dụng} nor {@code Dung}.
 */
final class NameForm {

    private static final String TONE = "[\u0300\u0301\u0303\u0309\u0323]";
    private static final Pattern NO_PART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** A tone mark within a run of vowels goes to the run's end: there both habits of placing it meet. */
    private static final Pattern TONE_WITHIN_VOWELS =
            Pattern.compile("(?<tone>" + TONE + ")(?<rest>(?:[aeiouy][\u0302\u0306\u031B]*)+)");

    private NameForm() {}

    static String of(String name) {
        String squeezed = NO_PART.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replace('ð', 'đ'))
                .replaceAll("");
        return TONE_WITHIN_VOWELS.matcher(tonesLast(squeezed)).replaceAll("${rest}${tone}");
    }

    static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    /** Canonical order puts the dot below before other marks and the others behind them; here every tone stands behind. */
    private static String tonesLast(String decomposed) {
        return decomposed.replaceAll("(" + TONE + ")([\u0302\u0306\u031B]+)", "$2$1");
    }
}
