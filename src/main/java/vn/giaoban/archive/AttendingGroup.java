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

    @Override
    Subject.Kind subjectKind() {
        return Subject.Kind.GROUP;
    }

    void becomes(AttendingGroup other) {
        super.becomes(other);
        name = other.name;
    }
}
