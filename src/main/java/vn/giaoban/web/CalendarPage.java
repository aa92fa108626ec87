package vn.giaoban.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;

/**
 * Meetings by their days.
 *
 * @param undated how many of those asked for have no known day
 * @param years with a meeting, newest first
 * @param opened a year or a month; null where no meeting has a day
 * @param months the twelve of a year, or the one
 * @param before the month or year before it that has a meeting
 * @param after the one after it
 */
record CalendarPage(
        MeetingFilter filter,
        long undated,
        List<YearOption> years,
        @Nullable Period opened,
        List<Month> months,
        @Nullable Turn before,
        @Nullable Turn after) {

    record Turn(Period to, String address) {}

    /**
     * @param address of the month by itself
     * @param weeks from Monday to Sunday; days of other months are null
     */
    record Month(Period month, long meetings, String address, List<List<@Nullable Day>> weeks) {}

    /**
     * @param address of the day in its month
     * @param listed the first of its meetings; none in the view of a year
     * @param all address of the list of the day's meetings
     */
    record Day(LocalDate date, long meetings, String address, List<ListedMeeting> listed, String all) {

        /** How many more there are than are listed. */
        public long further() {
            return meetings - listed.size();
        }
    }

    public boolean isOfMonth() {
        return opened != null && opened.kind() == Period.Kind.MONTH;
    }

    /** Whether nothing was held in what is opened. */
    public boolean isEmpty() {
        return months.stream().allMatch(month -> month.meetings() == 0);
    }

    /** The year of the opened month. */
    public String yearAddress() {
        return MeetingView.CALENDAR.address(
                filter.question(), String.valueOf(months.get(0).month().from().getYear()));
    }

    /** The same meetings with those of no known day. */
    public String timeline() {
        return filter.in(MeetingView.TIMELINE);
    }
}
