package vn.giaoban.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.giaoban.archive.Lineage;

/**
 * A provincial unit as of a day, with its meetings.
 *
 * @param name on that day, or its latest one
 * @param today whether the day is today
 * @param stood its version on that day; null where it was no unit
 * @param livesOnIn the unit that had its territory on that day; null while it was one itself, and before the table's first day
 * @param before the changes until that day, newest first
 * @param after the later ones, newest first
 * @param versions of its own, oldest first
 * @param areas all units that have had a part of its territory, with their meetings
 * @param gathered its id and those of all units that had gone into it until that day
 * @param undated how many of its meetings have no known time
 * @param quarters of its meetings, newest first
 * @param found how many meetings {@code stood} had; all that it ever had where it was no unit
 * @param meetings one page of them, newest first
 */
record PlacePage(
        String id,
        String name,
        LocalDate day,
        boolean today,
        @Nullable Version stood,
        @Nullable Successor livesOnIn,
        List<Lineage.Event> before,
        List<Lineage.Event> after,
        List<Version> versions,
        List<Area> areas,
        List<String> gathered,
        long undated,
        List<QuarterOfPlace> quarters,
        int found,
        int page,
        List<MeetingLine> meetings) {

    static final int SIZE = 20;

    /** @param to the first day on which it holds no more */
    record Version(
            String name,
            String kind,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String legalBasis,
            @Nullable String note) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    record Successor(String id, String name, LocalDate on) {}

    /**
     * A version of the place itself, of one that has gone into it, or of one that it has gone into.
     *
     * @param asked whether it is what the page shows
     * @param address of that version's page
     */
    record Area(
            String name,
            String kind,
            LocalDate from,
            @Nullable LocalDate to,
            long meetings,
            boolean asked,
            String address) {}

    record QuarterOfPlace(String quarter, String label, long meetings) {}

    public int pages() {
        return PageCut.pages(found, SIZE);
    }

    public String onPage(int other) {
        return address(id, today ? null : day, other);
    }

    /** The page of another unit as of the same day. */
    public String sameDay(String other) {
        return address(other, today ? null : day, 1);
    }

    static String address(String place, @Nullable LocalDate day, int page) {
        var address = UriComponentsBuilder.fromPath("/dia-ban/" + place);
        if (day != null) {
            address.queryParam(AskedDay.PARAMETER, day);
        }
        if (page > 1) {
            address.queryParam(MeetingFilter.PAGE, page).fragment("cuoc-hop");
        }
        return address.toUriString();
    }
}
