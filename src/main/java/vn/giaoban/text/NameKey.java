package vn.giaoban.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key under which spellings of one name meet: without accents, case, spaces, apostrophes and hyphens. {@code A Pớt} and
 * {@code APớt} are {@code apot}, {@code KRing Ba} is {@code kringba}, {@code Ia H’Drai} is {@code iahdrai}.
 */
public final class NameKey {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    public static String of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace('ƀ', 'b')
                .replace('ɓ', 'b');
        return NOT_A_LETTER.matcher(decomposed).replaceAll("");
    }
}
