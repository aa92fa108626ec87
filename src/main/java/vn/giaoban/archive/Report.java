package vn.giaoban.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;

/** A report as it came, its normalised text, and the facts that were found in it. */
@Entity
public class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private byte[] sha256;
    private byte[] original;
    private String fileName;
    private String mediaType;
    private String text;
    private @Nullable String source;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String extractorVersion;
    private Instant importedAt;
    private @Nullable Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Meeting meeting;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<MeetingFinding> findings = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Participation> participations = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<AttendingGroup> groups = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Directive> directives = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Metric> metrics = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Citation> citations = new ArrayList<>();

    protected Report() {}

    Report(Meeting meeting, IncomingReport incoming, String extractorVersion, Instant importedAt) {
        this.meeting = meeting;
        this.sha256 = IncomingReport.sha256(incoming.original());
        this.original = incoming.original().clone();
        this.fileName = incoming.fileName();
        this.mediaType = incoming.mediaType();
        this.text = incoming.text().text();
        this.source = incoming.given().source();
        this.origin = incoming.origin();
        this.extractorVersion = extractorVersion;
        this.importedAt = importedAt;
        meeting.add(this);
    }

    void add(MeetingFinding finding) {
        findings.add(finding);
    }

    void add(Participation participation) {
        participations.add(participation);
    }

    void add(AttendingGroup group) {
        groups.add(group);
    }

    void add(Directive directive) {
        directives.add(directive);
    }

    void add(Metric metric) {
        metrics.add(metric);
    }

    void add(Citation citation) {
        citations.add(citation);
    }

    /** Takes over the facts of a report that was read anew from the same text, unsaved; rows that stand for the same passage stay. */
    void becomes(Report fresh) {
        changedAt = fresh.importedAt;
        extractorVersion = fresh.extractorVersion;
        new RewrittenRows(this, fresh).takeOver(findings, participations, groups, directives, metrics, citations);
    }

    public Long id() {
        return id;
    }

    public Meeting meeting() {
        return meeting;
    }

    public byte[] sha256() {
        return sha256.clone();
    }

    /** The bytes that were imported, untouched. */
    public byte[] original() {
        return original.clone();
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The normalised text that every span of its facts refers to, cut into sentences. */
    public ReportText text() {
        return ReportText.of(text);
    }

    /** Who published it, as given at import. */
    public @Nullable String source() {
        return source;
    }

    public Origin origin() {
        return origin;
    }

    public String extractorVersion() {
        return extractorVersion;
    }

    public Instant importedAt() {
        return importedAt;
    }

    /** When its facts or what is given to it were written last. */
    public Instant changedAt() {
        return changedAt == null ? importedAt : changedAt;
    }

    public List<MeetingFinding> findings() {
        return Collections.unmodifiableList(findings);
    }

    public List<Participation> participations() {
        return Collections.unmodifiableList(participations);
    }

    public List<AttendingGroup> groups() {
        return Collections.unmodifiableList(groups);
    }

    public List<Directive> directives() {
        return Collections.unmodifiableList(directives);
    }

    public List<Metric> metrics() {
        return Collections.unmodifiableList(metrics);
    }

    public List<Citation> citations() {
        return Collections.unmodifiableList(citations);
    }

    /** @param publisher as given now; null where nobody knows */
    void isPublishedBy(@Nullable String publisher) {
        source = publisher;
    }
}
