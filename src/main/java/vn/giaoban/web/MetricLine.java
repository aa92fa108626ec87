package vn.giaoban.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.Quotation;
import vn.giaoban.text.ReportText;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;

/**
 * A figure among a meeting's.
 *
 * @param label what is measured, verbatim
 * @param computed what the fraction before it gives, where this is its share in per cent and another one is printed
 */
record MetricLine(
        int ordinal,
        @Nullable String label,
        BigDecimal value,
        @Nullable BigDecimal whole,
        String unit,
        @Nullable Change change,
        Qualifier qualifier,
        MetricKind kind,
        int sentence,
        @Nullable BigDecimal computed,
        String rule) {

    /** A share further off than this was taken of something else. */
    private static final BigDecimal FAR_OFF = BigDecimal.ONE;

    static List<MetricLine> of(List<Metric> rows, ReportText text) {
        var lines = new ArrayList<MetricLine>();
        Metric before = null;
        for (Metric row : rows) {
            Quotation label = row.label();
            lines.add(new MetricLine(
                    row.ordinal(),
                    label == null ? null : label.words(),
                    row.value(),
                    row.whole(),
                    row.unit(),
                    row.change(),
                    row.qualifier(),
                    row.kind(),
                    text.sentenceAt(row.anchor().start()).number(),
                    before == null ? null : computed(before, row, text),
                    row.anchor().rule()));
            before = row;
        }
        return List.copyOf(lines);
    }

    /** 1.526/1.577 is 96,77%: null where {@code printed} says so too, or is no share of {@code fraction}. */
    private static @Nullable BigDecimal computed(Metric fraction, Metric printed, ReportText text) {
        BigDecimal whole = fraction.whole();
        boolean share = whole != null
                && whole.signum() > 0
                && printed.unit().equals("%")
                && printed.change() == null
                && text.sentenceAt(fraction.anchor().start())
                        .equals(text.sentenceAt(printed.anchor().start()));
        if (!share) {
            return null;
        }
        BigDecimal computed = fraction.value()
                .movePointRight(2)
                .divide(whole, Math.max(0, printed.value().stripTrailingZeros().scale()), RoundingMode.HALF_UP);
        BigDecimal off = computed.subtract(printed.value()).abs();
        return off.signum() == 0 || off.compareTo(FAR_OFF) > 0 ? null : computed;
    }
}
