package vn.giaoban.review;

import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Subject;

/** Somebody else decided about the same fact in the meantime. Nothing was changed. */
public class StaleDecision extends RuntimeException {

    private final long reportId;
    private final Subject subject;

    StaleDecision(long reportId, Subject subject, @Nullable Throwable cause) {
        super("decided by somebody else: " + subject + " of report " + reportId, cause);
        this.reportId = reportId;
        this.subject = subject;
    }

    public long reportId() {
        return reportId;
    }

    public Subject subject() {
        return subject;
    }
}
