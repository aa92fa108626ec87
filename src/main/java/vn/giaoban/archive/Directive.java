package vn.giaoban.archive;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One task that is given for the future, in the report's own words. */
@Entity
public class Directive extends FactRow {

    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Participation participation;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "issuer"))
    @AttributeOverride(name = "start", column = @Column(name = "issuer_start"))
    @AttributeOverride(name = "end", column = @Column(name = "issuer_end"))
    private @Nullable Quotation issuer;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "speaker_start"))
    @AttributeOverride(name = "end", column = @Column(name = "speaker_end"))
    private @Nullable Passage speaker;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "addressee"))
    @AttributeOverride(name = "start", column = @Column(name = "addressee_start"))
    @AttributeOverride(name = "end", column = @Column(name = "addressee_end"))
    private @Nullable Quotation addressee;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "deadline"))
    @AttributeOverride(name = "start", column = @Column(name = "deadline_start"))
    @AttributeOverride(name = "end", column = @Column(name = "deadline_end"))
    private @Nullable Quotation deadline;

    protected Directive() {}

    Directive(
            Report report,
            int ordinal,
            String text,
            Anchor anchor,
            @Nullable Participation participation,
            @Nullable Quotation issuer,
            @Nullable Passage speaker,
            @Nullable Quotation addressee,
            @Nullable Quotation deadline) {
        super(report, ordinal, anchor);
        this.text = text;
        this.participation = participation;
        this.issuer = issuer;
        this.speaker = speaker;
        this.addressee = addressee;
        this.deadline = deadline;
    }

    public Meeting meeting() {
        return report().meeting();
    }

    public String text() {
        return text;
    }

    /** Who gives it, as taking part in the meeting; null where a body or an unresolved title gives it. */
    public @Nullable Participation participation() {
        return participation;
    }

    public Optional<Person> official() {
        return Optional.ofNullable(participation).map(Participation::person);
    }

    /** The body or unresolved title that gives it, where no named person does. */
    public @Nullable Quotation issuer() {
        return issuer;
    }

    /** The mention by which the giver is known here. */
    public @Nullable Passage speaker() {
        return speaker;
    }

    /** Whom it is for; its place may lie in an earlier sentence. */
    public @Nullable Quotation addressee() {
        return addressee;
    }

    /** By when: {@code words} is a day {@code 2024-06-30} or a period {@code 2024-Q3}. */
    public @Nullable Quotation deadline() {
        return deadline;
    }

    @Override
    Subject.Kind subjectKind() {
        return Subject.Kind.DIRECTIVE;
    }

    /** Whose it is, is told apart: {@link #isGivenBy}. */
    void becomes(Directive other) {
        super.becomes(other);
        text = other.text;
        issuer = other.issuer;
        speaker = other.speaker;
        addressee = other.addressee;
        deadline = other.deadline;
    }

    void isGivenBy(@Nullable Participation giver) {
        participation = giver;
    }
}
