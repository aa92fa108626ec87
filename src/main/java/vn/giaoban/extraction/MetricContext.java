package vn.giaoban.extraction;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;

/** What the words around a number say of it. */
final class MetricContext {

    private static final Rules RULES = Rules.load("metric-context");
    private static final Lexicon QUALIFIER = Lexicon.load("qualifier");

    /** In characters: farther words say nothing of a number, even where no mark stands between. */
    private static final int LONGEST_CLAUSE = 250;

    private final ReportText report;
    private final String text;
    private final Span number;
    private final int clause;
    private final int sentence;
    private final int end;

    MetricContext(ReportText report, Span number) {
        this.report = report;
        this.text = report.matching();
        this.number = number;
        Span around = report.sentenceAt(number.start()).span();
        this.sentence = Math.min(around.start(), number.start());
        this.end = Math.max(around.end(), number.end());
        this.clause = clauseStart();
    }

    @Nullable
    Change change() {
        return before("change-up") ? Change.UP : before("change-down") ? Change.DOWN : null;
    }

    Qualifier qualifier() {
        Matcher m = first("qualifier", clause, number.start());
        return m != null
                ? QUALIFIER
                        .find(m.group("word"))
                        .map(e -> Qualifier.valueOf(e.get("meaning")))
                        .orElse(Qualifier.EXACT)
                : Qualifier.EXACT;
    }

    /** @param counted the class of the unit in the lexicon */
    MetricKind kind(String counted) {
        boolean isTarget = finds("target", sentence, number.start()) && !finds("done", clause, number.start());
        if (counted.equals("site") || (counted.equals("delegate") && finds("attendance", sentence, end))) {
            return MetricKind.ATTENDANCE;
        }
        boolean mayBeAwarded = counted.equals("person") || counted.equals("body");
        if (mayBeAwarded
                && (finds("award-before", sentence, number.start()) || finds("award-behind", number.end(), end))) {
            return MetricKind.AWARD;
        }
        return isTarget ? MetricKind.TARGET : MetricKind.RESULT;
    }

    /** Whether the number stands right behind a verb of work that was done. */
    boolean isCarriedThrough() {
        return before("carried-through");
    }

    /** What is measured, verbatim from nearby; null where nothing near says it. */
    @Nullable
    Found<String> label(boolean isPercentage, MetricKind kind) {
        Found<String> award = kind == MetricKind.AWARD ? label("label-award", sentence, number.start()) : null;
        return first(
                award,
                isPercentage ? label("label-behind", number.end(), end) : null,
                label("label-verb", clause, number.start()),
                label("label-noun", clause, number.start()));
    }

    /** What a share is a share of (đạt 57% kế hoạch vốn). */
    @Nullable
    Found<String> base() {
        return label("label-base", number.end(), end);
    }

    @SafeVarargs
    private static @Nullable Found<String> first(@Nullable Found<String>... labels) {
        for (Found<String> label : labels) {
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    private @Nullable Found<String> label(String rule, int from, int to) {
        if (from >= to) {
            return null;
        }
        Span last = null;
        for (Matcher m : RULES.rule(rule).in(text, new Span(from, to))) {
            last = Rule.span(m, "label");
        }
        return last == null ? null : new Found<>(report.quote(last), last, rule);
    }

    private boolean before(String rule) {
        return finds(rule, clause, number.start());
    }

    private boolean finds(String rule, int from, int to) {
        return first(rule, from, to) != null;
    }

    private @Nullable Matcher first(String rule, int from, int to) {
        return RULES.rule(rule).first(text, from, to);
    }

    /** Behind the last comma, semicolon, colon or bracket before the number that is not inside a number. */
    private int clauseStart() {
        int farthest = Math.max(sentence, number.start() - LONGEST_CLAUSE);
        for (int i = number.start() - 1; i > farthest; i--) {
            char c = text.charAt(i - 1);
            boolean insideNumber = Character.isDigit(text.charAt(i));
            if ((c == ',' && !insideNumber) || c == ';' || c == ':' || c == '(') {
                return i;
            }
        }
        return farthest;
    }
}
