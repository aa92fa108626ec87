package vn.giaoban.summary;

import java.util.List;
import vn.giaoban.vocabulary.MetricKind;

/** The period's figures of one kind, in the order of the reports. */
public record MetricTable(MetricKind kind, List<MetricEntry> entries) {

    public MetricTable {
        entries = List.copyOf(entries);
    }
}
