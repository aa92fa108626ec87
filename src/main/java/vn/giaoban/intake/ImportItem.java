package vn.giaoban.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** What became of one file of a run. */
@Entity
public class ImportItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private ImportRun run;

    private String name;
    private byte @Nullable [] sha256;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage stage;

    private @Nullable String reason;
    private List<String> detail = List.of();
    private @Nullable Long reportId;

    @Formula("(select r.meeting_id from report r where r.id = report_id)")
    private @Nullable Long meetingId;

    private Instant happenedAt;

    protected ImportItem() {}

    private ImportItem(ImportRun run, String name, Outcome outcome, Instant happenedAt) {
        this.run = run;
        this.name = name;
        this.outcome = outcome;
        this.happenedAt = happenedAt;
    }

    static ImportItem stored(
            ImportRun run, String name, byte @Nullable [] sha256, long reportId, long meetingId, Instant now) {
        return reported(run, name, Outcome.STORED, sha256, reportId, meetingId, now);
    }

    static ImportItem known(
            ImportRun run, String name, byte @Nullable [] sha256, long reportId, long meetingId, Instant now) {
        return reported(run, name, Outcome.KNOWN, sha256, reportId, meetingId, now);
    }

    static ImportItem failed(ImportRun run, String name, byte @Nullable [] sha256, ImportFailed why, Instant now) {
        var item = new ImportItem(run, name, Outcome.FAILED, now);
        item.sha256 = sha256;
        item.stage = why.stage();
        item.reason = why.reason();
        item.detail = why.detail();
        return item;
    }

    private static ImportItem reported(
            ImportRun run,
            String name,
            Outcome outcome,
            byte @Nullable [] sha256,
            long reportId,
            long meetingId,
            Instant now) {
        var item = new ImportItem(run, name, outcome, now);
        item.sha256 = sha256;
        item.reportId = reportId;
        item.meetingId = meetingId;
        return item;
    }

    public Long id() {
        return id;
    }

    public ImportRun run() {
        return run;
    }

    /** The file, as it was named. */
    public String name() {
        return name;
    }

    /** Null where it could not be read. */
    public byte @Nullable [] sha256() {
        return sha256 == null ? null : sha256.clone();
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Where it failed. */
    public @Nullable Stage stage() {
        return stage;
    }

    /** Why it failed: a key of {@code messages/intake}, to be shown with {@link #arguments()}. */
    public @Nullable String reason() {
        return reason;
    }

    /** The file's name and what else the message names. */
    public Object[] arguments() {
        return Stream.concat(Stream.of(name), detail.stream()).toArray();
    }

    public @Nullable Long reportId() {
        return reportId;
    }

    /** The meeting that it reports: the page to go to. */
    public @Nullable Long meetingId() {
        return meetingId;
    }

    public Instant happenedAt() {
        return happenedAt;
    }
}
