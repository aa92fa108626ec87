package vn.giaoban.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.review.Act;
import vn.giaoban.review.Decision;

/**
 * The log of decisions, the newest first.
 *
 * @param total of those asked for
 */
record ReviewLogPage(LogFilter filter, long total, int pages, List<Line> lines) {

    static final int SIZE = 50;

    /** @param quote empty for a field of the meeting */
    record Line(
            Instant at,
            String by,
            Act act,
            long reportId,
            String subject,
            String kindKey,
            String quote,
            @Nullable String reason) {

        static Line of(Decision d) {
            return new Line(
                    d.madeAt(),
                    d.madeBy(),
                    d.act(),
                    d.reportId(),
                    d.subject().toString(),
                    ReviewWords.kindKey(d.subject()),
                    d.quote(),
                    d.reason());
        }
    }

    public int page() {
        return filter.page();
    }
}
