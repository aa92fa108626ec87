package vn.giaoban.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Subject;

/**
 * Who decided what about a fact.
 *
 * @param previous the decision about the same subject that was the newest before
 * @param step what was decided at once
 * @param before the fact as it stood, a record of {@code extraction} or a {@link FieldValue}; null where there was none
 * @param after the fact as it is to stand; null where there is none
 * @param governs false where the machine's reading holds again
 * @param quote the words at its place
 */
public record Decision(
        long id,
        long reportId,
        Subject subject,
        @Nullable Long previous,
        UUID step,
        Act act,
        @Nullable Object before,
        @Nullable Object after,
        boolean governs,
        String quote,
        @Nullable String reason,
        String madeBy,
        Instant madeAt) {}
