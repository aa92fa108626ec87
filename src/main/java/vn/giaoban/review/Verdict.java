package vn.giaoban.review;

import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Subject;

/**
 * What somebody wants to decide about one fact.
 *
 * @param seen id of the newest decision about it that the person saw; null where there was none
 * @param fact as it is to stand: for CHANGE and ADD a record of {@code extraction} or a {@link FieldValue}; null for CONFIRM and REJECT
 */
public record Verdict(
        Subject subject,
        @Nullable Long seen,
        Act act,
        @Nullable Object fact) {

    public static Verdict confirm(Subject subject, @Nullable Long seen) {
        return new Verdict(subject, seen, Act.CONFIRM, null);
    }

    public static Verdict reject(Subject subject, @Nullable Long seen) {
        return new Verdict(subject, seen, Act.REJECT, null);
    }

    public static Verdict change(Subject subject, @Nullable Long seen, Object fact) {
        return new Verdict(subject, seen, Act.CHANGE, fact);
    }

    /** A fact that the machine missed. */
    public static Verdict add(Subject subject, Object fact) {
        return new Verdict(subject, null, Act.ADD, fact);
    }
}
