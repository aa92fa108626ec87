package vn.giaoban.review;

import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Subject;

/**
 * What a new reading makes of a fact.
 *
 * @param place where the fact stands, after the new reading if it stands there
 * @param before a record of {@code extraction} or a {@link FieldValue}; null where the fact is new
 * @param after null where the fact is gone
 */
public record FactChange(
        Subject place, @Nullable Object before, @Nullable Object after) {}
