package vn.giaoban.series;

import java.util.Locale;
import vn.giaoban.text.ReportText;

/**
 * Words as they are compared: lower case, the two placements of a tone one, marks between words a space. Accents stay, since they part
 * words.
 */
final class Folded {

    private Folded() {}

    static String of(String words) {
        return ReportText.of(words)
                .matching()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}%]+", " ")
                .strip();
    }
}
