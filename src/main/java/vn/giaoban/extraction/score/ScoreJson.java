package vn.giaoban.extraction.score;

import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The figures for other programs. */
public final class ScoreJson {

    private ScoreJson() {}

    /** Figures over all reports and the worst reports' own, with how often each kind was missed and each rule found too much. */
    public static ObjectNode of(ScoreTable scores, int worst) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("reports", scores.reports().size());
        ObjectNode figures = json.putObject("figures");
        scores.figures().forEach(f -> figure(figures.putObject(f.label()), scores.total(f)));
        ObjectNode reports = json.putObject("worst");
        for (ReportScore report : scores.worst(worst)) {
            ObjectNode own = reports.putObject(report.name());
            own.put("mean", report.mean(scores.figures()));
            report.counts().forEach((figure, count) -> {
                if (scores.figures().contains(figure)) {
                    own.put(figure.label(), count.f1());
                }
            });
        }
        tally(json.putObject("misses"), DifferenceList.misses(scores));
        tally(json.putObject("false_finds"), DifferenceList.falseFinds(scores));
        return json;
    }

    private static void figure(ObjectNode json, Count count) {
        json.put("precision", count.precision());
        json.put("recall", count.recall());
        json.put("f1", count.f1());
        json.put("right", count.right());
        json.put("wanted", count.wanted());
        json.put("found", count.found());
    }

    private static void tally(ObjectNode json, Map<String, Long> counts) {
        counts.forEach(json::put);
    }
}
