package vn.giaoban.archive;

import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** What every fact of a report has: its report, its number there and its place in the text. */
@MappedSuperclass
public abstract class FactRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Report report;

    private int ordinal;

    @Embedded
    private Anchor anchor;

    private @Nullable String decided;

    protected FactRow() {}

    FactRow(Report report, int ordinal, Anchor anchor) {
        this.report = report;
        this.ordinal = ordinal;
        this.anchor = anchor;
    }

    public Long id() {
        return id;
    }

    public Report report() {
        return report;
    }

    /** From 1 among the facts of its kind, in the order of the text: the number in {@code d4}, {@code m2}, {@code n1}, {@code v1}. */
    public int ordinal() {
        return ordinal;
    }

    /** Its place: a task's words, a figure with its unit, a person's first mention, the fullest form of a citation. */
    public Anchor anchor() {
        return anchor;
    }

    /** The subject whose decision by a person this row is; null where the machine alone wrote it. */
    public @Nullable String decided() {
        return decided;
    }

    /** Where it stands, as the subject of a decision. */
    public Subject standing() {
        return Subject.at(subjectKind(), anchor.span());
    }

    /** What decisions call it: the subject of the newest one, or its place. */
    public Subject subject() {
        return decided == null ? standing() : Subject.parse(decided).orElseThrow();
    }

    abstract Subject.Kind subjectKind();

    void isDecidedAs(@Nullable Subject subject) {
        decided = subject == null ? null : subject.toString();
    }

    void standsIn(Report other) {
        report = other;
    }

    void becomes(FactRow other) {
        ordinal = other.ordinal;
        anchor = other.anchor;
        decided = other.decided;
    }
}
