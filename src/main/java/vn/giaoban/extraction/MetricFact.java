package vn.giaoban.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;

/**
 * One number that measures or counts something about the world, or a change or share of it.
 *
 * @param quote number and unit, verbatim: {@code span} in the text
 * @param value in base units ({@code 1,85 tỷ đồng} is 1850000000 đồng; {@code 96,76%} is 96.76 %)
 * @param of the whole of a fraction {@code n/m}
 * @param unit the counted noun, {@code %} or {@code đồng}
 * @param label what is measured, verbatim from nearby
 * @param change the direction where the number is itself a change
 */
public record MetricFact(
        String quote,
        Span span,
        BigDecimal value,
        @Nullable BigDecimal of,
        String unit,
        @Nullable Found<String> label,
        @Nullable Change change,
        Qualifier qualifier,
        MetricKind kind,
        String rule) {

    MetricFact labelled(@Nullable Found<String> other) {
        return new MetricFact(quote, span, value, of, unit, other, change, qualifier, kind, rule);
    }
}
