package vn.giaoban.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaoban.archive.Subject;

/** The decisions, which are only ever added to. */
@Repository
public class Decisions {

    private static final String NEWEST =
            "select distinct on (subject) * from decision where report_id = :report order by subject, id desc";

    private static final Duration LONGEST_THOUGHT = Duration.ofMinutes(5);

    /** Decisions from which a pace can be told. */
    private static final int ENOUGH = 20;

    private final JdbcClient database;

    Decisions(JdbcClient database) {
        this.database = database;
    }

    /** The newest decision about each subject of a report, in the order in which they were made. */
    public List<Decision> newest(long reportId) {
        return database.sql("select * from (" + NEWEST + ") newest order by id")
                .param("report", reportId)
                .query(Decisions::decision)
                .list();
    }

    public Optional<Decision> newest(long reportId, Subject subject) {
        return database.sql(
                        "select * from decision where report_id = :report and subject = :subject order by id desc limit 1")
                .param("report", reportId)
                .param("subject", subject.toString())
                .query(Decisions::decision)
                .optional();
    }

    /** Those of these decisions that put a person's word over the machine's. */
    Set<Long> governing(List<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(database.sql("select id from decision where id in (:ids) and governs")
                        .param("ids", ids)
                        .query(Long.class)
                        .list());
    }

    /** Ids of the reports about which people decided something that still holds. */
    public List<Long> reviewedReports() {
        return database.sql("""
                        select report_id from (select distinct on (report_id, subject) report_id, governs from decision
                            order by report_id, subject, id desc) newest
                        where governs group by report_id order by report_id
                        """).query(Long.class).list();
    }

    /** All about one subject, oldest first. */
    public List<Decision> story(long reportId, Subject subject) {
        return database.sql("select * from decision where report_id = :report and subject = :subject order by id")
                .param("report", reportId)
                .param("subject", subject.toString())
                .query(Decisions::decision)
                .list();
    }

    /** What was decided at once, in order. */
    public List<Decision> step(UUID step) {
        return database.sql("select * from decision where step = :step order by id")
                .param("step", step)
                .query(Decisions::decision)
                .list();
    }

    /** The newest first. */
    public List<Decision> log(LogQuestion question, int limit, long offset) {
        return asking(
                        "select * from decision" + LogQuestion.WHERE + " order by id desc limit :limit offset :offset",
                        question)
                .param("limit", limit)
                .param("offset", offset)
                .query(Decisions::decision)
                .list();
    }

    public long count(LogQuestion question) {
        return asking("select count(*) from decision" + LogQuestion.WHERE, question)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asking(String sql, LogQuestion question) {
        return database.sql(sql)
                .param("by", question.by())
                .param("act", question.act() == null ? null : question.act().name())
                .param("letter", question.letter())
                .param("from", question.from() == null ? null : Timestamp.from(question.from()))
                .param("to", question.to() == null ? null : Timestamp.from(question.to()));
    }

    /** How long one decision takes, of the newest ones; empty until there are enough. Longer pauses are no work. */
    public Optional<Duration> pace() {
        return database.sql("""
                        with steps as (
                            select made_by, min(made_at) as made_at from decision where act <> 'UNDO'
                            group by made_by, step having count(*) <= 2 order by min(made_at) desc limit 1000),
                        gaps as (
                            select extract(epoch from made_at - lag(made_at) over (partition by made_by order by made_at)) as seconds
                            from steps)
                        select cast(percentile_cont(0.5) within group (order by seconds) as double precision) as half from gaps
                        where seconds <= :longest having (select count(*) from steps) >= :enough and count(*) > 0
                        """)
                .param("longest", LONGEST_THOUGHT.toSeconds())
                .param("enough", ENOUGH)
                .query(Double.class)
                .optional()
                .map(seconds -> Duration.ofMillis(Math.round(1000 * seconds)));
    }

    /**
     * @param decision its id is given here
     * @throws StaleDecision where somebody else decided about the subject since {@code previous}
     */
    Decision add(Decision decision) {
        try {
            return database.sql("""
                            insert into decision (report_id, subject, previous, step, act, before, after, governs, quote, reason,
                                made_by, made_at)
                            values (:report, :subject, :previous, :step, :act, cast(:before as jsonb), cast(:after as jsonb),
                                :governs, :quote, :reason, :by, :at)
                            returning *
                            """)
                    .param("report", decision.reportId())
                    .param("subject", decision.subject().toString())
                    .param("previous", decision.previous())
                    .param("step", decision.step())
                    .param("act", decision.act().name())
                    .param("before", FactsCodec.write(decision.before()))
                    .param("after", FactsCodec.write(decision.after()))
                    .param("governs", decision.governs())
                    .param("quote", decision.quote())
                    .param("reason", decision.reason())
                    .param("by", decision.madeBy())
                    .param("at", Timestamp.from(decision.madeAt()))
                    .query(Decisions::decision)
                    .single();
        } catch (DuplicateKeyException taken) {
            throw new StaleDecision(decision.reportId(), decision.subject(), taken);
        }
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        Subject subject = Subject.parse(row.getString("subject")).orElseThrow();
        return new Decision(
                row.getLong("id"),
                row.getLong("report_id"),
                subject,
                id(row, "previous"),
                row.getObject("step", UUID.class),
                Act.valueOf(row.getString("act")),
                FactsCodec.read(subject, row.getString("before")),
                FactsCodec.read(subject, row.getString("after")),
                row.getBoolean("governs"),
                row.getString("quote"),
                row.getString("reason"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant());
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }
}
