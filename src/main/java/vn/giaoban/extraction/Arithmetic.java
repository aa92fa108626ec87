package vn.giaoban.extraction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Whether figures that a report puts side by side agree: {@code 1.526/1.577 chi bộ, đạt 96,76%}. */
public final class Arithmetic {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Papers cut decimals off as often as they round them. */
    private static final BigDecimal ONE_STEP_OF_TWO_DECIMALS = new BigDecimal("0.01");

    private Arithmetic() {}

    /**
     * Whether {@code share} is what the fraction gives, within one step of the share's last printed decimal (0.01 percentage points for
     * two decimals, and never less).
     *
     * @return empty where {@code part} is no fraction or {@code share} no percentage
     */
    public static Optional<Boolean> agree(MetricFact part, MetricFact share) {
        BigDecimal of = part.of();
        if (of == null || of.signum() == 0 || !share.unit().equals("%") || share.change() != null) {
            return Optional.empty();
        }
        BigDecimal exact = part.value().multiply(HUNDRED).divide(of, 6, RoundingMode.HALF_UP);
        BigDecimal step =
                BigDecimal.ONE.movePointLeft(Math.max(0, share.value().scale())).max(ONE_STEP_OF_TWO_DECIMALS);
        return Optional.of(exact.subtract(share.value()).abs().compareTo(step) <= 0);
    }
}
