package vn.giaoban.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.MetricRelations;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;
import vn.giaoban.vocabulary.Topic;

/**
 * One figure.
 *
 * @param ordinal the {@code m2} of the meeting's page
 * @param label what is measured, verbatim; null where the report does not say nearby
 * @param value number and unit as the report writes them ({@code 1.526/1.577 chi bộ}, {@code 1,85 tỷ đồng}); in digits where the
 *     report writes words
 * @param change the direction where the figure is itself a change
 * @param topics at least one
 * @param relations what it is of and against, and what does not agree with it
 */
public record MetricEntry(
        long id,
        int ordinal,
        @Nullable String label,
        String value,
        @Nullable Change change,
        Qualifier qualifier,
        MetricKind kind,
        List<Topic> topics,
        MetricRelations relations,
        Cite cite) {

    public MetricEntry {
        topics = List.copyOf(topics);
    }

    public boolean isDoubted() {
        return relations.doubt() != null;
    }
}
