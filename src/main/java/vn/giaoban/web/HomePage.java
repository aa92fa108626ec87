package vn.giaoban.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front of the archive.
 *
 * @param updated when the newest report was imported; null for an empty archive
 * @param latest the meetings whose reports came last
 * @param unclear meetings of no known place or quarter
 */
record HomePage(
        long reports,
        long meetings,
        long people,
        long directives,
        long metrics,
        long documents,
        @Nullable Instant updated,
        List<MeetingLine> latest,
        Coverage coverage,
        long unclear) {}
