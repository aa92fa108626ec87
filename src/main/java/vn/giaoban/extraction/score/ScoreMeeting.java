package vn.giaoban.extraction.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.giaoban.extraction.CommandTexts;

/** Whether the text reports a meeting, and then when, where, for what period and by whom; a field that the gold leaves open may be null. */
final class ScoreMeeting {

    private static final List<Figure> FIELDS = List.of(Figure.DATE, Figure.PERIOD, Figure.PROVINCE, Figure.HOST);

    private final Map<Figure, Count> counts = new EnumMap<>(Figure.class);
    private final List<Difference> differences;

    private ScoreMeeting(List<Difference> differences) {
        this.differences = differences;
    }

    static Map<Figure, Count> of(JsonNode gold, JsonNode found, List<Difference> differences) {
        var score = new ScoreMeeting(differences);
        score.compare(gold, found);
        return score.counts;
    }

    private void compare(JsonNode gold, JsonNode found) {
        boolean isMeeting = gold.path("is_meeting").asBoolean(true);
        boolean isFound = found.path("is_meeting").asBoolean(true);
        hit(Figure.KIND, isFound == isMeeting, kind(isMeeting), kind(isFound), Spelling.text(found, "reason"), "");
        if (!isMeeting) {
            return;
        }
        Set<String> open =
                gold.path("open").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        for (Figure figure : FIELDS) {
            String field = figure.label();
            String given = Spelling.text(found, field);
            boolean left = open.contains(field) && given.isEmpty();
            hit(
                    figure,
                    left || isSame(figure, gold, found),
                    orNull(Spelling.text(gold, field)),
                    orNull(given),
                    "",
                    Spelling.text(found.path("rules"), field));
        }
    }

    private void hit(
            Figure figure, boolean right, @Nullable String wanted, @Nullable String found, String about, String rule) {
        counts.put(figure, Count.hit(right));
        if (!right) {
            differences.add(new Difference(figure, Difference.Aspect.WHOLE, null, about, wanted, found, rule));
        }
    }

    private static String kind(boolean isMeeting) {
        return CommandTexts.say(isMeeting ? "difference.meeting" : "difference.no-meeting");
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private static boolean isSame(Figure figure, JsonNode gold, JsonNode found) {
        return (figure == Figure.DATE || figure == Figure.PERIOD)
                ? Spelling.text(gold, figure.label()).equals(Spelling.text(found, figure.label()))
                : Spelling.fold(gold, figure.label()).equals(Spelling.fold(found, figure.label()));
    }
}
