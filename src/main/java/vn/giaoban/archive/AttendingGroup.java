package vn.giaoban.archive;

import jakarta.persistence.Entity;

/** Those who attend without being named. */
@Entity
public class AttendingGroup extends FactRow {

    private String name;

    protected AttendingGroup() {}

    AttendingGroup(Report report, int ordinal, String name, Anchor anchor) {
        super(report, ordinal, anchor);
        this.name = name;
    }

    /** Verbatim. */
    public String name() {
        return name;
    }
}
