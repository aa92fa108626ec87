package vn.giaoban.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.Report;
import vn.giaoban.text.ReportText;
import vn.giaoban.time.Period;

/**
 * A meeting with one of its reports. What no report says and nobody gave is null.
 *
 * @param id null in a preview
 * @param quarter {@code 2024-Q2}
 * @param others its further reports
 */
record MeetingPage(
        @Nullable Long id,
        @Nullable Known title,
        @Nullable Known heldOn,
        @Nullable Known period,
        @Nullable String quarter,
        @Nullable Known place,
        @Nullable String placeId,
        @Nullable Known host,
        ReportFactsPage facts,
        List<OtherReport> others) {

    record OtherReport(Long id, String fileName, @Nullable String source) {}

    static MeetingPage of(Report report, Wording wording) {
        Meeting meeting = report.meeting();
        ReportText text = report.text();
        Period period = meeting.period().orElse(null);
        Place place = meeting.place();
        var heldOn = meeting.heldOn();
        return new MeetingPage(
                meeting.id(),
                Known.of(meeting.title(), meeting.title(), Field.TITLE, report, text),
                Known.of(
                        heldOn == null ? null : wording.day(heldOn),
                        Objects.toString(heldOn, null),
                        Field.DATE,
                        report,
                        text),
                Known.of(
                        period == null ? null : wording.periodFirst(period),
                        Objects.toString(period, null),
                        Field.PERIOD,
                        report,
                        text),
                meeting.quarter().map(Period::value).orElse(null),
                Known.of(
                        meeting.placeName().orElse(null), place == null ? null : place.id(), Field.PLACE, report, text),
                place == null ? null : place.id(),
                Known.of(meeting.host(), meeting.host(), Field.HOST, report, text),
                ReportFactsPage.of(report, text),
                meeting.reports().stream()
                        .filter(r -> r != report)
                        .map(r -> new OtherReport(r.id(), r.fileName(), r.source()))
                        .toList());
    }
}
