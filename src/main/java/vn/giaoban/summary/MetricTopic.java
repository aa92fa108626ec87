package vn.giaoban.summary;

import java.util.List;
import vn.giaoban.series.Series;
import vn.giaoban.vocabulary.Topic;

/**
 * The period's figures of one topic; a figure of several topics stands under the first of them.
 *
 * @param series those that go on over at least two quarters, up to the last of the period; most quarters first
 * @param entries in the order of the reports
 */
public record MetricTopic(Topic topic, List<Series> series, List<MetricEntry> entries) {

    public MetricTopic {
        series = List.copyOf(series);
        entries = List.copyOf(entries);
    }
}
