package vn.giaoban.archive;

/** The same bytes are in the archive already; nothing was stored. */
public class ReportAlreadyKnown extends RuntimeException {

    private final long reportId;
    private final long meetingId;

    ReportAlreadyKnown(long reportId, long meetingId) {
        super("report " + reportId + " holds the same bytes");
        this.reportId = reportId;
        this.meetingId = meetingId;
    }

    public long reportId() {
        return reportId;
    }

    public long meetingId() {
        return meetingId;
    }
}
