package vn.giaoban.extraction.score;

import static vn.giaoban.extraction.CommandTexts.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.giaoban.text.ReportText;

/** The figures over many reports, micro-averaged: every fact weighs the same, whichever report it stands in. */
public final class ScoreTable {

    private final List<ReportScore> reports = new ArrayList<>();
    private final Set<Figure> figures;

    public ScoreTable() {
        this(EnumSet.allOf(Figure.class));
    }

    /** @param figures the only ones to tell of */
    public ScoreTable(Collection<Figure> figures) {
        this.figures = EnumSet.copyOf(figures);
    }

    public void add(ReportScore report) {
        reports.add(report);
    }

    /** Counts one report; see {@link ReportScore}. */
    public void add(String text, JsonNode gold, JsonNode found) {
        add(new ReportScore("", ReportText.of(text), gold, found));
    }

    /** Between 0 and 1; 1 where there was nothing to find and nothing was found. */
    public double f1(Figure figure) {
        return total(figure).f1();
    }

    /** In the order in which they were added. */
    List<ReportScore> reports() {
        return reports;
    }

    Set<Figure> figures() {
        return figures;
    }

    Count total(Figure figure) {
        return reports.stream()
                .map(r -> r.counts().getOrDefault(figure, Count.NONE))
                .reduce(Count.NONE, Count::plus);
    }

    /** The table as lines of text. */
    public String print() {
        var out = new StringBuilder(say("score.reports", reports.size()) + "\n");
        out.append(row(
                "%-12s%11s%11s%11s%11s%11s",
                "", say("score.precision"), say("score.recall"), "F1", say("score.wanted"), say("score.found")));
        for (Figure figure : figures) {
            Count count = total(figure);
            out.append(row(
                    "%-12s%11.3f%11.3f%11.3f%11d%11d   %s",
                    figure.label(),
                    count.precision(),
                    count.recall(),
                    count.f1(),
                    count.wanted(),
                    count.found(),
                    figure.words()));
        }
        return out.toString();
    }

    /** The reports with the lowest mean F1, the worst first, with the figures that are not 1; at most so many, none that is without fault. */
    public String printWorst(int number) {
        List<ReportScore> worst =
                worst(number).stream().filter(r -> r.mean(figures) < 1).toList();
        if (worst.isEmpty()) {
            return "";
        }
        var out = new StringBuilder(say("score.worst") + "\n");
        for (ReportScore report : worst) {
            String low = report.counts().entrySet().stream()
                    .filter(e -> figures.contains(e.getKey()) && e.getValue().f1() < 1)
                    .map(e -> String.format(
                            Locale.ROOT,
                            "%s %.2f",
                            e.getKey().label(),
                            e.getValue().f1()))
                    .collect(Collectors.joining(", "));
            out.append(row("%.3f %s: %s", report.mean(figures), report.name(), low));
        }
        return out.toString();
    }

    List<ReportScore> worst(int number) {
        return reports.stream()
                .sorted(Comparator.comparingDouble(r -> r.mean(figures)))
                .limit(number)
                .toList();
    }

    private static String row(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + "\n";
    }
}
