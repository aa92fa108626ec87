package vn.giaoban.extraction.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.giaoban.extraction.score.Difference.Aspect;
import vn.giaoban.text.Span;

/** Metrics: right where place, value and unit agree. */
final class ScoreMetrics {

    private record Metric(@Nullable Span place, JsonNode entry) {

        boolean overlaps(Metric other) {
            return place != null && other.place != null && place.overlaps(other.place);
        }

        boolean isOptional() {
            return entry.path("optional").asBoolean(false);
        }

        String quote() {
            return Spelling.text(entry, "quote");
        }

        String words() {
            return (Spelling.text(entry, "value") + " " + Spelling.text(entry, "unit")).strip();
        }
    }

    private final List<Metric> open = new ArrayList<>();
    private final List<Metric> falseFinds = new ArrayList<>();
    private int wanted;
    private int right;
    private int ignored;

    private ScoreMetrics() {}

    static Count of(String text, JsonNode gold, JsonNode found, List<Difference> differences) {
        var score = new ScoreMetrics();
        score.compare(text, gold, found);
        score.tell(differences);
        return new Count(score.right, found.size() - score.ignored, score.wanted);
    }

    private void compare(String text, JsonNode gold, JsonNode found) {
        var goldPlaces = new Places(text);
        for (JsonNode entry : gold) {
            goldPlaces.of(entry).ifPresent(place -> open.add(new Metric(place, entry)));
        }
        wanted = (int) open.stream().filter(w -> !w.isOptional()).count();
        var foundPlaces = new Places(text);
        for (JsonNode entry : found) {
            var metric = new Metric(foundPlaces.of(entry).orElse(null), entry);
            Optional<Metric> hit = open.stream()
                    .filter(w -> w.overlaps(metric) && (w.isOptional() || isSame(w.entry(), entry)))
                    .findFirst();
            if (hit.isEmpty()) {
                falseFinds.add(metric);
                continue;
            }
            open.remove(hit.get());
            right += hit.get().isOptional() ? 0 : 1;
            ignored += hit.get().isOptional() ? 1 : 0;
        }
        open.removeIf(Metric::isOptional);
    }

    /** A false find at the place of a miss stands for it: value or unit is wrong. */
    private void tell(List<Difference> differences) {
        for (Metric metric : falseFinds) {
            Optional<Metric> miss =
                    open.stream().filter(w -> w.overlaps(metric)).findFirst();
            miss.ifPresent(open::remove);
            differences.add(new Difference(
                    Figure.METRICS,
                    Aspect.WHOLE,
                    metric.place(),
                    miss.orElse(metric).quote(),
                    miss.map(Metric::words).orElse(null),
                    metric.words(),
                    Spelling.text(metric.entry(), "rule")));
        }
        open.forEach(
                miss -> differences.add(Difference.miss(Figure.METRICS, miss.place(), miss.quote(), miss.words())));
    }

    private static boolean isSame(JsonNode gold, JsonNode found) {
        double wanted = gold.path("value").asDouble();
        double value = found.path("value").asDouble(Double.NaN);
        return Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
                && isSameUnit(
                        Spelling.text(gold, "unit").strip(),
                        Spelling.text(found, "unit").strip());
    }

    private static boolean isSameUnit(String gold, String found) {
        if (gold.equals("%") || found.equals("%")) {
            return gold.equals(found);
        }
        String a = Spelling.fold(gold);
        String b = Spelling.fold(found);
        return a.equals(b) || (!a.isEmpty() && !b.isEmpty() && (a.startsWith(b) || b.startsWith(a)));
    }
}
