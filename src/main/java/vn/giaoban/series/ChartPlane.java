package vn.giaoban.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import vn.giaoban.time.Period;

/**
 * Where a chart's quarters and values lie, in the units of its view box.
 *
 * @param left of the plane, right of the numbers at the axis
 */
record ChartPlane(List<Slot> slots, Scale scale, int width, int height, double left) {

    /** A letter of 13 units' height, roughly. */
    static final double LETTER = 7.2;

    static final double TOP = 64;
    static final double RIGHT = 14;
    private static final double BELOW = 46;

    double step() {
        return (width - RIGHT - left) / slots.size();
    }

    double x(int slot) {
        return left + step() * (slot + 0.5);
    }

    /** A day within the quarters of the chart. */
    double x(LocalDate day) {
        int i = 0;
        while (day.isAfter(slots.get(i).quarter().to())) {
            i++;
        }
        Period quarter = slots.get(i).quarter();
        double days = ChronoUnit.DAYS.between(quarter.from(), quarter.to()) + 1.0;
        return x(i) + step() * (ChronoUnit.DAYS.between(quarter.from(), day) / days - 0.5);
    }

    double y(BigDecimal value) {
        return bottom() - scale.part(value) * (bottom() - TOP);
    }

    double bottom() {
        return height - BELOW;
    }

    boolean holds(LocalDate day) {
        return day.isAfter(slots.get(0).quarter().from())
                && !day.isAfter(slots.get(slots.size() - 1).quarter().to());
    }

    static String n(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
