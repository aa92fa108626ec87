package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.HeldTitle;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Participation;
import vn.giaoban.archive.People;
import vn.giaoban.archive.Person;
import vn.giaoban.archive.PersonName;
import vn.giaoban.archive.Quotation;
import vn.giaoban.archive.StatedRole;
import vn.giaoban.vocabulary.Role;

/** Puts a person's page together: a fixed number of statements, whatever the number of meetings. */
@Service
class PersonReading {

    /** A participation with its meeting; reports themselves stay where they are. */
    private record Seen(Participation participation, Meeting meeting, SentenceNumbers.OfReport sentences) {}

    private final EntityManager entities;
    private final People people;
    private final MeetingLines lines;
    private final SentenceNumbers numbers;

    PersonReading(EntityManager entities, People people, MeetingLines lines, SentenceNumbers numbers) {
        this.numbers = numbers;
        this.entities = entities;
        this.people = people;
        this.lines = lines;
    }

    @Transactional(readOnly = true)
    public PersonPage of(long id) {
        Person person = people.findById(id).orElseThrow(() -> new UnknownPage("person", id));
        List<Seen> seen = seen(id);
        List<PersonPage.YearOfDirectives> years = directives(id, seen);
        var place = person.place();
        return new PersonPage(
                person.id(),
                person.name(),
                person.names().stream().map(PersonName::name).toList(),
                place == null ? null : place.id(),
                place == null ? null : place.name(),
                titles(seen),
                meetings(seen),
                years,
                years.stream().mapToInt(y -> y.directives().size()).sum());
    }

    /** Oldest meeting first, the undated ones last. */
    private List<Seen> seen(long id) {
        // Joined by hand: fetched in batches, their statements would grow with the number of meetings.
        for (String stated : List.of("titles", "roles")) {
            entities.createQuery(
                            "select x from Participation x left join fetch x." + stated + " where x.person.id = :id",
                            Participation.class)
                    .setParameter("id", id)
                    .getResultList();
        }
        List<Object[]> rows = entities.createQuery(
                        "select x, m, r.id from Participation x join x.report r join r.meeting m left join fetch m.place"
                                + " where x.person.id = :id order by r.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
        Map<Long, SentenceNumbers.OfReport> sentences =
                numbers.of(rows.stream().map(row -> (Long) row[2]).toList());
        return rows.stream()
                .map(row -> new Seen(
                        (Participation) row[0], (Meeting) row[1], Objects.requireNonNull(sentences.get((Long) row[2]))))
                .sorted(Comparator.comparing(
                        (Seen s) -> s.meeting().day().orElse(null), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static List<PersonPage.TitleSeen> titles(List<Seen> seen) {
        var titles = new LinkedHashMap<String, List<PersonPage.Cited>>();
        for (Seen s : seen) {
            for (HeldTitle held : s.participation().titles()) {
                titles.computeIfAbsent(held.title(), t -> new ArrayList<>())
                        .add(new PersonPage.Cited(
                                s.meeting().id(),
                                when(s.meeting()),
                                s.sentences().at(held.start())));
            }
        }
        return titles.entrySet().stream()
                .map(e -> new PersonPage.TitleSeen(
                        e.getKey(),
                        e.getValue().get(0),
                        e.getValue().get(e.getValue().size() - 1),
                        (int) e.getValue().stream()
                                .map(PersonPage.Cited::meetingId)
                                .distinct()
                                .count()))
                .toList();
    }

    private List<PersonPage.MeetingSeen> meetings(List<Seen> seen) {
        var roles = new LinkedHashMap<Long, List<Role>>();
        var rows = new LinkedHashMap<Long, Meeting>();
        for (int i = seen.size() - 1; i >= 0; i--) {
            Seen s = seen.get(i);
            rows.put(s.meeting().id(), s.meeting());
            List<Role> known = roles.computeIfAbsent(s.meeting().id(), m -> new ArrayList<>());
            s.participation().roles().stream()
                    .map(StatedRole::role)
                    .filter(r -> !known.contains(r))
                    .forEach(known::add);
        }
        return lines.of(List.copyOf(rows.values())).stream()
                .map(line -> new PersonPage.MeetingSeen(line, roles.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private List<PersonPage.YearOfDirectives> directives(long id, List<Seen> seen) {
        if (seen.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Directive>> given = new HashMap<>();
        for (Object[] row : entities.createQuery(
                        "select x.id, d from Directive d join d.participation x where x.person.id = :id order by d.ordinal",
                        Object[].class)
                .setParameter("id", id)
                .getResultList()) {
            given.computeIfAbsent((Long) row[0], p -> new ArrayList<>()).add((Directive) row[1]);
        }
        Map<Integer, List<PersonPage.DirectiveOfPerson>> years = new TreeMap<>(Comparator.reverseOrder());
        var unknown = new ArrayList<PersonPage.DirectiveOfPerson>();
        for (Seen s : seen) {
            for (Directive directive : given.getOrDefault(s.participation().id(), List.of())) {
                Integer year = s.meeting().day().map(d -> d.getYear()).orElse(null);
                (year == null ? unknown : years.computeIfAbsent(year, y -> new ArrayList<>())).add(line(directive, s));
            }
        }
        var groups = new ArrayList<PersonPage.YearOfDirectives>();
        years.forEach((year, list) -> groups.add(new PersonPage.YearOfDirectives(year, list)));
        if (!unknown.isEmpty()) {
            groups.add(new PersonPage.YearOfDirectives(null, unknown));
        }
        return groups;
    }

    private static PersonPage.DirectiveOfPerson line(Directive directive, Seen seen) {
        return new PersonPage.DirectiveOfPerson(
                seen.meeting().id(),
                directive.ordinal(),
                directive.text(),
                words(directive.addressee()),
                words(directive.deadline()),
                seen.sentences().at(directive.anchor().start()),
                when(seen.meeting()));
    }

    private static @Nullable String words(@Nullable Quotation quotation) {
        return quotation == null ? null : quotation.words();
    }

    private static PersonPage.When when(Meeting meeting) {
        return new PersonPage.When(
                meeting.heldOn(), meeting.period().or(meeting::quarter).orElse(null));
    }
}
