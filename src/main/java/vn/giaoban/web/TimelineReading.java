package vn.giaoban.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.Places;
import vn.giaoban.search.Facet;
import vn.giaoban.search.MeetingQuestion;
import vn.giaoban.search.MeetingSelection;

/** Puts the timeline together: as many years on a page as are read at one go. */
@Service
class TimelineReading {

    /** Meetings of a place and quarter that are shown by name. */
    private static final int MOST_OF_A_SPOT = 3;

    /** How many places and quarters stand on a page, unless a single year has more. */
    private static final int MOST_SPOTS = 100;

    private final MeetingSelection selection;
    private final MeetingFilters filters;
    private final ListedMeetings meetings;
    private final Places places;

    TimelineReading(MeetingSelection selection, MeetingFilters filters, ListedMeetings meetings, Places places) {
        this.selection = selection;
        this.filters = filters;
        this.meetings = meetings;
        this.places = places;
    }

    /** @param asked the newest year to show; null for the newest there is */
    @Transactional(readOnly = true)
    public TimelinePage of(MeetingQuestion question, @Nullable Integer asked) {
        MeetingFilter filter = filters.of(question, MeetingView.TIMELINE);
        Map<TimelineSpot, Long> counts = counts(question);
        TreeMap<Integer, Long> spots = counts.keySet().stream()
                .collect(Collectors.groupingBy(
                        TimelineSpot::year, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.counting()));
        List<Integer> years = List.copyOf(spots.keySet());
        int first = first(years, asked);
        int end = first + fitting(years.subList(first, years.size()), spots);
        List<Integer> before = years.subList(0, first).stream()
                .sorted(Comparator.naturalOrder())
                .toList();
        List<Integer> shown = years.subList(first, end);
        return new TimelinePage(
                filter,
                filter.total()
                        - counts.values().stream().mapToLong(Long::longValue).sum(),
                MeetingView.LIST.address(question.with(Facet.YEAR, List.of(Facet.UNKNOWN))),
                options(years, counts, shown, question),
                shown(shown, counts, question),
                before.isEmpty() ? null : address(before.get(fitting(before, spots) - 1), question),
                end == years.size() ? null : address(years.get(end), question));
    }

    private Map<TimelineSpot, Long> counts(MeetingQuestion question) {
        var counts = new HashMap<TimelineSpot, Long>();
        for (Object[] row : selection
                .query(
                        "select " + MeetingSelection.YEAR + ", m.quarter, m.place.id, count(m) from Meeting m",
                        question,
                        MeetingSelection.YEAR + " is not null",
                        "group by " + MeetingSelection.YEAR + ", m.quarter, m.place.id",
                        Object[].class)
                .getResultList()) {
            counts.put(new TimelineSpot(Integer.parseInt((String) row[0]), (String) row[1], (String) row[2]), (Long)
                    row[3]);
        }
        return counts;
    }

    private static int first(List<Integer> years, @Nullable Integer asked) {
        if (asked == null) {
            return 0;
        }
        int newer = (int) years.stream().filter(year -> year > asked).count();
        return newer == years.size() ? 0 : newer;
    }

    /** How many of the years, from the first, stand on a page; one at least, where there is one. */
    private static int fitting(List<Integer> years, Map<Integer, Long> spots) {
        long sum = 0;
        int fitting = 0;
        for (int year : years) {
            sum += spots.getOrDefault(year, 0L);
            if (fitting > 0 && sum > MOST_SPOTS) {
                break;
            }
            fitting++;
        }
        return fitting;
    }

    private static List<YearOption> options(
            List<Integer> years, Map<TimelineSpot, Long> counts, List<Integer> shown, MeetingQuestion question) {
        Map<Integer, Long> meetings = counts.entrySet().stream()
                .collect(Collectors.groupingBy(e -> e.getKey().year(), Collectors.summingLong(Map.Entry::getValue)));
        return years.stream()
                .map(year -> new YearOption(
                        year, meetings.getOrDefault(year, 0L), address(year, question), shown.contains(year)))
                .toList();
    }

    private List<TimelinePage.Year> shown(
            List<Integer> years, Map<TimelineSpot, Long> counts, MeetingQuestion question) {
        if (years.isEmpty()) {
            return List.of();
        }
        Map<TimelineSpot, List<ListedMeeting>> listed = meetings
                .firstOfEach(
                        MeetingSelection.YEAR + ", m.quarter, m.place.id",
                        MOST_OF_A_SPOT,
                        question,
                        MeetingSelection.YEAR + " in (:shown)",
                        query -> query.setParameter(
                                "shown", years.stream().map(String::valueOf).toList()))
                .stream()
                .collect(Collectors.groupingBy(ListedMeeting::spot));
        Map<String, Place> known = places
                .findAllById(counts.keySet().stream()
                        .filter(spot -> years.contains(spot.year()))
                        .map(TimelineSpot::place)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Place::id, Function.identity()));
        var sheet = new TimelineSheet(question, counts, listed, known);
        return years.stream().map(sheet::year).toList();
    }

    private static String address(int year, MeetingQuestion question) {
        return MeetingView.TIMELINE.address(question, String.valueOf(year));
    }
}
