package vn.giaoban.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Meeting;
import vn.giaoban.search.Facet;

/** Counts a person's meetings and directives by year: the year by which directives are narrowed in the search. */
final class PersonYears {

    private static final Integer UNKNOWN = Integer.MIN_VALUE;

    private PersonYears() {}

    /** @param given directives of each report */
    static List<PersonPage.YearOfPerson> of(List<SeenPerson> seen, Map<Long, Long> given) {
        var directives = new HashMap<Integer, Long>();
        var meetings = new TreeMap<Integer, Set<Long>>();
        for (SeenPerson s : seen) {
            Integer year = year(s.meeting());
            meetings.computeIfAbsent(year, y -> new HashSet<>()).add(s.meeting().id());
            directives.merge(year, given.getOrDefault(s.report(), 0L), Long::sum);
        }
        long most =
                directives.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var years = new ArrayList<PersonPage.YearOfPerson>();
        Integer oldest = meetings.higherKey(UNKNOWN);
        if (oldest != null) {
            for (Integer year = meetings.lastKey(); year >= oldest; year--) {
                years.add(line(year, Integer.toString(year), year, directives, meetings, most));
            }
        }
        if (meetings.containsKey(UNKNOWN)) {
            years.add(line(null, Facet.UNKNOWN, UNKNOWN, directives, meetings, most));
        }
        return years;
    }

    private static PersonPage.YearOfPerson line(
            @Nullable Integer shown,
            String chosen,
            Integer year,
            Map<Integer, Long> directives,
            Map<Integer, Set<Long>> meetings,
            long most) {
        long count = directives.getOrDefault(year, 0L);
        return new PersonPage.YearOfPerson(
                shown,
                chosen,
                count,
                meetings.getOrDefault(year, Set.of()).size(),
                most == 0 ? 0 : (int) Math.max(count == 0 ? 0 : 1, count * 100 / most));
    }

    private static Integer year(Meeting meeting) {
        return meeting.quarter()
                .or(meeting::period)
                .map(period -> period.from().getYear())
                .orElse(UNKNOWN);
    }
}
