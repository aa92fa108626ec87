package vn.giaoban.extraction;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.DoubtKind;
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
 * @param base what a share is a share of, verbatim ({@code kế hoạch vốn})
 * @param comparedTo what a change is against; several changes of a list may share one place
 * @param doubt what does not agree with the figures beside it; the value is what the report prints all the same
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
        String rule,
        @Nullable Found<String> base,
        @Nullable Found<Comparison> comparedTo,
        @Nullable Doubt doubt) {

    static final String PERCENT = "%";

    /**
     * @param words verbatim, without {@code so với}
     * @param period where the words name one, alone or together with the report's own period; null for points in time and all else
     */
    public record Comparison(String words, @Nullable Period period) {

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * @param computed what {@code from} gives: for a share and a fraction per cent with two decimals or as many as are printed, for a
     *     total the sum in base units
     * @param from the figures that it was computed from, in the order of the text
     */
    public record Doubt(DoubtKind kind, BigDecimal computed, List<Span> from, String rule) {

        public Doubt {
            from = List.copyOf(from);
        }
    }

    /** Without relations to other figures. */
    public MetricFact(
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
        this(quote, span, value, of, unit, label, change, qualifier, kind, rule, null, null, null);
    }

    MetricFact labelled(@Nullable Found<String> other) {
        return new MetricFact(
                quote, span, value, of, unit, other, change, qualifier, kind, rule, base, comparedTo, doubt);
    }

    MetricFact related(@Nullable Found<String> ofBase, @Nullable Found<Comparison> compared) {
        return new MetricFact(
                quote, span, value, of, unit, label, change, qualifier, kind, rule, ofBase, compared, doubt);
    }

    /** Without its doubt. */
    public MetricFact undoubted() {
        return doubted(null);
    }

    MetricFact doubted(@Nullable Doubt other) {
        return new MetricFact(
                quote, span, value, of, unit, label, change, qualifier, kind, rule, base, comparedTo, other);
    }

    /** A share, or a change told in per cent; points of per cent are a unit of their own. */
    boolean isPercentage() {
        return unit.equals(PERCENT);
    }

    /** Whether it is a percentage that is no change: a part of something. */
    boolean isShare() {
        return isPercentage() && change == null;
    }
}
