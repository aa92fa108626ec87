package vn.giaoban.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.MeetingFinding;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.MeetingFinding.Origin;
import vn.giaoban.archive.Report;

/**
 * Where an administrator writes what a stored report does not say.
 *
 * @param given what is given, or was typed
 * @param wrong what is wrong with it
 * @param places names to choose from
 */
record GivenDesk(GivenForm given, IntakePage.@Nullable Wrong wrong, List<String> places) {

    static GivenForm of(Report report) {
        return new GivenForm(given(report, Field.PLACE), given(report, Field.DATE), report.source());
    }

    private static @Nullable String given(Report report, Field field) {
        return report.findings().stream()
                .filter(f -> f.field() == field && f.origin() == Origin.GIVEN)
                .map(MeetingFinding::value)
                .findFirst()
                .orElse(null);
    }
}
