package vn.giaoban.extraction.score;

import static vn.giaoban.extraction.CommandTexts.say;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.score.Difference.Aspect;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Sentence;
import vn.giaoban.text.Shortened;
import vn.giaoban.text.Span;
import vn.giaoban.text.Visible;

/** Every miss and false find, by report and kind, and how often which kind is missed and which rule finds too much. */
public final class DifferenceList {

    private static final int LONGEST_QUOTE = 72;
    private static final int WIDEST = 100;
    private static final String INDENT = " ".repeat(12);

    private final ScoreTable scores;
    private final StringBuilder out = new StringBuilder();

    private DifferenceList(ScoreTable scores) {
        this.scores = scores;
    }

    /** Lines of text; empty where nothing differs. */
    public static String of(ScoreTable scores) {
        var list = new DifferenceList(scores);
        scores.reports().forEach(list::report);
        list.summary();
        return list.out.toString();
    }

    /** How often each kind was missed. */
    static Map<String, Long> misses(ScoreTable scores) {
        return counted(scores, Difference::isMiss, d -> d.figure().label());
    }

    /** How often each rule found too much: {@code tasks demand}. */
    static Map<String, Long> falseFinds(ScoreTable scores) {
        return counted(scores, Difference::isFalseFind, d -> (d.figure().label() + " " + d.rule()).strip());
    }

    private static Map<String, Long> counted(
            ScoreTable scores, Predicate<Difference> which, Function<Difference, String> key) {
        return scores.reports().stream()
                .flatMap(r -> differences(scores, r))
                .filter(which)
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private static Stream<Difference> differences(ScoreTable scores, ReportScore report) {
        return report.differences().stream().filter(d -> scores.figures().contains(d.figure()));
    }

    private void report(ReportScore report) {
        List<Difference> differences = differences(scores, report).toList();
        if (differences.isEmpty()) {
            return;
        }
        line("");
        line(report.name());
        Figure figure = null;
        for (Difference difference : differences) {
            if (difference.figure() != figure) {
                figure = difference.figure();
                line("  " + figure.label() + " · " + figure.words());
            }
            difference(difference, report.text());
        }
    }

    private void difference(Difference difference, ReportText text) {
        String rule = difference.rule().isEmpty() ? "" : " ‹" + difference.rule() + "›";
        String kind = say(kind(difference));
        String place = place(difference.place(), text);
        String about = difference.about().isEmpty() ? "" : quoted(difference.about());
        String head = "    " + joined(kind + " ".repeat(Math.max(0, 6 - kind.length())), joined(place, about));
        String wanted = words(difference, difference.wanted());
        String found = words(difference, difference.found());
        if (difference.wanted() != null && difference.found() != null) {
            line(head);
            line(INDENT + say("difference.wanted", wanted));
            line(INDENT + say("difference.found", found) + rule);
        } else if (wanted.length() + found.length() + head.length() + rule.length() + 2 <= WIDEST) {
            line(joined(head, wanted + found) + rule);
        } else {
            line(head);
            line(INDENT + wanted + found + rule);
        }
    }

    private static String words(Difference difference, @Nullable String words) {
        boolean quotes = difference.aspect() == Aspect.BOUNDS || difference.aspect() == Aspect.EDGES;
        return words == null ? "" : quotes ? quoted(words) : words;
    }

    private static String kind(Difference difference) {
        if (difference.aspect() == Aspect.EDGES) {
            return "difference.edges";
        }
        return difference.found() == null
                ? "difference.miss"
                : difference.wanted() == null ? "difference.false" : "difference.other";
    }

    private static String place(@Nullable Span place, ReportText text) {
        if (place == null || text.sentences().isEmpty()) {
            return "";
        }
        int offset = text.text().offsetByCodePoints(0, place.start());
        Sentence sentence = text.sentenceAt(offset);
        long line = 1
                + text.text()
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return say("difference.place", line, sentence.number());
    }

    private void summary() {
        tally("difference.misses", misses(scores));
        tally("difference.false-finds", falseFinds(scores));
    }

    private void tally(String heading, Map<String, Long> counts) {
        if (counts.isEmpty()) {
            return;
        }
        line("");
        line(say(heading));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> line(String.format(Locale.ROOT, "%7d  %s", e.getValue(), e.getKey())));
    }

    private static String quoted(String quote) {
        return "“" + Shortened.inTheMiddle(quote, LONGEST_QUOTE) + "”";
    }

    private static String joined(String left, String right) {
        return right.isEmpty() ? left : left.isEmpty() ? right : left + "  " + right;
    }

    private void line(String line) {
        out.append(Visible.of(line).stripTrailing()).append('\n');
    }
}
