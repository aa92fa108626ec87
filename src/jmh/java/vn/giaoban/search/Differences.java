package vn.giaoban.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where an answer of the application differs from plain Lucene's. */
final class Differences {

    private Differences() {}

    /** Empty where total, hits, their order, marks and the counts of all facets are the same. */
    static List<String> between(DirectiveHits found, PlainLucene.Found expected) {
        var differences = new ArrayList<String>();
        List<Long> ids = found.hits().stream().map(DirectiveHit::id).toList();
        if (found.total() != expected.total()) {
            differences.add("total %d, not %d".formatted(found.total(), expected.total()));
        }
        if (!ids.equals(expected.ids())) {
            differences.add("hits %s, not %s".formatted(ids, expected.ids()));
        } else if (!found.hits().stream().map(DirectiveHit::texts).toList().equals(expected.marked())) {
            differences.add("marks");
        }
        expected.counted().forEach((facet, counts) -> {
            Map<String, Long> shown = new HashMap<>();
            found.facets().getOrDefault(facet, List.of()).stream()
                    .filter(option -> !option.chosen() || counts.containsKey(option.value()))
                    .forEach(option -> shown.put(option.value(), option.count()));
            boolean nothingToTell = shown.isEmpty() && counts.keySet().equals(java.util.Set.of(Facet.UNKNOWN));
            if (!shown.equals(counts) && !nothingToTell) {
                differences.add("%s %s, not %s".formatted(facet, shown, counts));
            }
        });
        return differences;
    }
}
