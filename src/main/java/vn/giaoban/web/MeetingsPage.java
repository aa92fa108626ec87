package vn.giaoban.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of meetings.
 *
 * @param page from 1
 * @param years this page's meetings, newest year first; those of no known year last
 */
record MeetingsPage(MeetingFilter filter, int page, int pages, List<Year> years) {

    record Year(@Nullable Integer year, List<MeetingLine> meetings) {}

    static List<Year> byYear(List<MeetingLine> lines) {
        Map<Integer, List<MeetingLine>> years = new LinkedHashMap<>();
        var unknown = new ArrayList<MeetingLine>();
        for (MeetingLine line : lines) {
            Integer year = line.year();
            if (year == null) {
                unknown.add(line);
            } else {
                years.computeIfAbsent(year, y -> new ArrayList<>()).add(line);
            }
        }
        var groups = new ArrayList<Year>();
        years.forEach((year, meetings) -> groups.add(new Year(year, meetings)));
        if (!unknown.isEmpty()) {
            groups.add(new Year(null, unknown));
        }
        return groups;
    }
}
