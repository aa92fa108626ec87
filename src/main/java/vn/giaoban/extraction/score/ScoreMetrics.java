package vn.giaoban.extraction.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.giaoban.text.Span;

/** Metrics: right where place, value and unit agree. */
final class ScoreMetrics {

    private record Wanted(Span place, JsonNode entry) {}

    private ScoreMetrics() {}

    static Count of(String text, JsonNode gold, JsonNode found) {
        var goldPlaces = new Places(text);
        List<Wanted> open = new ArrayList<>();
        for (JsonNode entry : gold) {
            goldPlaces.of(entry).ifPresent(span -> open.add(new Wanted(span, entry)));
        }
        int wanted = (int) open.stream().filter(w -> !isOptional(w.entry())).count();
        int right = 0;
        int ignored = 0;
        var foundPlaces = new Places(text);
        for (JsonNode entry : found) {
            Optional<Span> place = foundPlaces.of(entry);
            Optional<Wanted> hit = place.flatMap(p -> open.stream()
                    .filter(w -> w.place().overlaps(p) && (isOptional(w.entry()) || isSame(w.entry(), entry)))
                    .findFirst());
            if (hit.isPresent()) {
                open.remove(hit.get());
                right += isOptional(hit.get().entry()) ? 0 : 1;
                ignored += isOptional(hit.get().entry()) ? 1 : 0;
            }
        }
        return new Count(right, found.size() - ignored, wanted);
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

    private static boolean isOptional(JsonNode entry) {
        return entry.path("optional").asBoolean(false);
    }
}
