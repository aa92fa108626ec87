package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;

/** Labels that one number takes over from the number before it in the sentence. */
final class MetricLabels {

    /** So near do the members of a list stand: 3 tập thể, 4 cá nhân; 59 tổ chức với 4.595 đảng viên. */
    private static final int LIST_GAP = 12;

    private MetricLabels() {}

    /**
     * Shares and changes (…, đạt 96,76%, tăng 12%) speak of what the sentence's number before them measured; so do the members of a list.
     *
     * @param metrics in the order of the text
     */
    static List<MetricFact> shared(ReportText report, List<MetricFact> metrics) {
        var labelled = new ArrayList<MetricFact>();
        Found<String> subject = null;
        MetricFact before = null;
        for (MetricFact metric : metrics) {
            if (before != null
                    && !report.isOneSentence(
                            before.span().start(), metric.span().start())) {
                before = null;
                subject = null;
            }
            Found<String> label = metric.label();
            if (label == null && before != null && follows(before, metric)) {
                label = subject;
            } else if (label != null && !label.rule().equals("label-behind")) {
                subject = label;
            }
            label = label != null ? label : base(report, metric);
            labelled.add(metric.labelled(label));
            before = metric;
        }
        return List.copyOf(labelled);
    }

    private static boolean follows(MetricFact before, MetricFact metric) {
        return metric.isPercentage()
                || metric.change() != null
                || metric.span().start() - before.span().end() <= LIST_GAP;
    }

    private static @Nullable Found<String> base(ReportText report, MetricFact metric) {
        return metric.isPercentage() ? new MetricContext(report, metric.span()).base() : null;
    }
}
