package vn.giaoban.archive;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.DoubtKind;

/**
 * What a figure is of and against, and what does not agree with it.
 *
 * @param base verbatim
 * @param comparedTo verbatim
 */
public record MetricRelations(
        @Nullable String base,
        @Nullable String comparedTo,
        @Nullable Period comparedPeriod,
        @Nullable Doubt doubt) {

    public static final MetricRelations NONE = new MetricRelations(null, null, null, null);

    /**
     * @param unit of what was computed
     * @param from the figures that it was computed from, verbatim; empty where the report's text is not at hand
     */
    public record Doubt(DoubtKind kind, BigDecimal computed, String unit, List<String> from) {

        public Doubt {
            from = List.copyOf(from);
        }
    }

    public static MetricRelations of(@Nullable Doubt doubt) {
        return new MetricRelations(null, null, null, doubt);
    }

    /** @param text of its report; null in lists of many reports */
    public static MetricRelations of(Metric row, @Nullable ReportText text) {
        return new MetricRelations(words(row.base()), words(row.comparedTo()), row.comparedPeriod(), doubt(row, text));
    }

    private static @Nullable Doubt doubt(Metric row, @Nullable ReportText text) {
        DoubtKind kind = row.doubt();
        BigDecimal computed = row.computed();
        if (kind == null || computed == null) {
            return null;
        }
        return new Doubt(
                kind,
                computed,
                kind == DoubtKind.TOTAL ? row.unit() : "%",
                text == null
                        ? List.of()
                        : row.computedFrom().stream()
                                .map(place -> text.quote(place.span()))
                                .toList());
    }

    private static @Nullable String words(@Nullable Quotation quotation) {
        return quotation == null ? null : quotation.words();
    }
}
