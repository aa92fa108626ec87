package vn.giaoban.summary;

import org.jspecify.annotations.Nullable;

/**
 * How many there are of something in the period.
 *
 * @param previous in the period before; null where the archive has no meeting of it
 * @param yearBefore in the same period a year before; likewise
 */
public record KeyCount(
        Kind kind,
        long value,
        @Nullable Long previous,
        @Nullable Long yearBefore) {

    public enum Kind {
        MEETINGS,
        REPORTS,
        OFFICIALS,
        DIRECTIVES,
        WITH_DEADLINE,
        METRICS,
        DOUBTS,
        DOCUMENTS
    }

    /** Below zero for fewer; null where there is nothing to compare with. */
    public @Nullable Long sincePrevious() {
        return previous == null ? null : Long.valueOf(value - previous);
    }

    public @Nullable Long sinceYearBefore() {
        return yearBefore == null ? null : Long.valueOf(value - yearBefore);
    }
}
