package vn.giaoban.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The axis of a chart's values: from zero, in round steps.
 *
 * @param ticks from the lowest to the highest
 * @param peak the highest value
 * @param power of ten that the numbers at the axis count: 0, 6 or 9, so that they stay short
 */
record Scale(List<BigDecimal> ticks, BigDecimal peak, int power) {

    private static final List<BigDecimal> STEPS = List.of(
            BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5), BigDecimal.TEN);
    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(4);

    static Scale of(List<BigDecimal> values) {
        BigDecimal highest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal lowest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal step = step(highest.subtract(lowest));
        var ticks = new ArrayList<BigDecimal>();
        BigDecimal tick =
                lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step).stripTrailingZeros();
        ticks.add(tick);
        while (tick.compareTo(highest) < 0 || ticks.size() < 2) {
            tick = tick.add(step).stripTrailingZeros();
            ticks.add(tick);
        }
        BigDecimal most = highest.max(lowest.negate());
        int digits = most.precision() - most.scale();
        return new Scale(
                List.copyOf(ticks),
                values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO),
                digits > 9 ? 9 : digits > 6 ? 6 : 0);
    }

    /** In what the axis counts, short enough for a chart. */
    BigDecimal shown(BigDecimal value) {
        return power == 0 ? value : value.scaleByPowerOfTen(-power).setScale(2, RoundingMode.HALF_UP);
    }

    /** Between 0 at the lowest tick and 1 at the highest. */
    double part(BigDecimal value) {
        BigDecimal lowest = ticks.get(0);
        return value.subtract(lowest)
                .divide(ticks.get(ticks.size() - 1).subtract(lowest), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static BigDecimal step(BigDecimal range) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal least = range.divide(MOST_STEPS, MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return STEPS.stream()
                .map(power::multiply)
                .filter(s -> s.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
