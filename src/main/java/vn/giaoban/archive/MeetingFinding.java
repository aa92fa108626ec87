package vn.giaoban.archive;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One thing that is known of a meeting: found in a report's text, or given by whoever imported it. */
@Entity
@Table(name = "meeting_fact")
public class MeetingFinding {

    public enum Field {
        TITLE,
        DATE,
        PERIOD,
        PLACE,
        HOST
    }

    public enum Origin {
        FOUND,
        GIVEN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Report report;

    @Enumerated(EnumType.STRING)
    private Field field;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String value;

    @Embedded
    private @Nullable Anchor anchor;

    protected MeetingFinding() {}

    /** What the text says; {@code value} as the column's comment describes. */
    static MeetingFinding found(Report report, Field field, String value, Anchor anchor) {
        return new MeetingFinding(report, field, Origin.FOUND, value, anchor);
    }

    static MeetingFinding given(Report report, Field field, String value) {
        return new MeetingFinding(report, field, Origin.GIVEN, value, null);
    }

    private MeetingFinding(Report report, Field field, Origin origin, String value, @Nullable Anchor anchor) {
        this.report = report;
        this.field = field;
        this.origin = origin;
        this.value = value;
        this.anchor = anchor;
    }

    public Report report() {
        return report;
    }

    public Field field() {
        return field;
    }

    public Origin origin() {
        return origin;
    }

    /** TITLE and HOST verbatim, DATE in ISO form, PERIOD as {@code 2024-Q2}, PLACE as the place's id. */
    public String value() {
        return value;
    }

    void isNow(String other) {
        value = other;
    }

    /** Null where it was given. */
    public @Nullable Anchor anchor() {
        return anchor;
    }
}
