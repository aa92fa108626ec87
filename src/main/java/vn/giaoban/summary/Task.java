package vn.giaoban.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.VietnameseDates;
import vn.giaoban.vocabulary.Topic;

/**
 * A directive in the report's own words.
 *
 * @param number from 1, through the whole summary
 * @param ordinal the {@code d4} of the meeting's page
 * @param deadline a day {@code 2024-06-30} or a period {@code 2024-Q3}; null where the report sets none
 * @param topics at least one
 */
public record Task(
        int number,
        long id,
        int ordinal,
        String text,
        @Nullable String deadline,
        List<Topic> topics,
        Cite cite) {

    public Task {
        topics = List.copyOf(topics);
    }

    /** {@code 30/6/2024}, {@code quý III/2024}; null without a deadline. */
    public @Nullable String deadlineInVietnamese() {
        return deadline == null ? null : VietnameseDates.dayOrPeriod(deadline);
    }
}
