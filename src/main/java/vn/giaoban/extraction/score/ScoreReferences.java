package vn.giaoban.extraction.score;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.giaoban.text.ReportText;

/** Cited documents: right where kind and number agree. */
final class ScoreReferences {

    private ScoreReferences() {}

    static Count of(ReportText text, JsonNode gold, JsonNode found, List<Difference> differences) {
        Set<String> optional = new HashSet<>();
        gold.valueStream().filter(r -> r.path("optional").asBoolean(false)).forEach(r -> optional.add(document(r)));
        Map<String, Entry> wanted = entries(text, gold);
        wanted.keySet().removeAll(optional);
        return ScoreSets.of(Figure.REFERENCES, wanted, entries(text, found), optional, differences);
    }

    private static Map<String, Entry> entries(ReportText text, JsonNode references) {
        var places = new Places(text.text());
        Map<String, Entry> entries = new TreeMap<>();
        for (JsonNode reference : references) {
            entries.putIfAbsent(
                    document(reference),
                    new Entry(
                            places.of(reference).orElse(null),
                            Spelling.text(reference, "quote"),
                            Spelling.text(reference, "kind") + " " + Spelling.text(reference, "number"),
                            Spelling.text(reference, "rule")));
        }
        return entries;
    }

    private static String document(JsonNode reference) {
        return Spelling.fold(reference, "kind") + " / " + Spelling.fold(reference, "number");
    }
}
