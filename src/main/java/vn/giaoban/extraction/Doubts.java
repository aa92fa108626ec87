package vn.giaoban.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.MetricFact.Doubt;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.DoubtKind;
import vn.giaoban.vocabulary.Qualifier;

/** Notes where figures side by side do not agree. Nothing is corrected: which of them is wrong, the report does not say. */
final class Doubts {

    private static final Rules RULES = Rules.load("arithmetic");
    private static final Lexicon UNIT = Lexicon.load("unit");

    /** Of what can be named one by one, nobody has more than there are; of work and of measures, plans are exceeded. */
    private static final Set<String> COUNTED_OUT = Set.of("body", "place", "site", "delegate");

    /** In characters, between two figures that belong together. */
    private static final int REACH = 120;

    private final ReportText report;
    private final String text;

    Doubts(ReportText report) {
        this.report = report;
        this.text = report.matching();
    }

    /**
     * The same metrics, the doubtful ones marked.
     *
     * @param metrics in the order of the text, with their bases
     */
    List<MetricFact> of(List<MetricFact> metrics) {
        var marked = new ArrayList<MetricFact>();
        for (int i = 0; i < metrics.size(); i++) {
            MetricFact metric = metrics.get(i);
            MetricFact before = i > 0 ? neighbour(metrics.get(i - 1), metric) : null;
            MetricFact next = i + 1 < metrics.size() ? neighbour(metrics.get(i + 1), metric) : null;
            Doubt doubt = null;
            if (metric.isShare()) {
                doubt = share(metric, before, next);
            } else if (metric.of() != null) {
                doubt = fraction(metric, metric.of(), next);
            } else if (metric.change() == null) {
                doubt = new Parts(report, metric).doubt(metrics, i + 1);
            }
            marked.add(metric.doubted(doubt));
        }
        return List.copyOf(marked);
    }

    private @Nullable MetricFact neighbour(MetricFact other, MetricFact metric) {
        boolean isSameSentence =
                report.isOneSentence(other.span().start(), metric.span().start());
        int gap = Math.max(other.span().start(), metric.span().start())
                - Math.min(other.span().end(), metric.span().end());
        return isSameSentence && gap >= 0 && gap <= REACH ? other : null;
    }

    private @Nullable Doubt share(MetricFact share, @Nullable MetricFact before, @Nullable MetricFact next) {
        if (before != null && isFraction(before)) {
            boolean isSaid = isSaidOf(before, share);
            boolean isOfTheSame =
                    isSaid || share.label() == null || share.label().equals(before.label());
            return isOfTheSame ? share(share, before, isSaid, "share-differs") : null;
        }
        if (next != null
                && isFraction(next)
                && matches(
                        "fraction-in-brackets", share.span().end(), next.span().start())) {
            return share(share, next, false, "fraction-in-brackets");
        }
        return null;
    }

    /** @param isSaid whether the sentence leaves no doubt that the share is the fraction's, however far off it is */
    private static @Nullable Doubt share(MetricFact share, MetricFact fraction, boolean isSaid, String rule) {
        BigDecimal computed = Arithmetic.share(fraction.value(), whole(fraction));
        boolean agrees = Arithmetic.agree(computed, share.value(), share.qualifier());
        return agrees || !(isSaid || Arithmetic.isNear(computed, share.value()))
                ? null
                : new Doubt(DoubtKind.SHARE, Arithmetic.shown(computed, share.value()), List.of(fraction.span()), rule);
    }

    private @Nullable Doubt fraction(MetricFact fraction, BigDecimal of, @Nullable MetricFact next) {
        if (!isFraction(fraction) || fraction.value().compareTo(of) <= 0) {
            return null;
        }
        boolean isShareBehind = next != null && next.isShare() && isSaidOf(fraction, next);
        boolean isMoreThanAll = isShareBehind
                ? next != null && next.value().compareTo(BigDecimal.valueOf(100)) <= 0
                : COUNTED_OUT.contains(unitClass(fraction));
        if (!isMoreThanAll || isPlanned(fraction)) {
            return null;
        }
        return new Doubt(
                DoubtKind.FRACTION,
                Arithmetic.shown(Arithmetic.share(fraction.value(), of), fraction.value()),
                List.of(fraction.span()),
                "part-exceeds-whole");
    }

    private boolean isPlanned(MetricFact fraction) {
        Span sentence = report.sentenceAt(fraction.span().start()).span();
        return matches(
                "planned",
                Math.max(sentence.start(), fraction.span().start() - REACH),
                Math.min(sentence.end(), fraction.span().end() + REACH));
    }

    private boolean isSaidOf(MetricFact fraction, MetricFact share) {
        return !isOfPlan(share)
                && matches("share-differs", fraction.span().end(), share.span().start());
    }

    private static boolean isOfPlan(MetricFact share) {
        return share.base() != null && !share.base().rule().equals("base-whole");
    }

    private static boolean isFraction(MetricFact metric) {
        return metric.of() != null && metric.of().signum() > 0 && metric.qualifier() == Qualifier.EXACT;
    }

    private static BigDecimal whole(MetricFact fraction) {
        return fraction.of() == null ? BigDecimal.ONE : fraction.of();
    }

    private static String unitClass(MetricFact metric) {
        return UNIT.find(metric.unit()).map(entry -> entry.get("class")).orElse("");
    }

    private boolean matches(String rule, int from, int to) {
        return RULES.rule(rule).first(text, from, to) != null;
    }
}
