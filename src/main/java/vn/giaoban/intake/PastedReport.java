package vn.giaoban.intake;

import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.Origin;
import vn.giaoban.archive.Report;

/** What a report's facts would be, before anything is stored. */
@Service
public class PastedReport {

    private final ImportReport importReport;
    private final Archive archive;
    private final DataSize limit;

    PastedReport(ImportReport importReport, Archive archive, IntakeSettings settings) {
        this.importReport = importReport;
        this.archive = archive;
        this.limit = settings.limit();
    }

    /**
     * The rows that {@link Imports} would store, unsaved and without ids.
     *
     * @param name under which it would be stored
     * @throws ImportFailed as an import would
     */
    public Report preview(String name, String text, Given given) throws ImportFailed {
        byte[] bytes = ReportFile.pasted(name, text).read(limit);
        return archive.preview(importReport.read(name, bytes, given, Origin.PASTE));
    }
}
