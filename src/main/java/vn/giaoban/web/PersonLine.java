package vn.giaoban.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.HeldTitle;
import vn.giaoban.archive.Participation;
import vn.giaoban.archive.StatedRole;
import vn.giaoban.text.ReportText;
import vn.giaoban.vocabulary.Role;

/**
 * A named person at a meeting.
 *
 * @param personId null in a preview
 * @param directives how many this person gives here
 * @param sentence of the first mention
 * @param decided whether a person checked it
 */
record PersonLine(
        int ordinal,
        @Nullable Long personId,
        String name,
        List<String> titles,
        List<RoleLine> roles,
        long directives,
        int sentence,
        String rule,
        boolean decided) {

    /** A role with the sentence that states it. */
    record RoleLine(Role role, int sentence) {}

    static PersonLine of(Participation row, ReportText text, long directives) {
        return new PersonLine(
                row.ordinal(),
                row.person().id(),
                row.name(),
                row.titles().stream().map(HeldTitle::title).distinct().toList(),
                row.roles().stream().map(r -> role(r, text)).toList(),
                directives,
                text.sentenceAt(row.anchor().start()).number(),
                row.anchor().rule(),
                row.decided() != null);
    }

    private static RoleLine role(StatedRole stated, ReportText text) {
        return new RoleLine(stated.role(), text.sentenceAt(stated.start()).number());
    }
}
