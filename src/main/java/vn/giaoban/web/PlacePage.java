package vn.giaoban.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provincial unit through its versions, with its meetings.
 *
 * @param name its latest
 * @param versions oldest first
 * @param endedIn the unit that took it in; null while it exists
 * @param quarters of its meetings, newest first
 * @param meetings the newest ones
 */
record PlacePage(
        String id,
        String name,
        List<Version> versions,
        @Nullable Successor endedIn,
        List<QuarterOfPlace> quarters,
        List<MeetingLine> meetings,
        long meetingCount) {

    /** @param to the first day on which it holds no more */
    record Version(
            String name,
            String kind,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String legalBasis,
            @Nullable String note) {}

    record Successor(String id, String name, LocalDate on) {}

    record QuarterOfPlace(String quarter, String label, long meetings) {}
}
