package vn.giaoban.summary;

/**
 * Something that the summary cannot say, or that is not certain. What it says is the message {@code summary.gap.KIND}, with the count, the
 * place's full name and the period as its arguments.
 */
public record Gap(Kind kind, long count) {

    public enum Kind {
        DATE,
        HOST,
        CHAIR,
        GIVER,
        ADDRESSEE,
        DEADLINE,
        LABEL,
        DOUBT,
        UNPLACED_PERIOD,
        UNPLACED_PLACE,
        UNPLACED_NEITHER
    }
}
