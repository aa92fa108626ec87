package vn.giaoban.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Meetings found by a filter.
 *
 * @param total of all pages
 * @param all in the archive
 * @param years this page's meetings, newest year first; those of no known year last
 */
record MeetingsPage(
        MeetingFilter filter, long total, long all, int pages, List<Year> years, List<Facet> facets, List<Chip> chips) {

    record Year(@Nullable Integer year, List<MeetingLine> meetings) {}

    /** One list of the form: its values with how many meetings each would give. */
    record Facet(String name, List<Option> options) {

        public boolean hasChoice() {
            return options.stream().anyMatch(Option::chosen);
        }
    }

    record Option(String value, String label, long count, boolean chosen) {}

    /** A chosen value with the address that gives it up. */
    record Chip(String label, String address) {}

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
