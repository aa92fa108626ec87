package vn.giaoban.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaoban.text.NameKey;

/** Writes rows of the archive by SQL, past Hibernate: the index is not told of them. */
public final class ArchiveRows {

    /** Each before those it refers to; what a report holds goes with it. */
    private static final List<String> EMPTIED =
            List.of("import_item", "report", "meeting", "person", "document", "hsearch_outbox_event");

    private final JdbcClient database;

    public ArchiveRows(JdbcClient database) {
        this.database = database;
    }

    /** A report's meeting that directives and people can be added to. */
    final class MeetingRows {
        final long report;
        private int people;
        private int directives;
        private int metrics;
        private int citations;
        private int offset = 20;

        private MeetingRows(long report) {
            this.report = report;
        }

        /** @return participation's id */
        long official(long person, String name, String... titles) {
            long participation = database.sql("""
                    insert into participation (report_id, person_id, ordinal, name, span_start, span_end, rule, extractor_version)
                    values (:report, :person, :ordinal, :name, 0, 5, 'by-hand', 'test') returning id
                    """)
                    .param("report", report)
                    .param("person", person)
                    .param("ordinal", ++people)
                    .param("name", name)
                    .query(Long.class)
                    .single();
            int start = 0;
            for (String title : titles) {
                database.sql("""
                        insert into participation_title (participation_id, title, span_start, span_end, rule)
                        values (:participation, :title, :start, :start + 1, 'by-hand')
                        """)
                        .param("participation", participation)
                        .param("title", title)
                        .param("start", start++)
                        .update();
            }
            return participation;
        }

        void role(long participation, String role) {
            database.sql("""
                    insert into participation_role (participation_id, role, span_start, span_end, rule)
                    values (:participation, :role, 0, 1, 'by-hand')
                    """)
                    .param("participation", participation)
                    .param("role", role)
                    .update();
        }

        void metric(String label, String quote) {
            offset += 10;
            database.sql("""
                    insert into metric (report_id, ordinal, quote, span_start, span_end, value, unit, label, label_start, label_end,
                        qualifier, kind, rule, extractor_version)
                    values (:report, :ordinal, :quote, :start, :start + 5, 1, 'hộ', :label, 0, 1, 'EXACT', 'RESULT', 'by-hand', 'test')
                    """)
                    .param("report", report)
                    .param("ordinal", ++metrics)
                    .param("quote", quote)
                    .param("label", label)
                    .param("start", offset)
                    .update();
        }

        /** Cites a document within the words of a directive. */
        void cites(long directive, long document, String quote) {
            database.sql("""
                    insert into citation (report_id, document_id, ordinal, quote, span_start, span_end, kind, number, rule,
                        extractor_version)
                    select report_id, :document, :ordinal, :quote, span_start, span_end, 'Chỉ thị', '35', 'by-hand', 'test'
                    from directive where id = :directive
                    """)
                    .param("directive", directive)
                    .param("document", document)
                    .param("ordinal", ++citations)
                    .param("quote", quote)
                    .update();
        }

        long directive(@Nullable Long participation, @Nullable String issuer, String text, @Nullable String to) {
            offset += 10;
            return database.sql("""
                    insert into directive (report_id, ordinal, text, span_start, span_end, participation_id, issuer, issuer_start,
                        issuer_end, addressee, addressee_start, addressee_end, rule, extractor_version)
                    values (:report, :ordinal, :text, :start, :start + 5, :participation, :issuer, :issuerStart, :issuerEnd, :to,
                        :toStart, :toEnd, 'by-hand', 'test') returning id
                    """)
                    .param("report", report)
                    .param("ordinal", ++directives)
                    .param("text", text)
                    .param("start", offset)
                    .param("participation", participation)
                    .param("issuer", issuer)
                    .param("issuerStart", issuer == null ? null : 0)
                    .param("issuerEnd", issuer == null ? null : 1)
                    .param("to", to)
                    .param("toStart", to == null ? null : 0)
                    .param("toEnd", to == null ? null : 1)
                    .query(Long.class)
                    .single();
        }
    }

    MeetingRows meeting(
            @Nullable String title, @Nullable String heldOn, @Nullable String period, @Nullable String place) {
        long meeting = database.sql(
                        "insert into meeting (title, held_on, period, place_id) values (:title, :heldOn, :period, :place) returning id")
                .param("title", title)
                .param("heldOn", heldOn == null ? null : LocalDate.parse(heldOn))
                .param("period", period)
                .param("place", place)
                .query(Long.class)
                .single();
        byte[] bytes = ("report of meeting " + meeting).getBytes(StandardCharsets.UTF_8);
        return new MeetingRows(database.sql("""
                insert into report (sha256, original, file_name, media_type, origin, text, extractor_version, imported_at, meeting_id)
                values (:sha, :bytes, 'by-hand.txt', 'text/plain', 'UPLOAD', 'Câu thứ nhất kể ra. Câu thứ hai giao việc, dài hơn câu đầu nhiều.',
                    'test', timestamptz '2024-07-01 08:00+07', :meeting) returning id
                """)
                .param("sha", sha256(bytes))
                .param("bytes", bytes)
                .param("meeting", meeting)
                .query(Long.class)
                .single());
    }

    long person(@Nullable String place, String... names) {
        long person = database.sql("insert into person (name, place_id) values (:name, :place) returning id")
                .param("name", names[0])
                .param("place", place)
                .query(Long.class)
                .single();
        for (String name : List.of(names)) {
            database.sql("insert into person_name (person_id, name, name_key) values (:person, :name, :key)")
                    .param("person", person)
                    .param("name", name)
                    .param("key", NameKey.of(name))
                    .update();
        }
        return person;
    }

    long document(String kind, String number, @Nullable String issuer, @Nullable String dated) {
        return database.sql(
                        "insert into document (kind, number, issuer, dated) values (:kind, :number, :issuer, :dated) returning id")
                .param("kind", kind)
                .param("number", number)
                .param("issuer", issuer)
                .param("dated", dated == null ? null : LocalDate.parse(dated))
                .query(Long.class)
                .single();
    }

    /**
     * Empties the archive row by row. {@code truncate} would lock whole tables, and stand in a deadlock with the
     * check of the index, which reads the same tables in another order.
     */
    public void clear() {
        for (String table : EMPTIED) {
            database.sql("delete from " + table).update();
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
