package vn.giaoban.extraction.score;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two sets by their keys. */
final class ScoreSets {

    private ScoreSets() {}

    /** What was found and is only optional in the gold counts neither way. */
    static Count of(
            Figure figure,
            Map<String, Entry> wanted,
            Map<String, Entry> found,
            Set<String> optional,
            List<Difference> differences) {
        wanted.forEach((key, entry) -> {
            if (!found.containsKey(key)) {
                differences.add(Difference.miss(figure, entry.place(), entry.about(), entry.detail()));
            }
        });
        int right = 0;
        int counted = 0;
        for (var one : found.entrySet()) {
            Entry entry = one.getValue();
            if (wanted.containsKey(one.getKey())) {
                right++;
                counted++;
            } else if (!optional.contains(one.getKey())) {
                counted++;
                differences.add(
                        Difference.falseFind(figure, entry.place(), entry.about(), entry.detail(), entry.rule()));
            }
        }
        return new Count(right, counted, wanted.size());
    }
}
