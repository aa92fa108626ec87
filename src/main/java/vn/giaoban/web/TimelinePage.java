package vn.giaoban.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;

/**
 * Meetings by quarter and place, newest first, with the quarters of which the archive has nothing.
 *
 * @param unclear how many of those asked for are of no known year
 * @param unclearAddress the list of them
 * @param years all that can be opened, newest first
 * @param shown some years in a row
 * @param newer address of the years before these on the page
 * @param older address of those behind
 */
record TimelinePage(
        MeetingFilter filter,
        long unclear,
        String unclearAddress,
        List<YearOption> years,
        List<Year> shown,
        @Nullable String newer,
        @Nullable String older) {

    /**
     * @param longer meetings that look back on more than a quarter
     * @param quarters newest first
     * @param gap the years behind it, {@code 2022–2023}, of which the archive has no meeting; null where there is none
     */
    record Year(
            int year,
            List<Cell> longer,
            List<Quarter> quarters,
            @Nullable String gap) {}

    /** @param cells by place; none where the archive has no meeting */
    record Quarter(Period period, List<Cell> cells) {}

    /**
     * The meetings of a place in a quarter.
     *
     * @param place its name in that quarter; null where unknown
     * @param listed the first of them
     * @param all address of the list of them
     */
    record Cell(
            @Nullable String placeId, @Nullable String place, long meetings, List<ListedMeeting> listed, String all) {

        /** How many more there are than are listed. */
        public long further() {
            return meetings - listed.size();
        }
    }
}
