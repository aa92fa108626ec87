package vn.giaoban.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.giaoban.search.SeededArchive.Cited;
import vn.giaoban.search.SeededArchive.Giver;
import vn.giaoban.search.SeededArchive.Sitting;
import vn.giaoban.search.SeededArchive.Task;
import vn.giaoban.text.NameKey;

/** Writes the tables of a made-up archive, in bulk and past Hibernate: the index is not told of them. */
public final class SeededRows {

    private static final int LINES_AT_ONCE = 2_000;

    private static final Pattern SHARE = Pattern.compile("(\\d+)%");

    private final DataSource database;

    public SeededRows(DataSource database) {
        this.database = database;
    }

    public void write(SeededArchive archive) throws SQLException {
        try (var connection = database.getConnection()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            writePeople(copy, archive);
            copy(
                    copy,
                    "document (id, kind, number)",
                    archive.documents.stream().map(d -> row(d.id(), d.kind(), d.number())));
            copy(
                    copy,
                    "meeting (id, title, held_on, place_id)",
                    archive.meetings().map(m -> row(m.id(), m.title(), m.heldOn(), m.place())));
            copy(
                    copy,
                    "report (id, sha256, original, file_name, media_type, origin, text, extractor_version, imported_at, meeting_id)",
                    archive.meetings().map(SeededRows::report));
            copy(
                    copy,
                    "meeting_fact (report_id, field, origin, value, span_start, span_end, rule, extractor_version)",
                    archive.meetings().flatMap(SeededRows::findings));
            writeGivers(copy, archive);
            writeTasks(copy, archive);
            copy(
                    copy,
                    "metric (report_id, ordinal, quote, span_start, span_end, value, unit, label, label_start, label_end, qualifier, kind, rule, extractor_version)",
                    archive.meetings().flatMap(SeededRows::metrics));
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        }
    }

    private static void writePeople(CopyManager copy, SeededArchive archive) {
        copy(
                copy,
                "person (id, name, place_id)",
                archive.officials.stream().map(o -> row(o.id(), o.names().get(0), o.place())));
        copy(
                copy,
                "person_name (person_id, name, name_key)",
                archive.officials.stream()
                        .flatMap(o -> o.names().stream().map(name -> row(o.id(), name, NameKey.of(name)))));
    }

    private static void writeGivers(CopyManager copy, SeededArchive archive) {
        copy(
                copy,
                "participation (id, report_id, person_id, ordinal, name, span_start, span_end, rule, extractor_version)",
                archive.meetings()
                        .flatMap(m -> m.givers().stream()
                                .map(g -> row(
                                        g.id(),
                                        m.id(),
                                        g.official().id(),
                                        m.givers().indexOf(g) + 1,
                                        g.name(),
                                        g.start(),
                                        g.start() + g.name().length(),
                                        "seeded",
                                        "seeded"))));
        copy(
                copy,
                "participation_title (participation_id, title, span_start, span_end, rule)",
                givers(archive)
                        .flatMap(g -> g.titles().stream()
                                .map(title -> row(
                                        g.id(),
                                        title,
                                        g.startOf(title),
                                        g.startOf(title) + title.length(),
                                        "seeded"))));
        copy(
                copy,
                "participation_role (participation_id, role, span_start, span_end, rule)",
                givers(archive)
                        .flatMap(g -> (g.id() % 4 == 1 ? Stream.of("CHAIR", "DIRECT") : Stream.of("DIRECT"))
                                .map(role -> row(g.id(), role, g.start(), g.start() + 5, "seeded"))));
        copy(
                copy,
                "mention (participation_id, span_start, span_end)",
                givers(archive)
                        .map(g -> row(g.id(), g.start(), g.start() + g.name().length())));
    }

    private static Stream<String> findings(Sitting meeting) {
        LocalDate heldOn = meeting.heldOn();
        return Stream.of(
                        row(meeting.id(), "TITLE", "FOUND", meeting.title(), 0, 5, "seeded", "seeded"),
                        row(meeting.id(), "PLACE", "FOUND", meeting.place(), 0, 5, "seeded", "seeded"),
                        heldOn == null ? null : row(meeting.id(), "DATE", "FOUND", heldOn, 0, 5, "seeded", "seeded"))
                .flatMap(Stream::ofNullable);
    }

    /** What a task says to be reached. */
    private static Stream<String> metrics(Sitting meeting) {
        var ordinal = new AtomicInteger();
        return meeting.tasks().stream().flatMap(task -> {
            Matcher share = SHARE.matcher(task.words());
            return share.find()
                    ? Stream.of(row(
                            meeting.id(),
                            ordinal.incrementAndGet(),
                            share.group(),
                            task.start() + share.start(),
                            task.start() + share.end(),
                            share.group(1),
                            "%",
                            task.words().substring(0, label(task)),
                            task.start(),
                            task.start() + label(task),
                            "EXACT",
                            // Only what was reached is followed over the quarters.
                            meeting.id() % 2 == 0 ? "RESULT" : "TARGET",
                            "seeded",
                            "seeded"))
                    : Stream.of();
        });
    }

    /** A task's first two syllables stand for what its figure is of. */
    private static int label(Task task) {
        int second = task.words().indexOf(' ', task.words().indexOf(' ') + 1);
        return second > 0 ? second : task.words().length();
    }

    private static Stream<Giver> givers(SeededArchive archive) {
        return archive.meetings().flatMap(m -> m.givers().stream());
    }

    private static void writeTasks(CopyManager copy, SeededArchive archive) {
        copy(
                copy,
                "directive (id, report_id, ordinal, text, span_start, span_end, participation_id, issuer, issuer_start, issuer_end, "
                        + "addressee, addressee_start, addressee_end, rule, extractor_version)",
                archive.meetings().flatMap(m -> m.tasks().stream().map(task -> directive(m, task))));
        copy(
                copy,
                "citation (id, report_id, document_id, ordinal, quote, span_start, span_end, kind, number, rule, extractor_version)",
                archive.meetings()
                        .flatMap(m -> cited(m).map(citation -> row(
                                citation.task().id(),
                                m.id(),
                                citation.document().id(),
                                citation.task().ordinal(),
                                citation.quote(),
                                citation.start(),
                                citation.end(),
                                citation.document().kind(),
                                citation.document().number(),
                                "seeded",
                                "seeded"))));
        copy(
                copy,
                "citation_mention (citation_id, span_start, span_end)",
                archive.meetings()
                        .flatMap(m ->
                                cited(m).map(citation -> row(citation.task().id(), citation.start(), citation.end()))));
    }

    private record Quoted(Task task, Cited document) {

        String quote() {
            return document.kind() + " số " + document.number();
        }

        int start() {
            return task.start() + task.words().indexOf(quote());
        }

        int end() {
            return start() + quote().length();
        }
    }

    private static Stream<Quoted> cited(Sitting meeting) {
        return meeting.tasks().stream()
                .flatMap(task -> Stream.ofNullable(task.document()).map(document -> new Quoted(task, document)));
    }

    private static String directive(Sitting meeting, Task task) {
        Giver giver = task.giver();
        boolean body = giver == null;
        boolean addressed = task.addressee() != null;
        return row(
                task.id(),
                meeting.id(),
                task.ordinal(),
                task.words(),
                task.start(),
                task.end(),
                giver == null ? null : giver.id(),
                body ? "Ban Thường vụ Tỉnh ủy" : null,
                body ? 0 : null,
                body ? 1 : null,
                task.addressee(),
                addressed ? 0 : null,
                addressed ? 1 : null,
                "seeded",
                "seeded");
    }

    private static String report(Sitting meeting) {
        byte[] bytes = ("Cuộc họp " + meeting.id() + "\n" + meeting.text()).getBytes(StandardCharsets.UTF_8);
        return row(
                meeting.id(),
                "\\x" + HexFormat.of().formatHex(sha256(bytes)),
                "\\x" + HexFormat.of().formatHex(bytes),
                "seeded.txt",
                "text/plain",
                "UPLOAD",
                meeting.text(),
                "seeded",
                "2025-01-02 08:00+07",
                meeting.id());
    }

    private static String row(@Nullable Object... values) {
        return Stream.of(values).map(SeededRows::cell).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String cell(@Nullable Object value) {
        return value == null
                ? "\\N"
                : value.toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    private static void copy(CopyManager copy, String table, Stream<String> lines) {
        try {
            var in = copy.copyIn("copy " + table + " from stdin");
            var rest = lines.iterator();
            while (rest.hasNext()) {
                var some = new StringBuilder();
                for (int i = 0; i < LINES_AT_ONCE && rest.hasNext(); i++) {
                    some.append(rest.next());
                }
                byte[] bytes = some.toString().getBytes(StandardCharsets.UTF_8);
                in.writeToCopy(bytes, 0, bytes.length);
            }
            in.endCopy();
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    public static List<String> places(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select place_id from place_version where valid && daterange('2014-01-01', '2025-01-01') "
                                + "group by place_id having range_agg(valid) @> daterange('2014-01-01', '2025-01-01') order by 1")) {
            var places = new java.util.ArrayList<String>();
            while (rows.next()) {
                places.add(rows.getString(1));
            }
            return places;
        }
    }
}
