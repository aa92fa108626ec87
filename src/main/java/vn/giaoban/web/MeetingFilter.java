package vn.giaoban.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.MeetingQuestion;

/**
 * The form beside every view of meetings: what is asked, what else could be.
 *
 * @param total how many meetings answer
 * @param all how many the archive has
 */
record MeetingFilter(
        MeetingQuestion question, MeetingView view, long total, long all, List<Facet> facets, List<Chip> chips) {

    static final int SIZE = 20;
    static final String PAGE = "trang";

    /** One list of the form: its values with how many meetings each would give. */
    record Facet(String name, List<Option> options) {

        public boolean hasChoice() {
            return options.stream().anyMatch(Option::chosen);
        }
    }

    record Option(String value, String label, long count, boolean chosen) {}

    /** What was chosen, with the address that gives it up. */
    record Chip(String label, String address) {}

    /** A page number from 1; 1 for none. */
    static int page(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return 1;
        }
        if (!value.matches("[1-9]\\d{0,4}")) {
            throw new BadParameter(PAGE, value);
        }
        return Integer.parseInt(value);
    }

    public MeetingView[] views() {
        return MeetingView.values();
    }

    /** The same meetings in another view. */
    public String in(MeetingView other) {
        return other.address(question);
    }

    /** The same meetings for calendar programs. */
    public String iCalendar() {
        return MeetingView.address("/cuoc-hop.ics", question, "");
    }

    /** The address of a page of the list. */
    public String onPage(int page) {
        return MeetingView.address(MeetingView.LIST.path(), question, page == 1 ? "" : PAGE + "=" + page);
    }
}
