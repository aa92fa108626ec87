package vn.giaoban.extraction.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.giaoban.text.ReportText;

/** One report's figures, and everything in which what was found differs from the gold. */
public final class ReportScore {

    private final String name;
    private final ReportText text;
    private final Map<Figure, Count> counts = new EnumMap<>(Figure.class);
    private final List<Difference> differences = new ArrayList<>();

    /**
     * @param name by which lists call the report
     * @param gold what careful readers found, {@code found} what the program found, both in the form of the guideline
     */
    public ReportScore(String name, ReportText text, JsonNode gold, JsonNode found) {
        this.name = name;
        this.text = text;
        var people = new MatchedPeople(gold.path("people"), found.path("people"));
        var places = new Places(text.text());
        var scorePeople = new ScorePeople(people, places, differences);
        counts.put(Figure.PEOPLE, scorePeople.people());
        counts.put(Figure.ROLES, scorePeople.roles());
        counts.put(Figure.TITLES, ScoreTitles.of(people, places, differences));
        var directives = new ScoreDirectives(text.text(), gold.path("directives"), found.path("directives"), people);
        counts.put(Figure.DIRECTIVE, directives.characters());
        counts.put(Figure.TASKS, directives.tasks());
        // Who named no addressee where none was wanted has no figure for it.
        if (!directives.addressees().equals(Count.NONE)) {
            counts.put(Figure.ADDRESSEE, directives.addressees());
        }
        TaskDifferences.of(directives, differences);
        counts.put(
                Figure.METRICS, ScoreMetrics.of(text.text(), gold.path("metrics"), found.path("metrics"), differences));
        counts.put(
                Figure.REFERENCES,
                ScoreReferences.of(text, gold.path("references"), found.path("references"), differences));
        counts.putAll(ScoreMeeting.of(gold.path("meeting"), found.path("meeting"), differences));
    }

    String name() {
        return name;
    }

    ReportText text() {
        return text;
    }

    /** Without the figures for which this report has nothing to count. */
    Map<Figure, Count> counts() {
        return counts;
    }

    /** The mean F1 of those figures that this report has. */
    double mean(Collection<Figure> figures) {
        return counts.entrySet().stream()
                .filter(e -> figures.contains(e.getKey()))
                .mapToDouble(e -> e.getValue().f1())
                .average()
                .orElse(1);
    }

    /** By figure, and then in the order of the text. */
    List<Difference> differences() {
        return differences.stream()
                .sorted(Comparator.comparing(Difference::figure)
                        .thenComparing(Difference::place, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
