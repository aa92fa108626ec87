package vn.giaoban.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.MetricRelations;
import vn.giaoban.archive.Quotation;
import vn.giaoban.series.Series;
import vn.giaoban.text.VietnameseNumbers;
import vn.giaoban.vocabulary.Topic;

/** Figures and their series become the figures by topic. */
final class MetricTopics {

    /** Fewer points are no course of things. */
    private static final int LEAST_QUARTERS = 2;

    private final Sources sources;
    private final Function<String, List<Topic>> topics;

    /** @param topics of some words, at least one */
    MetricTopics(Sources sources, Function<String, List<Topic>> topics) {
        this.sources = sources;
        this.topics = topics;
    }

    /**
     * @param metrics in the order of the reports
     * @param series that have a figure among them
     */
    List<MetricTopic> of(List<Metric> metrics, List<Series> series) {
        Map<Topic, List<MetricEntry>> entries = new EnumMap<>(Topic.class);
        Map<Topic, List<Series>> drawn = new EnumMap<>(Topic.class);
        for (Metric metric : metrics) {
            MetricEntry entry = entry(metric);
            entries.computeIfAbsent(entry.topics().get(0), t -> new ArrayList<>())
                    .add(entry);
        }
        series.stream()
                .filter(s -> s.quartersWithFigures() >= LEAST_QUARTERS)
                .forEach(s -> drawn.computeIfAbsent(
                                topics(s.line().label(), s.line().unit()).get(0), t -> new ArrayList<>())
                        .add(s));
        return entries.entrySet().stream()
                .map(e -> new MetricTopic(e.getKey(), drawn.getOrDefault(e.getKey(), List.of()), e.getValue()))
                .toList();
    }

    private MetricEntry entry(Metric metric) {
        Quotation label = metric.label();
        return new MetricEntry(
                metric.id(),
                metric.ordinal(),
                label == null ? null : label.words(),
                shown(metric.quote(), metric.value(), metric.whole(), metric.unit()),
                metric.change(),
                metric.qualifier(),
                metric.kind(),
                topics(label == null ? "" : label.words(), metric.unit()),
                MetricRelations.of(metric, sources.text(metric.report())),
                sources.cite(metric.report(), metric.anchor().span()));
    }

    private List<Topic> topics(String label, String unit) {
        return topics.apply((label + " " + unit).strip());
    }

    private static String shown(String quote, BigDecimal value, @Nullable BigDecimal whole, String unit) {
        return quote.chars().anyMatch(Character::isDigit) ? quote : VietnameseNumbers.quantity(value, whole, unit);
    }
}
