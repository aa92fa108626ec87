package vn.giaoban.summary;

import org.jspecify.annotations.Nullable;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.Qualifier;

/**
 * One figure.
 *
 * @param ordinal the {@code m2} of the meeting's page
 * @param label what is measured, verbatim; null where the report does not say nearby
 * @param value number and unit as the report writes them ({@code 1.526/1.577 chi bộ}, {@code 1,85 tỷ đồng}); in digits where the
 *     report writes words
 * @param change the direction where the figure is itself a change
 */
public record MetricEntry(
        long id,
        int ordinal,
        @Nullable String label,
        String value,
        @Nullable Change change,
        Qualifier qualifier,
        Cite cite) {}
