package vn.giaoban.extraction.score;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The figures over many reports, micro-averaged: every fact weighs the same, whichever report it stands in. */
public final class ScoreTable {

    private final Map<Figure, Count> totals = new EnumMap<>(Figure.class);
    private int reports;

    /**
     * Counts one report.
     *
     * @param text NFC
     * @param gold what careful readers found, {@code found} what the program found, both in the form of the guideline
     */
    public void add(String text, JsonNode gold, JsonNode found) {
        reports++;
        var people = new ScorePeople(gold.path("people"), found.path("people"));
        count(Figure.PEOPLE, people.people());
        count(Figure.ROLES, people.roles());
        count(Figure.TITLES, people.titles());
        var directives = new ScoreDirectives(text, gold.path("directives"), found.path("directives"), people);
        count(Figure.DIRECTIVE, directives.characters());
        count(Figure.TASKS, directives.tasks());
        count(Figure.ADDRESSEE, directives.addressees());
        count(Figure.METRICS, ScoreMetrics.of(text, gold.path("metrics"), found.path("metrics")));
        count(Figure.REFERENCES, references(gold.path("references"), found.path("references")));
        meeting(gold.path("meeting"), found.path("meeting"));
    }

    /** Between 0 and 1; 1 where there was nothing to find and nothing was found. */
    public double f1(Figure figure) {
        return totals.getOrDefault(figure, Count.NONE).f1();
    }

    /** The table as lines of text. */
    public String print() {
        var out = new StringBuilder("%d reports%n%-12s%10s%10s%10s%10s%10s%n"
                .formatted(reports, "", "precision", "recall", "F1", "wanted", "found"));
        for (Figure figure : Figure.values()) {
            Count count = totals.getOrDefault(figure, Count.NONE);
            out.append(String.format(
                    Locale.ROOT,
                    "%-12s%10.3f%10.3f%10.3f%10d%10d%n",
                    figure.label(),
                    count.precision(),
                    count.recall(),
                    count.f1(),
                    count.wanted(),
                    count.found()));
        }
        return out.toString();
    }

    /** What was found and is only optional in the gold counts neither way. */
    static Count sets(Set<String> wanted, Set<String> found, Set<String> optional) {
        int right = (int) found.stream().filter(wanted::contains).count();
        int counted = (int) found.stream()
                .filter(f -> wanted.contains(f) || !optional.contains(f))
                .count();
        return new Count(right, counted, wanted.size());
    }

    private void count(Figure figure, Count count) {
        totals.merge(figure, count, Count::plus);
    }

    private static Count references(JsonNode gold, JsonNode found) {
        Set<String> optional = gold.valueStream()
                .filter(r -> r.path("optional").asBoolean(false))
                .map(ScoreTable::document)
                .collect(Collectors.toSet());
        Set<String> wanted =
                new HashSet<>(gold.valueStream().map(ScoreTable::document).collect(Collectors.toSet()));
        wanted.removeAll(optional);
        return sets(wanted, found.valueStream().map(ScoreTable::document).collect(Collectors.toSet()), optional);
    }

    private static String document(JsonNode reference) {
        return Spelling.fold(reference, "kind") + " / " + Spelling.fold(reference, "number");
    }

    private void meeting(JsonNode gold, JsonNode found) {
        boolean isMeeting = gold.path("is_meeting").asBoolean(true);
        count(Figure.KIND, Count.hit(found.path("is_meeting").asBoolean(true) == isMeeting));
        if (!isMeeting) {
            return;
        }
        Set<String> open =
                gold.path("open").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        for (Figure figure : new Figure[] {Figure.DATE, Figure.PERIOD, Figure.PROVINCE, Figure.HOST}) {
            boolean left = open.contains(figure.label())
                    && Spelling.text(found, figure.label()).isEmpty();
            count(figure, Count.hit(left || isSame(figure, gold, found)));
        }
    }

    private static boolean isSame(Figure figure, JsonNode gold, JsonNode found) {
        return (figure == Figure.DATE || figure == Figure.PERIOD)
                ? Spelling.text(gold, figure.label()).equals(Spelling.text(found, figure.label()))
                : Spelling.fold(gold, figure.label()).equals(Spelling.fold(found, figure.label()));
    }
}
