package vn.giaoban.extraction;

import java.math.BigDecimal;

/** Values of written numbers. A comma is always decimal ({@code 679,975} is less than 680), a dot always parts thousands. */
final class Numbers {

    private static final Lexicon SCALE = Lexicon.load("scale");

    private Numbers() {}

    /** {@code 1.526} is 1526, {@code 96,76} is 96.76, {@code 07} is 7. */
    static BigDecimal value(String written) {
        return new BigDecimal(written.replace(".", "").replace(',', '.'));
    }

    /** {@code 1,85} and {@code tỷ} are 1850000000. */
    static BigDecimal value(String written, String scale) {
        BigDecimal factor = SCALE.find(scale)
                .map(entry -> new BigDecimal(entry.get("factor")))
                .orElseThrow(() -> new IllegalArgumentException("not a scale: " + scale));
        return value(written).multiply(factor);
    }
}
