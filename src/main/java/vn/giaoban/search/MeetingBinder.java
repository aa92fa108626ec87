package vn.giaoban.search;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Participation;
import vn.giaoban.archive.Person;

/** How a meeting's row becomes a document. It is found by the people who take part, too. */
final class MeetingBinder extends ThingBinder<Meeting> {

    MeetingBinder() {
        super(Meeting.class, "title", "heldOn", "period", "place", "host", "reports.participations.person.name");
    }

    @Override
    Thing thing(Meeting meeting) {
        List<String> names = names(meeting);
        return new Thing(
                meeting.id(),
                meeting.title(),
                names.isEmpty() ? null : String.join(", ", names),
                meeting.host(),
                meeting.heldOn(),
                Thing.period(meeting),
                meeting.placeName().orElse(null),
                "/cuoc-hop/" + meeting.id());
    }

    @Override
    List<String> names(Meeting meeting) {
        return people(meeting).stream().map(Person::name).distinct().toList();
    }

    private static List<Person> people(Meeting meeting) {
        return meeting.reports().stream()
                .flatMap(report -> report.participations().stream())
                .map(Participation::person)
                .distinct()
                .sorted(Comparator.comparing(Person::id))
                .toList();
    }

    @Override
    @Nullable
    LocalDate day(Meeting meeting) {
        return meeting.day().orElse(null);
    }

    @Override
    long fingerprint(Meeting meeting) {
        return Fingerprint.of(
                meeting.id(),
                meeting.title(),
                meeting.heldOn(),
                meeting.period().map(Object::toString).orElse(""),
                meeting.place() == null ? null : meeting.place().id(),
                meeting.host(),
                people(meeting).stream().map(Person::name).collect(joining(",")));
    }
}
