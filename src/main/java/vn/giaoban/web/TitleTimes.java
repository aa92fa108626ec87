package vn.giaoban.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;

/**
 * Draws when something was seen along whole years: a dot is a day, a bar a period of which the day is not known, dots in a row what no
 * report says. Numbers are units of the drawing's view box.
 */
final class TitleTimes {

    static final int WIDE = 560;
    static final int NARROW = 326;
    static final int HEIGHT = 24;

    private static final double EDGE = 9;

    /** Nearer marks lie on one another. */
    private static final double NEAR = 6;

    /** Room that a dot keeps around itself. */
    private static final double AROUND = 10;

    private static final double ROOM_OF_A_YEAR = 38;

    private final int firstYear;
    private final int lastYear;

    private TitleTimes(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** Over all years of what was seen; empty where no time is known. */
    static Optional<TitleTimes> over(List<PersonPage.When> seen) {
        var years = new TreeSet<Integer>();
        for (PersonPage.When when : seen) {
            stretch(when).ifPresent(s -> {
                years.add(s.from().getYear());
                years.add(s.to().getYear());
            });
        }
        return years.isEmpty() ? Optional.empty() : Optional.of(new TitleTimes(years.first(), years.last()));
    }

    /**
     * @param labels of the years that have room
     * @param grid where the years begin, as a path
     * @param border of 1 July 2025, when the provinces changed, as a path; null outside these years
     */
    record Axis(
            int width,
            List<Label> labels,
            String grid,
            @Nullable String border) {}

    record Label(double x, String text) {}

    /**
     * As paths: {@code dots} are strokes without length, to be drawn with round ends.
     *
     * @param between what lies between two sightings
     * @param open what lies before the first and behind the last
     */
    record Strip(int width, int height, String dots, String bars, String between, String open, Axis axis) {}

    Axis axis(int width) {
        int years = lastYear - firstYear + 1;
        int every = (int) Math.ceil(years * ROOM_OF_A_YEAR / (width - 2 * EDGE));
        var labels = new ArrayList<Label>();
        var grid = new StringBuilder();
        for (int year = firstYear; year <= lastYear; year++) {
            double x = x(LocalDate.of(year, 1, 1), width);
            grid.append("M").append(n(x)).append(" 0V").append(HEIGHT);
            if ((year - firstYear) % every == 0) {
                labels.add(new Label(x + 3, Integer.toString(year)));
            }
        }
        grid.append("M").append(n(width - EDGE)).append(" 0V").append(HEIGHT);
        LocalDate border = CoverageReading.REFORM;
        return new Axis(
                width,
                labels,
                grid.toString(),
                border.getYear() < firstYear || border.getYear() > lastYear
                        ? null
                        : "M" + n(x(border, width)) + " 0V" + HEIGHT);
    }

    /** Nothing where no time is known. */
    @Nullable
    Strip strip(List<PersonPage.When> seen, int width) {
        List<double[]> marks = marks(seen, width);
        if (marks.isEmpty()) {
            return null;
        }
        var dots = new StringBuilder();
        var bars = new StringBuilder();
        var between = new StringBuilder();
        double end = Double.NaN;
        for (double[] mark : marks) {
            if (mark[0] == mark[1]) {
                dots.append("M")
                        .append(n(mark[0]))
                        .append(" ")
                        .append(HEIGHT / 2)
                        .append("h0");
            } else {
                line(mark[0], mark[1], bars);
            }
            if (!Double.isNaN(end)) {
                line(end + AROUND, mark[0] - AROUND, between);
            }
            end = Double.isNaN(end) ? mark[1] : Math.max(end, mark[1]);
        }
        var open = new StringBuilder();
        line(EDGE, marks.get(0)[0] - AROUND, open);
        line(end + AROUND, width - EDGE, open);
        return new Strip(
                width, HEIGHT, dots.toString(), bars.toString(), between.toString(), open.toString(), axis(width));
    }

    /** Beginning and end of each, from left to right, without those that would lie on another. */
    private List<double[]> marks(List<PersonPage.When> seen, int width) {
        var marks = new ArrayList<double[]>();
        seen.stream()
                .flatMap(when -> stretch(when).stream())
                .sorted(Comparator.comparing(Stretch::from).thenComparing(Stretch::to))
                .map(s -> s.from().equals(s.to())
                        ? new double[] {x(s.from(), width), x(s.from(), width)}
                        : new double[] {x(s.from(), width), x(s.to().plusDays(1), width)})
                .forEach(mark -> {
                    double[] last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
                    if (last == null || mark[0] - last[0] >= NEAR || mark[1] - last[1] >= NEAR) {
                        marks.add(mark);
                    }
                });
        return marks;
    }

    private record Stretch(LocalDate from, LocalDate to) {}

    private static Optional<Stretch> stretch(PersonPage.When when) {
        LocalDate day = when.day();
        Period period = when.period();
        if (day != null) {
            return Optional.of(new Stretch(day, day));
        }
        return Optional.ofNullable(period).map(p -> new Stretch(p.from(), p.to()));
    }

    private double x(LocalDate day, int width) {
        LocalDate from = LocalDate.of(firstYear, 1, 1);
        double days = ChronoUnit.DAYS.between(from, LocalDate.of(lastYear + 1, 1, 1));
        return EDGE + (width - 2 * EDGE) * ChronoUnit.DAYS.between(from, day) / days;
    }

    private static void line(double from, double to, StringBuilder path) {
        if (to > from) {
            path.append("M")
                    .append(n(from))
                    .append(" ")
                    .append(HEIGHT / 2)
                    .append("H")
                    .append(n(to));
        }
    }

    private static String n(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
