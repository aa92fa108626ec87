package vn.giaoban.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.MetricRelations;
import vn.giaoban.archive.Quotation;
import vn.giaoban.text.ReportText;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;

/**
 * A figure among a meeting's.
 *
 * @param label what is measured, verbatim
 * @param decided whether a person checked it
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
        MetricRelations relations,
        String rule,
        boolean decided) {

    static List<MetricLine> of(List<Metric> rows, ReportText text) {
        return rows.stream().map(row -> of(row, text)).toList();
    }

    private static MetricLine of(Metric row, ReportText text) {
        Quotation label = row.label();
        return new MetricLine(
                row.ordinal(),
                label == null ? null : label.words(),
                row.value(),
                row.whole(),
                row.unit(),
                row.change(),
                row.qualifier(),
                row.kind(),
                text.sentenceAt(row.anchor().start()).number(),
                MetricRelations.of(row, text),
                row.anchor().rule(),
                row.decided() != null);
    }
}
