package vn.giaoban.extraction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.TextKind;

/** What a text is about, told by how it opens: its headline, then its first sentences. */
final class TextKindFinder {

    /** A headline, a stamp, a caption and the lead; further down a meeting's report tells of accidents and letters too. */
    private static final int OPENING = 6;

    private static final Rules RULES = Rules.load("text-kinds");

    private static final Map<TextKind, List<String>> TOLD_BY = new EnumMap<>(Map.of(
            TextKind.CEREMONY, List.of("ceremony", "mourning"),
            TextKind.VISIT, List.of("visit"),
            TextKind.BIOGRAPHY, List.of("biography", "born"),
            TextKind.INCIDENT, List.of("incident", "crime"),
            TextKind.LETTER, List.of("letter", "issued")));

    private TextKindFinder() {}

    /** The kind that is told first; null where no rule tells it. */
    static @Nullable Found<TextKind> find(ReportText report) {
        return report.sentences().stream()
                .limit(OPENING)
                .map(sentence -> in(report, sentence.span()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The kind that is told first within {@code place}. */
    static @Nullable Found<TextKind> in(ReportText report, Span place) {
        Found<TextKind> first = null;
        for (Map.Entry<TextKind, List<String>> kind : TOLD_BY.entrySet()) {
            for (String rule : kind.getValue()) {
                Matcher m = RULES.rule(rule).first(report.matching(), place);
                if (m != null && (first == null || m.start() < first.span().start())) {
                    first = new Found<>(kind.getKey(), Rule.span(m), rule);
                }
            }
        }
        return first;
    }
}
