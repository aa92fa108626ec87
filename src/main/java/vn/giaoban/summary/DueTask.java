package vn.giaoban.summary;

import org.jspecify.annotations.Nullable;

/**
 * A task with a deadline, away from its group.
 *
 * @param giver null where no report says who
 * @param addressee verbatim; null where the report does not say
 */
public record DueTask(@Nullable String giver, @Nullable String addressee, Task task) {}
