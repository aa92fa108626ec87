package vn.giaoban.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.MetricRelations;
import vn.giaoban.series.AreaBreak;
import vn.giaoban.series.Chart;
import vn.giaoban.series.ChartDrawing;
import vn.giaoban.series.ChartWords;
import vn.giaoban.series.Series;
import vn.giaoban.series.SeriesFigure;
import vn.giaoban.series.SeriesLine;
import vn.giaoban.series.Slot;
import vn.giaoban.text.Shortened;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.Qualifier;

/**
 * A series as it is shown.
 *
 * @param name the label as the first words of a line
 * @param wide the chart; null where no figure has a quarter
 * @param drawnFrom the first quarter of the chart where older ones are in the table only; else null
 * @param rows of the table, newest first
 * @param ended where the place is no more, by what
 * @param elsewhere the same indicator of other places and bodies
 */
record SeriesPage(
        SeriesLine line,
        String name,
        Series series,
        @Nullable Chart wide,
        @Nullable Chart narrow,
        @Nullable Period drawnFrom,
        List<Row> rows,
        List<Shown> otherSpans,
        List<Shown> unplaced,
        @Nullable AreaBreak ended,
        List<IndicatorsPage.Row> elsewhere) {

    static final int MOST_ELSEWHERE = 60;

    /** So many quarters without a figure, one behind the other, are one line. */
    private static final int LONG_GAP = 4;

    private static final int LONGEST_SENTENCE = 280;

    /**
     * A line of the table: a quarter, a run of quarters without a figure, or a change of the area between two quarters.
     *
     * @param to the newer end of a run; null for a single quarter
     * @param values figures that agree stand together; the first of each is shown
     */
    record Row(
            @Nullable Period quarter,
            @Nullable Period to,
            Slot.@Nullable Standing standing,
            List<List<Shown>> values,
            @Nullable AreaBreak change) {}

    /**
     * A figure with its sentence, shortened.
     *
     * @param relations as the fragment of a figure wants them
     */
    record Shown(SeriesFigure figure, MetricRelations relations, String words) {

        static Shown of(SeriesFigure figure) {
            return new Shown(
                    figure,
                    MetricRelations.of(figure.doubt()),
                    Shortened.inTheMiddle(figure.words(), LONGEST_SENTENCE));
        }

        public BigDecimal value() {
            return figure.value();
        }

        public @Nullable BigDecimal whole() {
            return figure.whole();
        }

        public String unit() {
            return figure.unit();
        }

        public @Nullable Change change() {
            return figure.change();
        }

        public Qualifier qualifier() {
            return figure.qualifier();
        }
    }

    static SeriesPage of(Series series, List<IndicatorsPage.Row> elsewhere, ChartWords words) {
        boolean drawn = !series.slots().isEmpty();
        int undrawn = series.slots().size() - ChartDrawing.MOST_QUARTERS;
        return new SeriesPage(
                series.line(),
                first(series.line().label()),
                series,
                drawn ? ChartDrawing.wide(series, words) : null,
                drawn ? ChartDrawing.narrow(series, words) : null,
                undrawn > 0 ? series.slots().get(undrawn).quarter() : null,
                rows(series),
                series.otherSpans().stream().map(Shown::of).toList(),
                series.unplaced().stream().map(Shown::of).toList(),
                series.breaks().stream()
                        .filter(b -> b.kind().equals("END"))
                        .findFirst()
                        .orElse(null),
                elsewhere);
    }

    /** Places at which the reader has to judge. */
    public long contradictions() {
        return series.doubts() + series.conflicts() + series.severals();
    }

    /** With its first letter large. */
    static String first(String label) {
        int end = label.offsetByCodePoints(0, 1);
        return label.substring(0, end).toUpperCase(Locale.ROOT) + label.substring(end);
    }

    private static List<Row> rows(Series series) {
        var rows = new ArrayList<Row>();
        List<Slot> slots = series.slots();
        int i = slots.size() - 1;
        while (i >= 0) {
            int end = i;
            while (end > 0
                    && isSameGap(slots.get(i), slots.get(end - 1))
                    && changes(series, slots.get(end)).isEmpty()) {
                end--;
            }
            if (i - end + 1 >= LONG_GAP) {
                rows.add(new Row(
                        slots.get(end).quarter(),
                        slots.get(i).quarter(),
                        slots.get(i).standing(),
                        List.of(),
                        null));
            } else {
                end = i;
                Slot slot = slots.get(i);
                rows.add(new Row(
                        slot.quarter(),
                        null,
                        slot.standing(),
                        slot.values().stream()
                                .map(v -> v.stream().map(Shown::of).toList())
                                .toList(),
                        null));
            }
            changes(series, slots.get(end)).forEach(b -> rows.add(new Row(null, null, null, List.of(), b)));
            i = end - 1;
        }
        return rows;
    }

    private static boolean isSameGap(Slot slot, Slot earlier) {
        return slot.figures().isEmpty() && slot.standing() == earlier.standing();
    }

    /** Those between this quarter's end and the one's before it. */
    private static List<AreaBreak> changes(Series series, Slot slot) {
        return series.breaks().stream()
                .filter(b -> !b.on().isBefore(slot.quarter().from())
                        && !b.on().isAfter(slot.quarter().to()))
                .filter(b -> !b.kind().equals("END"))
                .toList();
    }
}
