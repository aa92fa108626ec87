package vn.giaoban.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.giaoban.text.ReportText;
import vn.giaoban.time.Period;

/**
 * The figures of a series by the span of time that they are of.
 *
 * @param quarters by their quarter, {@code 2024-Q2}
 * @param others of another span, newest first
 * @param unplaced whose quarter nobody says
 */
record SortedFigures(
        SortedMap<String, List<SeriesFigure>> quarters, List<SeriesFigure> others, List<SeriesFigure> unplaced) {

    private static final Comparator<SeriesFigure> NEWEST_FIRST = Comparator.comparing(
                    (SeriesFigure f) ->
                            f.period() == null ? f.heldOn() : f.period().to(),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    static SortedFigures of(List<FigureRow> rows, Map<Long, ReportText> texts) {
        var quarters = new TreeMap<String, List<SeriesFigure>>();
        var others = new ArrayList<SeriesFigure>();
        var unplaced = new ArrayList<SeriesFigure>();
        for (FigureRow row : rows) {
            Period quarter = row.quarter();
            SeriesFigure figure = row.figure(texts);
            boolean ofQuarter = figure.period() == null || figure.period().kind() == Period.Kind.QUARTER;
            if (figure.otherSpan() != null || !ofQuarter) {
                others.add(figure);
            } else if (quarter == null) {
                unplaced.add(figure);
            } else {
                quarters.computeIfAbsent(quarter.value(), q -> new ArrayList<>())
                        .add(figure);
            }
        }
        others.sort(NEWEST_FIRST);
        return new SortedFigures(quarters, others, unplaced);
    }

    /** @param reported the quarters of which the archive has a report of this body */
    List<Slot> slots(Body body, Set<String> reported) {
        return quarters.isEmpty()
                ? List.of()
                : Period.quarters(Period.of(quarters.firstKey()), Period.of(quarters.lastKey())).stream()
                        .map(q -> Slot.of(
                                q, body, quarters.getOrDefault(q.value(), List.of()), reported.contains(q.value())))
                        .toList();
    }
}
