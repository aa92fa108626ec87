package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.MetricFact.Comparison;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/**
 * What changes are against. A comparison mostly stands behind its change (tăng 12% so với cùng kỳ) and serves the whole list of changes
 * that ends there; it may also stand ahead of it (so với cùng kỳ, số vụ giảm 5 vụ).
 */
final class Comparisons {

    private static final Rules RULES = Rules.load("comparisons");
    private static final List<String> FORMS = List.of("same-period", "other-time", "other-plan", "other");

    /** In characters: no comparison is longer. */
    private static final int LONGEST = 160;

    private final ReportText report;
    private final String text;
    private final ComparedPeriods periods;
    private final Bases bases;

    Comparisons(ReportText report, MeetingFact meeting) {
        this.report = report;
        this.text = report.matching();
        this.periods = new ComparedPeriods(report, meeting);
        this.bases = new Bases(report);
    }

    /**
     * The same metrics with bases and comparisons.
     *
     * @param metrics in the order of the text
     */
    List<MetricFact> of(List<MetricFact> metrics) {
        var related = new ArrayList<MetricFact>();
        for (MetricFact metric : metrics) {
            related.add(metric.related(bases.of(metric), direct(metric)));
        }
        var ahead = new ArrayList<Place>();
        int next = 0;
        for (Matcher m : RULES.rule("cue").in(text)) {
            while (next < related.size() && related.get(next).span().start() < m.start()) {
                next++;
            }
            Found<Comparison> compared = compared(m.end());
            if (compared != null && (opensChange(compared) || !serveBehind(related, next - 1, m.start(), compared))) {
                ahead.add(new Place(m.start(), next, compared));
            }
        }
        // What stands behind its change is surer than what is carried forward.
        ahead.forEach(place -> serveAhead(related, place));
        return List.copyOf(related);
    }

    /** @param next the first metric behind it */
    private record Place(int start, int next, Found<Comparison> compared) {}

    /** bằng 95% cùng kỳ, vượt 5% kế hoạch: without so với. */
    private @Nullable Found<Comparison> direct(MetricFact metric) {
        int end = metric.span().end();
        if (end < text.length() && text.charAt(end) == ' ' && (metric.isShare() || metric.change() != null)) {
            Found<Comparison> same = form("same-period", end + 1);
            if (same != null) {
                return same;
            }
        }
        Found<String> plan = metric.change() == null ? null : bases.exceeded(metric);
        return plan == null ? null : new Found<>(new Comparison(plan.value(), null), plan.span(), plan.rule());
    }

    private @Nullable Found<Comparison> compared(int from) {
        for (String rule : FORMS) {
            Found<Comparison> found = form(rule, from);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found<Comparison> form(String rule, int from) {
        int end = Math.min(sentence(from).end(), from + LONGEST);
        Matcher m = RULES.rule(rule).first(text, from, end);
        if (m == null) {
            return null;
        }
        Span to = Rule.span(m, "to");
        return new Found<>(new Comparison(report.quote(to), periods.of(rule, to)), to, rule);
    }

    /** so với cùng kỳ tăng 12% */
    private boolean opensChange(Found<Comparison> compared) {
        int from = compared.span().end();
        return matches("then-change", from, Math.min(sentence(from - 1).end(), from + LONGEST));
    }

    /** Whether a change or share right before the cue takes it. */
    private boolean serveBehind(List<MetricFact> metrics, int last, int cue, Found<Comparison> compared) {
        if (last < 0
                || cue - metrics.get(last).span().end() > LONGEST
                || !report.isOneSentence(metrics.get(last).span().start(), cue)) {
            return false;
        }
        MetricFact metric = metrics.get(last);
        int end = metric.span().end();
        boolean isBehindChange = metric.change() != null && matches("joined", end, cue);
        boolean isBehindShare =
                metric.isShare() && text.substring(Math.min(end, cue), cue).isBlank();
        if (isBehindShare) {
            if (!compared.span().equals(spanOf(metric.base()))) {
                compare(metrics, last, compared);
            }
            return true;
        }
        for (int i = last; isBehindChange && metrics.get(i).change() != null; i--) {
            if (metrics.get(i).comparedTo() != null && i < last) {
                break;
            }
            compare(metrics, i, compared);
            if (i == 0 || !goesOn(metrics.get(i - 1), metrics.get(i))) {
                break;
            }
        }
        return isBehindChange;
    }

    private void serveAhead(List<MetricFact> metrics, Place place) {
        Span sentence = sentence(place.start());
        boolean opensSentence = sentence.start() == place.start()
                || (place.start() - sentence.start() < LONGEST && matches("front", sentence.start(), place.start()));
        for (int i = place.next();
                i < metrics.size() && report.isOneSentence(metrics.get(i).span().start(), place.start());
                i++) {
            MetricFact metric = metrics.get(i);
            boolean follows = i == place.next()
                    ? matches(
                            "list-goes-on",
                            place.compared().span().end(),
                            metric.span().start())
                    : goesOn(metrics.get(i - 1), metric);
            if (!opensSentence && (metric.change() == null || metric.comparedTo() != null || !follows)) {
                break;
            }
            if (metric.change() != null && metric.comparedTo() == null) {
                compare(metrics, i, place.compared());
            }
        }
    }

    private static void compare(List<MetricFact> metrics, int i, Found<Comparison> compared) {
        MetricFact metric = metrics.get(i);
        if (metric.comparedTo() == null) {
            metrics.set(i, metric.related(metric.base(), compared));
        }
    }

    private boolean goesOn(MetricFact before, MetricFact metric) {
        return report.isOneSentence(before.span().start(), metric.span().start())
                && (before.span().end() >= metric.span().start()
                        || matches(
                                "list-goes-on",
                                before.span().end(),
                                metric.span().start()));
    }

    private static @Nullable Span spanOf(@Nullable Found<String> found) {
        return found == null ? null : found.span();
    }

    private Span sentence(int place) {
        return report.sentenceAt(place).span();
    }

    private boolean matches(String rule, int from, int to) {
        return RULES.rule(rule).first(text, from, to) != null;
    }
}
