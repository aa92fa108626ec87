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

    private final JdbcClient database;

    public ArchiveRows(JdbcClient database) {
        this.database = database;
    }

    /** A report's meeting that directives and people can be added to. */
    final class MeetingRows {
        final long report;
        private int people;
        private int directives;
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

    public void clear() {
        database.sql("truncate meeting, report, person, directive, participation, hsearch_outbox_event cascade")
                .update();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
