package vn.giaoban.summary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Role;

/**
 * One meeting of the period. What no report states and nobody gave is null.
 *
 * @param place the unit whose meeting it is, by its name on that day; null for the summary's own
 * @param people the named participants, in the order of the reports
 * @param groups those who attend without being named, verbatim
 * @param notes numbers of its reports' {@link SourceNote}s
 */
public record MeetingEntry(
        long id,
        @Nullable Stated<String> title,
        @Nullable Stated<LocalDate> heldOn,
        @Nullable Stated<Period> period,
        @Nullable Stated<String> host,
        @Nullable String place,
        List<Attendee> people,
        List<Stated<String>> groups,
        List<Integer> notes) {

    public MeetingEntry {
        people = List.copyOf(people);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    public List<Attendee> chairs() {
        return people.stream().filter(p -> p.roles().contains(Role.CHAIR)).toList();
    }

    /** Everybody named who does not chair. */
    public List<Attendee> others() {
        return people.stream().filter(p -> !p.roles().contains(Role.CHAIR)).toList();
    }
}
