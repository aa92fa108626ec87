package vn.giaoban.series;

import static vn.giaoban.series.ChartPlane.LETTER;
import static vn.giaoban.series.ChartPlane.n;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.series.Chart.Look;
import vn.giaoban.series.Slot.Standing;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Qualifier;

/**
 * Draws a series. A line joins neighbouring quarters of one number each, a dotted one leads over quarters without; none leads over a
 * break. Nothing is smoothed or filled in.
 */
public final class ChartDrawing {

    /** More quarters are read in the table. */
    public static final int MOST_QUARTERS = 32;

    private final Series series;
    private final ChartWords words;
    private final boolean narrow;
    private final ChartPlane plane;
    private final ChartCaption caption;

    private final List<Chart.Stroke> strokes = new ArrayList<>();
    private final List<Chart.Dot> dots = new ArrayList<>();
    private final List<Chart.Words> texts = new ArrayList<>();
    private final List<Chart.Link> links = new ArrayList<>();

    private ChartDrawing(Series series, ChartWords words, int width, int height, boolean narrow) {
        this.series = series;
        this.words = words;
        this.narrow = narrow;
        List<Slot> all = series.slots();
        List<Slot> newest = all.subList(Math.max(0, all.size() - MOST_QUARTERS), all.size());
        Scale scale = Scale.of(newest.stream()
                .flatMap(s -> s.figures().stream())
                .map(SeriesFigure::signed)
                .toList());
        int letters = scale.ticks().stream()
                .mapToInt(t -> words.number(scale.shown(t)).length())
                .max()
                .orElse(1);
        this.plane = new ChartPlane(newest, scale, width, height, 12 + LETTER * letters);
        this.caption = new ChartCaption(series, plane, words);
    }

    /**
     * 1040 by 400 units.
     *
     * @param series with at least one slot
     */
    public static Chart wide(Series series, ChartWords words) {
        return new ChartDrawing(series, words, 1040, 400, false).draw("w");
    }

    /** 358 by 300 units: a phone's width. */
    public static Chart narrow(Series series, ChartWords words) {
        return new ChartDrawing(series, words, 358, 300, true).draw("n");
    }

    /**
     * 358 by 200 units, to stand among others.
     *
     * @param id unique on its page
     */
    public static Chart small(Series series, ChartWords words, String id) {
        return new ChartDrawing(series, words, 358, 200, true).draw(id);
    }

    private Chart draw(String id) {
        values();
        quarters();
        series.breaks().stream().filter(b -> plane.holds(b.on())).forEach(this::areaBreak);
        lines();
        for (int i = 0; i < plane.slots().size(); i++) {
            slot(i);
        }
        return new Chart(
                id, plane.width(), plane.height(), caption.title(), caption.description(), strokes, dots, texts, links);
    }

    private void values() {
        for (BigDecimal tick : plane.scale().ticks()) {
            double y = plane.y(tick);
            strokes.add(new Chart.Stroke(
                    tick.signum() == 0 ? Look.AXIS : Look.GRID,
                    "M%s %sH%s".formatted(n(plane.left()), n(y), n(plane.width() - 6))));
            text(
                    Look.PLAIN,
                    plane.left() - 8,
                    y + 4.5,
                    "end",
                    words.number(plane.scale().shown(tick)));
        }
        text(Look.PLAIN, 0, 14, "start", caption.unit());
    }

    private void quarters() {
        for (int i = 0; i < plane.slots().size(); i++) {
            Period period = plane.slots().get(i).quarter();
            int quarter = (period.from().getMonthValue() + 2) / 3;
            double edge = plane.x(i) - plane.step() / 2;
            if (quarter == 1) {
                strokes.add(new Chart.Stroke(
                        Look.AXIS, "M%s %sV%s".formatted(n(edge), n(plane.bottom()), n(plane.height() - 4))));
            }
            int shownOfYear = Math.min(5 - quarter, plane.slots().size() - i);
            if ((quarter == 1 || i == 0) && shownOfYear * plane.step() > 5 * LETTER) {
                text(
                        Look.PLAIN,
                        edge + 3,
                        plane.height() - 8,
                        "start",
                        Integer.toString(period.from().getYear()));
            }
            if (plane.step() >= 24 || (quarter % 2 == 1 && plane.step() >= 12)) {
                text(
                        Look.PLAIN,
                        plane.x(i),
                        plane.bottom() + 18,
                        "middle",
                        words.say("series.chart.quarter." + quarter));
            }
        }
    }

    private void areaBreak(AreaBreak change) {
        double x = plane.x(change.on());
        strokes.add(new Chart.Stroke(Look.BREAK, "M%s 26V%s".formatted(n(x), n(plane.bottom()))));
        String day = words.day(change.on());
        String after = words.say("series.chart.after", day);
        boolean isAfterDated = x + width(after) < plane.width();
        String shortAfter = isAfterDated ? after : words.say("series.chart.after.short");
        if (x + width(shortAfter) < plane.width()) {
            text(Look.DOUBT, x + 7, 38, "start", shortAfter);
        }
        boolean isBeforeDated = !narrow || !isAfterDated;
        String before = isBeforeDated ? words.say("series.chart.before", day) : words.say("series.chart.before.short");
        if (x - width(before) > plane.left()) {
            text(Look.DOUBT, x - 7, 38, "end", before);
        }
    }

    private static double width(String beside) {
        return LETTER * beside.length() + 10;
    }

    private void lines() {
        int earlier = -1;
        for (int i = 0; i < plane.slots().size(); i++) {
            if (!plane.slots().get(i).isJoined(series.line().key().body())) {
                continue;
            }
            if (earlier >= 0 && !isParted(earlier, i)) {
                strokes.add(new Chart.Stroke(
                        i == earlier + 1 ? Look.LINE : Look.GAP,
                        "M%s %sL%s %s"
                                .formatted(
                                        n(plane.x(earlier)),
                                        n(plane.y(number(earlier))),
                                        n(plane.x(i)),
                                        n(plane.y(number(i))))));
            }
            earlier = i;
        }
    }

    private boolean isParted(int earlier, int later) {
        Period before = plane.slots().get(earlier).quarter();
        Period after = plane.slots().get(later).quarter();
        return series.breaks().stream().anyMatch(b -> b.parts(before, after));
    }

    /** The one number that its reports state. */
    private BigDecimal number(int slot) {
        return plane.slots().get(slot).values().stream()
                .filter(ChartDrawing::isStated)
                .findFirst()
                .map(ChartDrawing::shown)
                .orElseThrow();
    }

    private void slot(int i) {
        Slot slot = plane.slots().get(i);
        if (slot.standing() == Standing.NO_REPORT) {
            dots.add(new Chart.Dot(Look.NOTHING, n(plane.x(i)), n(plane.y(BigDecimal.ZERO) - 6), "2.5"));
        }
        if (slot.figures().isEmpty()) {
            return;
        }
        List<List<SeriesFigure>> values = slot.values();
        if (slot.isContradicted()) {
            List<BigDecimal> numbers =
                    values.stream().map(ChartDrawing::shown).sorted().toList();
            strokes.add(new Chart.Stroke(
                    Look.CONFLICT,
                    "M%s %sV%s"
                            .formatted(
                                    n(plane.x(i)),
                                    n(plane.y(numbers.get(0))),
                                    n(plane.y(numbers.get(numbers.size() - 1))))));
        }
        for (List<SeriesFigure> value : values) {
            dot(i, slot, value);
        }
        label(i, slot, values);
    }

    private void dot(int i, Slot slot, List<SeriesFigure> value) {
        String x = n(plane.x(i));
        String y = n(plane.y(shown(value)));
        dots.add(new Chart.Dot(look(slot, value), x, y, narrow ? "5" : "6"));
        SeriesFigure first = value.get(0);
        links.add(new Chart.Link(
                first.address(),
                x,
                y,
                words.say(
                        "series.chart.point",
                        words.period(slot.quarter()),
                        words.number(first.signed()),
                        first.unit(),
                        first.sentence())));
    }

    private void label(int i, Slot slot, List<List<SeriesFigure>> values) {
        boolean doubted = slot.figures().stream().anyMatch(f -> f.doubt() != null);
        BigDecimal highest =
                values.stream().map(ChartDrawing::shown).reduce(BigDecimal::max).orElseThrow();
        String said = slot.isContradicted()
                ? words.say("series.chart.several", values.size())
                : words.number(plane.scale().shown(highest)) + (doubted ? " ?" : "");
        boolean telling = slot.isContradicted()
                || doubted
                || i == plane.slots().size() - 1
                || highest.compareTo(plane.scale().peak()) == 0;
        double needed = LETTER * said.length();
        if (needed <= plane.step() || (telling && needed <= 2.2 * plane.step())) {
            text(
                    slot.isContradicted() || doubted ? Look.DOUBT : Look.VALUE,
                    plane.x(i),
                    plane.y(highest) - 12,
                    "middle",
                    said);
        }
    }

    private Look look(Slot slot, List<SeriesFigure> value) {
        boolean stated = isStated(value);
        if (value.stream().anyMatch(f -> f.doubt() != null) || (stated && slot.isContradicted())) {
            return Look.POINT_DOUBTED;
        }
        return stated && series.line().key().body().isKnown() ? Look.POINT : Look.POINT_OPEN;
    }

    private static boolean isStated(List<SeriesFigure> value) {
        return value.stream().anyMatch(f -> f.period() != null);
    }

    /** Of figures that agree, the exact one. */
    private static BigDecimal shown(List<SeriesFigure> value) {
        return value.stream()
                .filter(f -> f.qualifier() == Qualifier.EXACT)
                .findFirst()
                .orElse(value.get(0))
                .signed();
    }

    private void text(Look look, double x, double y, String anchor, String text) {
        texts.add(new Chart.Words(look, n(x), n(y), anchor, text));
    }
}
