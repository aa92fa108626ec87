package vn.giaoban.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.DecidedFacts;
import vn.giaoban.archive.Report;
import vn.giaoban.archive.Reports;
import vn.giaoban.extraction.Extractor;
import vn.giaoban.extraction.ReportFacts;

/** Reads stored texts with the extractor of this application. What people decided stands over it. */
@Service
public class Rereading {

    private final Archive archive;
    private final Reports reports;
    private final Review review;
    private final Extractor extractor;
    private final JdbcClient database;

    Rereading(Archive archive, Reports reports, Review review, Extractor extractor, JdbcClient database) {
        this.archive = archive;
        this.reports = reports;
        this.review = review;
        this.extractor = extractor;
        this.database = database;
    }

    /** Ids of the reports that another version of the extractor read, in the order of their import. */
    public List<Long> outdated() {
        return database.sql("select id from report where extractor_version <> :now order by id")
                .param("now", Extractor.VERSION)
                .query(Long.class)
                .list();
    }

    /** What reading the report again would change; nothing is changed. */
    @Transactional(readOnly = true)
    public List<FactChange> preview(long reportId) {
        DecidedFacts before = archive.facts(reportId);
        return FactChanges.between(before, read(reports.findById(reportId).orElseThrow(), before));
    }

    /** @return what it changed */
    @Transactional
    public List<FactChange> read(long reportId) {
        Report report = archive.locked(reportId);
        DecidedFacts before = archive.facts(reportId);
        DecidedFacts after = read(report, before);
        archive.rewrite(reportId, after, Extractor.VERSION);
        return FactChanges.between(before, after);
    }

    /** Of a text that the machine does not take for a meeting report any more, all stays as it is. */
    private DecidedFacts read(Report report, DecidedFacts stored) {
        ReportFacts read = extractor.read(report.text());
        return read.isMeeting() ? review.laidOver(report.id(), DecidedFacts.undecided(read, stored.given())) : stored;
    }
}
