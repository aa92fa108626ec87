package vn.giaoban.summary;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.AttendingGroup;
import vn.giaoban.archive.HeldTitle;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.MeetingFinding;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.MeetingFinding.Origin;
import vn.giaoban.archive.Participation;
import vn.giaoban.archive.Report;
import vn.giaoban.archive.StatedRole;
import vn.giaoban.vocabulary.Role;

/** Meeting rows become a summary's meetings, each value with who says it. */
final class MeetingEntries {

    private final String own;
    private final Sources sources;
    private final List<MeetingFinding> findings;
    private final List<Participation> participations;
    private final List<AttendingGroup> groups;

    /** @param own id of the summary's unit */
    MeetingEntries(
            String own,
            Sources sources,
            List<MeetingFinding> findings,
            List<Participation> participations,
            List<AttendingGroup> groups) {
        this.own = own;
        this.sources = sources;
        this.findings = findings;
        this.participations = participations;
        this.groups = groups;
    }

    MeetingEntry of(Meeting meeting) {
        return new MeetingEntry(
                meeting.id(),
                stated(meeting, Field.TITLE, meeting.title(), meeting.title()),
                stated(meeting, Field.DATE, meeting.heldOn(), Objects.toString(meeting.heldOn(), null)),
                meeting.period()
                        .map(p -> stated(meeting, Field.PERIOD, p, p.value()))
                        .orElse(null),
                stated(meeting, Field.HOST, meeting.host(), meeting.host()),
                Objects.requireNonNull(meeting.place()).id().equals(own)
                        ? null
                        : meeting.placeName().orElse(null),
                participations.stream()
                        .filter(p -> isOf(p.report(), meeting))
                        .map(this::attendee)
                        .toList(),
                groups.stream()
                        .filter(g -> isOf(g.report(), meeting))
                        .map(g -> new Stated<>(
                                g.name(),
                                false,
                                List.of(sources.cite(g.report(), g.anchor().span()))))
                        .toList(),
                meeting.reports().stream().map(sources::number).toList());
    }

    private <T> @Nullable Stated<T> stated(Meeting meeting, Field field, @Nullable T value, @Nullable String stored) {
        if (value == null) {
            return null;
        }
        List<MeetingFinding> saying = findings.stream()
                .filter(f -> f.field() == field && f.value().equals(stored) && isOf(f.report(), meeting))
                .toList();
        List<Cite> cites = saying.stream()
                .filter(f -> f.anchor() != null)
                .map(f -> sources.cite(
                        f.report(), Objects.requireNonNull(f.anchor()).span()))
                .toList();
        boolean given = cites.isEmpty() && saying.stream().anyMatch(f -> f.origin() == Origin.GIVEN);
        return new Stated<>(value, given, cites);
    }

    private Attendee attendee(Participation row) {
        return new Attendee(
                row.person().id(),
                row.ordinal(),
                row.name(),
                row.titles().stream().map(HeldTitle::title).distinct().toList(),
                row.roles().stream()
                        .map(StatedRole::role)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))),
                sources.cite(row.report(), row.anchor().span()));
    }

    private static boolean isOf(Report report, Meeting meeting) {
        return report.meeting().id().equals(meeting.id());
    }
}
