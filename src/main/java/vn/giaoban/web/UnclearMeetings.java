package vn.giaoban.web;

import java.util.List;

/**
 * Meetings of which something is not known.
 *
 * @param total how many there are
 * @param newest the first of them
 * @param all address of the list of all; it may hold more, which other lists have as well
 */
record UnclearMeetings(long total, List<MeetingLine> newest, String all) {

    static final int MOST = 20;

    public boolean isMore() {
        return total > newest.size();
    }
}
