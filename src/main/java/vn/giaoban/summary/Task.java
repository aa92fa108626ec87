package vn.giaoban.summary;

import org.jspecify.annotations.Nullable;
import vn.giaoban.time.VietnameseDates;

/**
 * A directive in the report's own words.
 *
 * @param number from 1, through the whole summary
 * @param ordinal the {@code d4} of the meeting's page
 * @param deadline a day {@code 2024-06-30} or a period {@code 2024-Q3}; null where the report sets none
 */
public record Task(
        int number,
        long id,
        int ordinal,
        String text,
        @Nullable String deadline,
        Cite cite) {

    /** {@code 30/6/2024}, {@code quý III/2024}; null without a deadline. */
    public @Nullable String deadlineInVietnamese() {
        return deadline == null ? null : VietnameseDates.dayOrPeriod(deadline);
    }
}
