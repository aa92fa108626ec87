package vn.giaoban.extraction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.giaoban.vocabulary.Qualifier;

/** Whether figures that a report puts side by side agree: {@code 1.526/1.577 chi bộ, đạt 96,76%}. */
final class Arithmetic {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ONE_POINT = BigDecimal.ONE;
    private static final int EXACT = 12;
    private static final int SHOWN = 2;

    private Arithmetic() {}

    /** {@code part} of {@code whole} in per cent. */
    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, EXACT, RoundingMode.HALF_UP);
    }

    /** A share as it is told: with two decimals, or as many as {@code printed} has. */
    static BigDecimal shown(BigDecimal share, BigDecimal printed) {
        return share.setScale(Math.max(SHOWN, printed.scale()), RoundingMode.HALF_UP);
    }

    /**
     * Whether {@code printed} is {@code share} cut off or rounded at its last decimal: papers do both. Of what is called nearly or more
     * than a number, only the side is known.
     */
    static boolean agree(BigDecimal share, BigDecimal printed, Qualifier qualifier) {
        return isPrinted(share, printed)
                || switch (qualifier) {
                    case EXACT -> false;
                    case ABOVE -> share.compareTo(printed) > 0;
                    case BELOW -> share.compareTo(printed) < 0;
                    case ABOUT -> isNear(share, printed);
                };
    }

    /** Whether the two are one point apart or less: what is farther off was mostly taken of something else. */
    static boolean isNear(BigDecimal share, BigDecimal printed) {
        return share.subtract(printed).abs().compareTo(ONE_POINT) <= 0;
    }

    private static boolean isPrinted(BigDecimal share, BigDecimal printed) {
        int decimals = Math.max(0, printed.scale());
        return share.setScale(decimals, RoundingMode.DOWN).compareTo(printed) == 0
                || share.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0;
    }
}
