package vn.giaoban.extraction;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** What a percentage is of: the plan that it attains, or the whole that it is a part of. */
final class Bases {

    private static final Rules RULES = Rules.load("comparisons");

    /** In characters: so far from its number stands no base. */
    private static final int REACH = 160;

    private final ReportText report;
    private final String text;

    Bases(ReportText report) {
        this.report = report;
        this.text = report.matching();
    }

    /** Null where the report names none nearby. */
    @Nullable
    Found<String> of(MetricFact metric) {
        if (!metric.isShare()) {
            return null;
        }
        Found<String> plan = behind("base-plan", metric);
        Found<String> whole = plan != null ? plan : behind("base-whole", metric);
        return whole != null ? whole : ahead(metric);
    }

    /** The plan that a change exceeds or misses (vượt 5% kế hoạch); null where none stands right behind it. */
    @Nullable
    Found<String> exceeded(MetricFact change) {
        return behind("base-plan", change);
    }

    private @Nullable Found<String> behind(String rule, MetricFact metric) {
        int from = metric.span().end();
        int end = report.sentenceAt(metric.span().start()).span().end();
        return found(rule, from, Math.min(end, from + REACH));
    }

    private @Nullable Found<String> ahead(MetricFact metric) {
        int number = metric.span().start();
        return found("base-ahead", Math.max(report.sentenceAt(number).span().start(), number - REACH), number);
    }

    private @Nullable Found<String> found(String rule, int from, int to) {
        Matcher m = RULES.rule(rule).first(text, from, to);
        if (m == null) {
            return null;
        }
        Span base = Rule.span(m, "base");
        return new Found<>(report.quote(base), base, rule);
    }
}
