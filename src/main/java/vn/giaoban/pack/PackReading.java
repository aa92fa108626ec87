package vn.giaoban.pack;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Report;
import vn.giaoban.summary.QuarterSummary;
import vn.giaoban.summary.SourceNote;
import vn.giaoban.summary.Summaries;

/** Reads what a pack holds: the facts at one moment, the reports, which never change, when it is their turn. */
@Component
class PackReading {

    private final Summaries summaries;
    private final FactRows rows;
    private final EntityManager entities;
    private final Dictionary dictionary = new Dictionary();

    PackReading(Summaries summaries, FactRows rows, EntityManager entities) {
        this.summaries = summaries;
        this.rows = rows;
        this.entities = entities;
    }

    /** Report by report, of which memory holds one. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PackContents contents(String place, String period, String territory) throws IOException {
        QuarterSummary summary = summaries.of(place, period, territory);
        var tables = new FactTables(dictionary, rows);
        var reports = new ArrayList<PackContents.Stored>();
        try {
            for (SourceNote note : summary.sources()) {
                var packed = PackedReport.of(note, entities.getReference(Report.class, note.reportId()));
                tables.add(packed);
                reports.add(new PackContents.Stored(note.reportId(), packed.originalPath(), packed.textPath()));
                entities.clear();
            }
            return new PackContents(summary, tables, reports);
        } catch (RuntimeException failed) {
            tables.close();
            throw failed;
        }
    }

    @Transactional(readOnly = true)
    public byte[] original(long report) {
        return entities.getReference(Report.class, report).original();
    }

    /** In UTF-8. */
    @Transactional(readOnly = true)
    public byte[] text(long report) {
        return entities.getReference(Report.class, report).text().text().getBytes(StandardCharsets.UTF_8);
    }
}
