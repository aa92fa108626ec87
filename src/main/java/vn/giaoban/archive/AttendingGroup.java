package vn.giaoban.archive;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Those who attend without being named. */
@Entity
public class AttendingGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Report report;

    private int ordinal;
    private String name;

    @Embedded
    private Anchor anchor;

    protected AttendingGroup() {}

    AttendingGroup(Report report, int ordinal, String name, Anchor anchor) {
        this.report = report;
        this.ordinal = ordinal;
        this.name = name;
        this.anchor = anchor;
    }

    public Report report() {
        return report;
    }

    public int ordinal() {
        return ordinal;
    }

    /** Verbatim. */
    public String name() {
        return name;
    }

    public Anchor anchor() {
        return anchor;
    }
}
