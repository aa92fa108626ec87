package vn.giaoban.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.series.Body;
import vn.giaoban.series.Indicator;
import vn.giaoban.series.Series;
import vn.giaoban.series.SeriesFigure;
import vn.giaoban.series.SeriesKey;
import vn.giaoban.series.SeriesLine;
import vn.giaoban.series.Slot;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Qualifier;

/** Series up to the second quarter of 2024: how many were admitted to the Party. */
final class Admitted {

    private static final Period LAST = Period.of("2024-Q2");

    private Admitted() {}

    static Series overFiveQuarters() {
        return overQuarters("kết nạp", 5, 400);
    }

    /** The second of them without a report. */
    static Series overQuarters(String label, int count, int least) {
        List<Period> quarters = Stream.iterate(LAST, Period::previous)
                .limit(count)
                .sorted((a, b) -> a.from().compareTo(b.from()))
                .toList();
        var slots = IntStream.range(0, count)
                .mapToObj(n -> n == 1
                        ? new Slot(quarters.get(n), Slot.Standing.NO_REPORT, List.of())
                        : new Slot(
                                quarters.get(n),
                                Slot.Standing.ONE,
                                List.of(figure(label, quarters.get(n), least + 31 * n))))
                .toList();
        return new Series(line(label, quarters), slots, List.of(), List.of(), List.of());
    }

    static KeyIndicator asKeyIndicator(Cite cite) {
        return new KeyIndicator(
                line("kết nạp", List.of(LAST)),
                figure("kết nạp", LAST, 431),
                figure("kết nạp", LAST.previous(), 398),
                null,
                cite,
                true,
                true);
    }

    private static SeriesLine line(String label, List<Period> quarters) {
        return new SeriesLine(
                new SeriesKey(indicator(label), "gia-lai", Body.PROVINCE),
                label,
                "đảng viên",
                "Gia Lai",
                "Tỉnh ủy Gia Lai",
                quarters.size(),
                quarters.size(),
                quarters.get(0),
                LAST);
    }

    private static Indicator indicator(String label) {
        return new Indicator(label, "đảng viên", false, null, null);
    }

    private static SeriesFigure figure(String label, @Nullable Period period, long value) {
        return new SeriesFigure(
                BigDecimal.valueOf(value),
                null,
                "đảng viên",
                null,
                Qualifier.EXACT,
                label,
                null,
                null,
                period,
                null,
                1,
                1,
                2,
                "Trong quý kết nạp được " + value + " đảng viên.");
    }
}
