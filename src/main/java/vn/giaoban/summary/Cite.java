package vn.giaoban.summary;

/**
 * Where a line of a summary comes from: a report and the sentences in it.
 *
 * @param note {@link SourceNote#number()} of the report
 * @param first number of the first sentence, from 1
 * @param last number of the last sentence, the first one again where it is one only
 */
public record Cite(int note, long meetingId, long reportId, int first, int last) {

    /** {@code 12} or {@code 12–13} */
    public String sentences() {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
