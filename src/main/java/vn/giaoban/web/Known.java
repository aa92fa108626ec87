package vn.giaoban.web;

import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.MeetingFinding;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.Report;
import vn.giaoban.text.ReportText;

/**
 * Something that is known of a meeting, with who says it. What nobody says is no {@code Known} but null.
 *
 * @param text as shown
 * @param sentence the report's sentence that says it; null where the importer does, or another report
 * @param given whether only the importer says it
 * @param rule that read it; null where it was given
 */
record Known(
        String text,
        @Nullable Integer sentence,
        boolean given,
        @Nullable String rule) {

    /**
     * @param shown the decided value as shown; null where unknown
     * @param stored the decided value as stored
     */
    static @Nullable Known of(
            @Nullable String shown, @Nullable String stored, Field field, Report report, ReportText text) {
        if (shown == null) {
            return null;
        }
        boolean given = false;
        for (MeetingFinding finding : report.findings()) {
            if (finding.field() != field || !finding.value().equals(stored)) {
                continue;
            }
            var anchor = finding.anchor();
            if (anchor != null) {
                return new Known(shown, text.sentenceAt(anchor.start()).number(), false, anchor.rule());
            }
            given = true;
        }
        return new Known(shown, null, given, null);
    }
}
