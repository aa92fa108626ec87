package vn.giaoban.summary;

import java.util.List;

/**
 * Who of the leaders was at how many of the meetings.
 *
 * @param leaders who chair or direct a meeting, or bear the title of a leader; at most meetings first
 * @param others how many further people the reports name
 */
public record Attendance(List<Leader> leaders, int others) {

    public static final Attendance NONE = new Attendance(List.of(), 0);

    public Attendance {
        leaders = List.copyOf(leaders);
    }
}
