package vn.giaoban.exchange;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.HeldTitle;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Participation;
import vn.giaoban.archive.Report;

/** A meeting as schema.org's Event in JSON-LD. What is unknown is left out. */
final class MeetingEvent {

    private final String base;

    private MeetingEvent(String base) {
        this.base = base;
    }

    /** @param base address of the application, before {@code /cuoc-hop/…} */
    static Map<String, Object> of(Meeting meeting, String base) {
        return new MeetingEvent(base).event(meeting);
    }

    private Map<String, Object> event(Meeting meeting) {
        String address = base + "/cuoc-hop/" + meeting.id();
        String host = meeting.host();
        var event = new LinkedHashMap<String, Object>();
        event.put("@context", "https://schema.org");
        event.put("@type", "Event");
        event.put("@id", address);
        event.put("url", address);
        put(event, "name", meeting.title());
        put(
                event,
                "startDate",
                meeting.heldOn() == null ? null : meeting.heldOn().toString());
        put(event, "location", location(meeting));
        put(event, "organizer", host == null ? null : named("Organization", host, null));
        put(event, "attendee", attendees(meeting));
        put(event, "subjectOf", meeting.reports().stream().map(this::report).toList());
        return event;
    }

    private @Nullable Map<String, Object> location(Meeting meeting) {
        var place = meeting.place();
        return place == null
                ? null
                : named(
                        "AdministrativeArea",
                        meeting.placeName().orElse(place.name()),
                        base + "/dia-ban/" + place.id());
    }

    /** Those of whom a report says what they did there; somebody may stand in several reports. */
    private List<Map<String, Object>> attendees(Meeting meeting) {
        var people = new LinkedHashMap<Long, List<Participation>>();
        meeting.reports().stream()
                .flatMap(report -> report.participations().stream())
                .filter(person -> !person.roles().isEmpty())
                .forEach(person -> people.computeIfAbsent(person.person().id(), id -> new ArrayList<>())
                        .add(person));
        return people.entrySet().stream()
                .map(e -> person(e.getKey(), e.getValue()))
                .toList();
    }

    private Map<String, Object> person(Long id, List<Participation> seen) {
        Map<String, Object> person = named("Person", seen.get(0).name(), base + "/nguoi/" + id);
        put(
                person,
                "jobTitle",
                seen.stream()
                        .flatMap(p -> p.titles().stream())
                        .map(HeldTitle::title)
                        .distinct()
                        .toList());
        return person;
    }

    private Map<String, Object> report(Report report) {
        String source = report.source();
        var file = new LinkedHashMap<String, Object>();
        file.put("@type", "MediaObject");
        file.put("name", report.fileName());
        file.put("contentUrl", base + "/bao-cao/" + report.id() + "/goc");
        file.put("encodingFormat", report.mediaType());
        file.put("contentSize", report.original().length + " B");
        file.put("sha256", HexFormat.of().formatHex(report.sha256()));
        var written = new LinkedHashMap<String, Object>();
        written.put("@type", "Report");
        written.put("inLanguage", "vi");
        put(written, "publisher", source == null ? null : named("Organization", source, null));
        written.put("encoding", file);
        return written;
    }

    private static Map<String, Object> named(String type, String name, @Nullable String address) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        thing.put("name", name);
        put(thing, "url", address);
        return thing;
    }

    private static void put(Map<String, Object> thing, String property, @Nullable Object value) {
        if (value != null && !value.equals(List.of())) {
            thing.put(property, value);
        }
    }
}
