package vn.giaoban.review;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that a broken conversion or a wrong keyboard may have left behind. */
final class Spelling {

    /** Of Vietnamese and, in the second line, of the languages of the Central Highlands. */
    private static final String LETTERS =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz"
                    + "ĕŏŭĭčćñƀð\u0306\u0302\u031B";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\uFFFD?]+");

    private Spelling() {}

    /** The first damaged word. */
    static Optional<String> damaged(String words) {
        return WORD.matcher(words)
                .results()
                .map(match -> match.group())
                .filter(Spelling::isDamaged)
                .findFirst();
    }

    private static boolean isDamaged(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean foreign = lower.chars()
                .anyMatch(c -> c == '\uFFFD' || ((Character.isLetter(c) || c > 0x2FF) && LETTERS.indexOf(c) < 0));
        int asked = lower.indexOf('?');
        return foreign || (asked > 0 && asked < lower.length() - 1);
    }
}
