package vn.giaoban.review;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Report;

/**
 * How much of each report is left to be checked. Counting reads a whole report, so counts are kept until the report changes, which the
 * database notices, and missing ones are made a few at a time.
 */
@Service
public class DoubtCounts {

    private static final int AT_ONCE = 10;

    private final JdbcClient database;
    private final EntityManager entities;
    private final ReviewDesk desk;

    DoubtCounts(JdbcClient database, EntityManager entities, ReviewDesk desk) {
        this.database = database;
        this.entities = entities;
        this.desk = desk;
    }

    /**
     * @param facts all that stand
     * @param decided of which a person's word holds
     * @param asked that are doubtful and not decided
     */
    public record OfReport(long reportId, int facts, int decided, int asked) {}

    /**
     * @param reports that are counted
     * @param uncounted reports
     */
    public record OfArchive(long reports, long uncounted, long unfinished, long asked) {}

    /** The most doubtful report first. */
    @Transactional(readOnly = true)
    public List<OfReport> page(int limit, long offset) {
        return database.sql("select * from doubt_count order by asked desc, report_id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new OfReport(
                        row.getLong("report_id"), row.getInt("facts"), row.getInt("decided"), row.getInt("asked")))
                .list();
    }

    @Transactional(readOnly = true)
    public OfArchive all() {
        return database.sql("""
                        select count(*) as reports, (select count(*) from report) - count(*) as uncounted,
                            count(*) filter (where asked > 0) as unfinished, coalesce(sum(asked), 0) as asked
                        from doubt_count""")
                .query((row, number) -> new OfArchive(
                        row.getLong("reports"),
                        row.getLong("uncounted"),
                        row.getLong("unfinished"),
                        row.getLong("asked")))
                .single();
    }

    /**
     * Counts some of the reports that are not counted, the newest first.
     *
     * @return how many
     */
    @Transactional
    public int countSome() {
        List<Long> missing =
                database.sql("""
                        select id from report r where not exists (select from doubt_count where report_id = r.id)
                        order by id desc limit :some""").param("some", AT_ONCE).query(Long.class).list();
        for (Long id : missing) {
            ReportReview review = desk.of(entities.find(Report.class, id));
            long facts =
                    review.items().stream().filter(item -> item.fact() != null).count();
            database.sql("""
                            insert into doubt_count (report_id, facts, decided, asked) values (:report, :facts, :decided, :asked)
                            on conflict do nothing""")
                    .param("report", id)
                    .param("facts", facts)
                    .param("decided", review.decided().size())
                    .param("asked", review.asked().size())
                    .update();
        }
        return missing.size();
    }
}
