package vn.giaoban.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaoban.series.Series;
import vn.giaoban.series.SeriesFigure;
import vn.giaoban.series.Slot;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Qualifier;

/** Sets a period beside the one before it and the same one a year before. */
@Component
class KeyFigureReading {

    /** They have to leave room on the first page. */
    private static final int MOST_INDICATORS = 5;

    private final SummaryRows rows;

    KeyFigureReading(SummaryRows rows) {
        this.rows = rows;
    }

    /** @param series that have a figure in the period, the most telling ones first */
    KeyFigures of(List<String> places, Coverage coverage, List<Series> series, Sources sources) {
        Coverage before = coverage.previous();
        Coverage yearBefore = coverage.yearBefore();
        boolean twice = !before.equals(yearBefore);
        Counts now = rows.counts(places, coverage);
        Counts then = rows.counts(places, before);
        Counts longAgo = twice ? rows.counts(places, yearBefore) : Counts.NONE;
        var counts = new ArrayList<KeyCount>();
        for (KeyCount.Kind kind : KeyCount.Kind.values()) {
            counts.add(new KeyCount(kind, now.known(kind), then.of(kind), longAgo.of(kind)));
        }
        return new KeyFigures(
                new KeyFigures.Compared(before.period(), then.isKnown()),
                twice ? new KeyFigures.Compared(yearBefore.period(), longAgo.isKnown()) : null,
                counts,
                series.stream()
                        .flatMap(s ->
                                indicator(s, coverage.period(), before.period(), yearBefore.period(), sources).stream())
                        .limit(MOST_INDICATORS)
                        .toList());
    }

    private static Optional<KeyIndicator> indicator(
            Series series, Period period, Period before, Period yearBefore, Sources sources) {
        SeriesFigure now = stated(series, period);
        SeriesFigure then = stated(series, before);
        SeriesFigure longAgo = before.equals(yearBefore) ? null : stated(series, yearBefore);
        if (now == null || (then == null && longAgo == null) || !sources.has(now.reportId())) {
            return Optional.empty();
        }
        return Optional.of(new KeyIndicator(
                series.line(),
                now,
                then,
                longAgo,
                sources.cite(now.reportId(), now.meetingId(), now.sentence()),
                isSameArea(series, before, period),
                isSameArea(series, yearBefore, period)));
    }

    /** The one number that reports of a known body state for the span; null where none or several are. */
    private static @Nullable SeriesFigure stated(Series series, Period span) {
        if (!series.line().key().body().isKnown()) {
            return null;
        }
        List<List<SeriesFigure>> values = span.kind() == Period.Kind.QUARTER
                ? series.slots().stream()
                        .filter(s -> s.quarter().equals(span) && s.standing() == Slot.Standing.ONE)
                        .flatMap(s -> s.values().stream())
                        .toList()
                : Slot.values(series.otherSpans().stream()
                        .filter(f -> f.otherSpan() == null && span.equals(f.period()))
                        .toList());
        return values.size() == 1 ? exact(values.get(0)) : null;
    }

    private static SeriesFigure exact(List<SeriesFigure> agreeing) {
        return agreeing.stream()
                .filter(f -> f.qualifier() == Qualifier.EXACT)
                .findFirst()
                .orElse(agreeing.get(0));
    }

    private static boolean isSameArea(Series series, Period earlier, Period later) {
        return series.breaks().stream().noneMatch(b -> b.parts(earlier, later));
    }
}
