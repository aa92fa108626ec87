package vn.giaoban.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Units of Word: twentieths of a point (ECMA-376, 17.18.105) and half points (17.18.42). */
final class WordMeasures {

    private static final BigDecimal TWIPS_PER_MILLIMETRE =
            new BigDecimal(1440).divide(new BigDecimal("25.4"), 6, RoundingMode.HALF_UP);

    private WordMeasures() {}

    static String twips(int millimetres) {
        return TWIPS_PER_MILLIMETRE
                .multiply(BigDecimal.valueOf(millimetres))
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String halfPoints(int points) {
        return Integer.toString(2 * points);
    }

    /** From one line to the next, in twips. */
    static String line(int points, BigDecimal multiple) {
        return multiple.multiply(BigDecimal.valueOf(20L * points))
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
