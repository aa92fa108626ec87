package vn.giaoban.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.GivenLater;
import vn.giaoban.archive.MeetingFinding;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.MeetingFinding.Origin;
import vn.giaoban.archive.Report;
import vn.giaoban.archive.Reports;
import vn.giaoban.time.Period;

/** Reads what somebody knows of a stored report, and gives it to the archive. */
@Service
public class GivenToReport {

    private final Reports reports;
    private final GivenValues values;
    private final GivenLater archive;

    GivenToReport(Reports reports, GivenValues values, GivenLater archive) {
        this.reports = reports;
        this.values = values;
        this.archive = archive;
    }

    /**
     * Blank takes back what was given.
     *
     * @param tinh and the others as in {@link GivenValues#read}
     */
    @Transactional
    public void give(long reportId, @Nullable String tinh, @Nullable String ngay, @Nullable String nguon)
            throws GivenNotUnderstood {
        Report report = reports.findById(reportId).orElseThrow();
        archive.give(reportId, values.read(tinh, ngay, nguon, day(report, ngay)));
    }

    /** On which the meeting was held, whatever is given: as the report says, else the end of its period where no day is given. */
    private static @Nullable LocalDate day(Report report, @Nullable String ngay) {
        return report.findings().stream()
                .filter(f -> f.field() == Field.DATE && f.origin() == Origin.FOUND)
                .map(MeetingFinding::value)
                .map(LocalDate::parse)
                .findFirst()
                .orElseGet(() -> ngay == null || ngay.isBlank()
                        ? report.meeting().period().map(Period::to).orElse(null)
                        : null);
    }
}
