package vn.giaoban.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.MetricRelations;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.Qualifier;

/**
 * A figure of a series with its sentence.
 *
 * @param value in base units, as the report has it
 * @param label verbatim
 * @param heldOn the meeting's day
 * @param period that the meeting looks back on, as its report says; null where none does
 * @param otherSpan words of the sentence that speak of another span than the meeting's; null where none do
 * @param sentence its number
 * @param words the sentence
 */
public record SeriesFigure(
        BigDecimal value,
        @Nullable BigDecimal whole,
        String unit,
        @Nullable Change change,
        Qualifier qualifier,
        String label,
        MetricRelations.@Nullable Doubt doubt,
        @Nullable LocalDate heldOn,
        @Nullable Period period,
        @Nullable String otherSpan,
        long meetingId,
        long reportId,
        int sentence,
        String words) {

    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    /** Below zero for a fall. */
    public BigDecimal signed() {
        return change == Change.DOWN ? value.negate() : value;
    }

    /** Of its sentence on its meeting's page. */
    public String address() {
        return "/cuoc-hop/" + meetingId + "#c" + sentence;
    }

    /** Whether both may be the same number, one of them less exact: hơn 400 and 431. */
    boolean agrees(SeriesFigure other) {
        return signed().compareTo(other.signed()) == 0 || roughly(other) || other.roughly(this);
    }

    private boolean roughly(SeriesFigure other) {
        BigDecimal far = other.signed().subtract(signed());
        boolean near = far.abs().compareTo(value.abs().multiply(ROUNDING)) <= 0;
        return switch (qualifier) {
            case EXACT -> false;
            case ABOVE -> near && far.signum() > 0;
            case BELOW -> near && far.signum() < 0;
            case ABOUT -> near;
        };
    }
}
