package vn.giaoban.text;

import java.text.Normalizer;

/**
 * The key under which spellings of one name meet: without accents, case, spaces, apostrophes and hyphens. {@code A Pớt} and
 * {@code APớt} are {@code apot}, {@code KRing Ba} is {@code kringba}, {@code Ia H’Drai} is {@code iahdrai}.
 */
public final class NameKey {

    private NameKey() {}

    public static String of(String name) {
        var key = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .codePoints()
                .filter(NameKey::isLetterOrNumber)
                .map(Character::toLowerCase)
                .forEach(c -> key.appendCodePoint(plain(c)));
        return key.toString();
    }

    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static int plain(int letter) {
        return switch (letter) {
            case 'đ', 'ð' -> 'd';
            case 'ƀ', 'ɓ' -> 'b';
            default -> letter;
        };
    }
}
