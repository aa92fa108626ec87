package vn.giaoban.series;

import java.util.List;
import java.util.stream.Stream;

/**
 * An indicator of a body over the quarters.
 *
 * @param slots every quarter from the first to the last with a figure, oldest first
 * @param otherSpans figures of months, half-years, years, or of a span that only their sentence names, newest first
 * @param unplaced figures whose quarter nobody says
 * @param breaks between the first and the last quarter, oldest first
 */
public record Series(
        SeriesLine line,
        List<Slot> slots,
        List<SeriesFigure> otherSpans,
        List<SeriesFigure> unplaced,
        List<AreaBreak> breaks) {

    public Series {
        slots = List.copyOf(slots);
        otherSpans = List.copyOf(otherSpans);
        unplaced = List.copyOf(unplaced);
        breaks = List.copyOf(breaks);
    }

    public long quartersWithFigures() {
        return slots.stream().filter(s -> !s.figures().isEmpty()).count();
    }

    public long quartersWithout() {
        return slots.size() - quartersWithFigures();
    }

    public long conflicts() {
        return quarters(Slot.Standing.CONFLICT);
    }

    public long severals() {
        return quarters(Slot.Standing.SEVERAL);
    }

    private long quarters(Slot.Standing standing) {
        return slots.stream().filter(s -> s.standing() == standing).count();
    }

    public long doubts() {
        return Stream.of(slots.stream().flatMap(s -> s.figures().stream()), otherSpans.stream(), unplaced.stream())
                .flatMap(figures -> figures)
                .filter(f -> f.doubt() != null)
                .count();
    }
}
