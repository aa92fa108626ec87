package vn.giaoban.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Place;
import vn.giaoban.search.Facet;
import vn.giaoban.search.MeetingQuestion;
import vn.giaoban.time.Period;

/**
 * Draws years of the timeline.
 *
 * @param counts of all years
 * @param listed the first meetings of each spot of the years to draw
 * @param places by id
 */
record TimelineSheet(
        MeetingQuestion question,
        Map<TimelineSpot, Long> counts,
        Map<TimelineSpot, List<ListedMeeting>> listed,
        Map<String, Place> places) {

    private static final Comparator<TimelinePage.Cell> BY_PLACE =
            Comparator.comparing(TimelinePage.Cell::place, Comparator.nullsLast(Vietnamese.ORDER));

    TimelinePage.Year year(int year) {
        return new TimelinePage.Year(year, cells(year, null), quarters(year), gap(year));
    }

    private @Nullable String gap(int year) {
        int older = counts.keySet().stream()
                .mapToInt(TimelineSpot::year)
                .filter(y -> y < year)
                .max()
                .orElse(year - 1);
        if (older == year - 1) {
            return null;
        }
        return older == year - 2 ? String.valueOf(year - 1) : (older + 1) + "–" + (year - 1);
    }

    /** From the newest of the archive to its oldest, so that what lies between and is not there is seen. */
    private List<TimelinePage.Quarter> quarters(int year) {
        List<String> known = counts.keySet().stream()
                .map(TimelineSpot::quarter)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        String oldest = known.get(0);
        String newest = known.get(known.size() - 1);
        return IntStream.iterate(4, q -> q >= 1, q -> q - 1)
                .mapToObj(q -> Period.quarter(year, q))
                .filter(q -> q.value().compareTo(oldest) >= 0 && q.value().compareTo(newest) <= 0)
                .map(q -> new TimelinePage.Quarter(q, cells(year, q)))
                .toList();
    }

    private List<TimelinePage.Cell> cells(int year, @Nullable Period quarter) {
        String stored = quarter == null ? null : quarter.value();
        return counts.entrySet().stream()
                .filter(e ->
                        e.getKey().year() == year && Objects.equals(e.getKey().quarter(), stored))
                .map(e -> cell(e.getKey(), quarter == null ? Period.year(year) : quarter, e.getValue()))
                .sorted(BY_PLACE)
                .toList();
    }

    private TimelinePage.Cell cell(TimelineSpot spot, Period period, long meetings) {
        Place place = spot.place() == null ? null : places.get(spot.place());
        return new TimelinePage.Cell(
                spot.place(),
                place == null ? spot.place() : place.nameOn(period.to()),
                meetings,
                listed.getOrDefault(spot, List.of()),
                all(spot));
    }

    private String all(TimelineSpot spot) {
        return MeetingView.LIST.address(question.with(Facet.PLACE, valueOf(spot.place()))
                .with(Facet.YEAR, List.of(String.valueOf(spot.year())))
                .with(Facet.QUARTER, valueOf(spot.quarter())));
    }

    private static List<String> valueOf(@Nullable String stored) {
        return List.of(stored == null ? Facet.UNKNOWN : stored);
    }
}
