package vn.giaoban.series;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.MetricRelations;
import vn.giaoban.archive.Quotation;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Sentence;
import vn.giaoban.time.Period;

/** A figure's row with those of its meeting and its report. */
record FigureRow(Metric metric, Meeting meeting, Long report) {

    static Set<Long> reports(List<FigureRow> rows) {
        return rows.stream().map(FigureRow::report).collect(Collectors.toSet());
    }

    /** What the meeting looks back on, else the quarter of its day. */
    @Nullable
    Period span() {
        return meeting.period().or(meeting::quarter).orElse(null);
    }

    @Nullable
    Period quarter() {
        return meeting.quarter().orElse(null);
    }

    SeriesFigure figure(Map<Long, ReportText> texts) {
        ReportText text = Objects.requireNonNull(texts.get(report));
        Sentence sentence = text.sentenceAt(metric.anchor().start());
        String words = text.quote(sentence.span());
        Quotation label = metric.label();
        return new SeriesFigure(
                metric.value(),
                metric.whole(),
                metric.unit(),
                metric.change(),
                metric.qualifier(),
                label == null ? "" : label.words(),
                MetricRelations.of(metric, text).doubt(),
                meeting.heldOn(),
                meeting.period().orElse(null),
                OtherSpan.in(words, metric.anchor().start() - sentence.span().start(), span())
                        .orElse(null),
                meeting.id(),
                report,
                sentence.number(),
                words);
    }
}
