package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.HeldTitle;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.People;
import vn.giaoban.archive.Person;
import vn.giaoban.archive.Quotation;
import vn.giaoban.archive.StatedRole;
import vn.giaoban.vocabulary.Role;

/** Puts a person's page together: a fixed number of statements, whatever the number of meetings. */
@Service
class PersonReading {

    private static final int NEWEST_DIRECTIVES = 5;

    private final EntityManager entities;
    private final People people;
    private final SentenceNumbers sentences;
    private final PersonSpellings spellings;
    private final PersonNamesakes namesakes;
    private final MeetingLines lines;

    PersonReading(
            EntityManager entities,
            People people,
            SentenceNumbers sentences,
            PersonSpellings spellings,
            PersonNamesakes namesakes,
            MeetingLines lines) {
        this.entities = entities;
        this.people = people;
        this.sentences = sentences;
        this.spellings = spellings;
        this.namesakes = namesakes;
        this.lines = lines;
    }

    /**
     * @param role one of {@link PersonMeetings#values()}; null for all meetings
     * @param page of the meetings
     */
    @Transactional(readOnly = true)
    public PersonPage of(long id, @Nullable String role, int page) {
        Person person = people.findById(id).orElseThrow(() -> new UnknownPage("person", id));
        List<SeenPerson> seen = seen(id);
        List<PersonSpellings.Written> written = spellings.of(person, seen);
        Map<String, List<SeenPerson.At>> titles = titles(seen);
        List<Given> newest = newest(id);
        SentenceNumbers.Numbers numbers = sentences.of(Stream.of(
                        written.stream()
                                .flatMap(w -> w.places().stream())
                                .map(place -> place.seen().report()),
                        titles.values().stream()
                                .flatMap(t -> cited(t).stream())
                                .map(place -> place.seen().report()),
                        newest.stream().map(Given::report))
                .flatMap(reports -> reports)
                .toList());
        Map<Long, Long> given = directives(id);
        List<PersonPage.Namesake> others = namesakes.of(person);
        var place = person.place();
        return new PersonPage(
                person.id(),
                person.name(),
                written.stream().map(w -> w.cited(numbers)).toList(),
                place == null ? null : place.id(),
                place == null ? null : place.name(),
                latest(seen),
                held(titles, numbers),
                PersonYears.of(seen, given),
                given.values().stream().mapToLong(Long::longValue).sum(),
                newest.stream().map(g -> line(g, numbers)).toList(),
                meetings(id, seen, role, page),
                others.stream().limit(PersonNamesakes.MOST).toList(),
                others.size() > PersonNamesakes.MOST);
    }

    /** Oldest meeting first, the undated ones last. */
    private List<SeenPerson> seen(long id) {
        Map<Long, List<HeldTitle>> titles = byParticipation(
                "select x.id, t from Participation x join x.titles t where x.person.id = :id order by t.start", id);
        Map<Long, List<StatedRole>> roles = byParticipation(
                "select x.id, s from Participation x join x.roles s where x.person.id = :id order by s.start", id);
        return entities.createQuery(
                        "select x.id, r.id, x.name, x.anchor.start, m from Participation x join x.report r join r.meeting m"
                                + " left join fetch m.place where x.person.id = :id order by r.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new SeenPerson(
                        (Long) row[1],
                        (String) row[2],
                        (Integer) row[3],
                        (Meeting) row[4],
                        titles.getOrDefault((Long) row[0], List.of()),
                        roles.getOrDefault((Long) row[0], List.of()).stream()
                                .map(StatedRole::role)
                                .toList()))
                .sorted(Comparator.comparing(
                        (SeenPerson s) -> s.meeting().day().orElse(null),
                        Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> Map<Long, List<T>> byParticipation(String query, long id) {
        var rows = new HashMap<Long, List<T>>();
        entities.createQuery(query, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .forEach(row -> rows.computeIfAbsent((Long) row[0], p -> new ArrayList<>())
                        .add((T) row[1]));
        return rows;
    }

    private static PersonPage.@Nullable Latest latest(List<SeenPerson> seen) {
        return seen.stream()
                .filter(s -> !s.titles().isEmpty() && s.meeting().day().isPresent())
                .reduce((earlier, later) -> later)
                .map(s -> new PersonPage.Latest(
                        s.titles().stream().map(HeldTitle::title).distinct().toList(), PersonPage.When.of(s.meeting())))
                .orElse(null);
    }

    /** Every place that says a title, oldest first. */
    private static Map<String, List<SeenPerson.At>> titles(List<SeenPerson> seen) {
        var titles = new LinkedHashMap<String, List<SeenPerson.At>>();
        for (SeenPerson s : seen) {
            s.titles()
                    .forEach(title -> titles.computeIfAbsent(title.title(), t -> new ArrayList<>())
                            .add(s.at(title.start())));
        }
        return titles;
    }

    private static List<SeenPerson.At> cited(List<SeenPerson.At> places) {
        return SeenPerson.ends(SeenPerson.oncePerMeeting(places), PersonTitles.MOST);
    }

    private static PersonTitles held(Map<String, List<SeenPerson.At>> titles, SentenceNumbers.Numbers numbers) {
        TitleTimes times = TitleTimes.over(titles.values().stream()
                        .flatMap(List::stream)
                        .map(SeenPerson.At::when)
                        .toList())
                .orElse(null);
        return new PersonTitles(
                titles.entrySet().stream()
                        .map(e -> held(e.getKey(), e.getValue(), times, numbers))
                        .toList(),
                times == null ? null : times.axis(TitleTimes.WIDE),
                times == null ? null : times.axis(TitleTimes.NARROW));
    }

    private static PersonTitles.Held held(
            String title, List<SeenPerson.At> places, @Nullable TitleTimes times, SentenceNumbers.Numbers numbers) {
        List<PersonPage.When> when = places.stream().map(SeenPerson.At::when).toList();
        return new PersonTitles.Held(
                title,
                cited(places).stream().map(place -> place.cited(numbers)).toList(),
                SeenPerson.oncePerMeeting(places).size(),
                times == null ? null : times.strip(when, TitleTimes.WIDE),
                times == null ? null : times.strip(when, TitleTimes.NARROW));
    }

    private PersonMeetings meetings(long id, List<SeenPerson> seen, @Nullable String role, int page) {
        var roles = new LinkedHashMap<Long, List<Role>>();
        var rows = new LinkedHashMap<Long, Meeting>();
        for (int i = seen.size() - 1; i >= 0; i--) {
            SeenPerson s = seen.get(i);
            rows.put(s.meeting().id(), s.meeting());
            List<Role> known = roles.computeIfAbsent(s.meeting().id(), m -> new ArrayList<>());
            s.roles().stream().filter(r -> !known.contains(r)).forEach(known::add);
        }
        List<Meeting> found = rows.values().stream()
                .filter(m -> role == null
                        || PersonMeetings.values(roles.getOrDefault(m.id(), List.of()))
                                .contains(role))
                .toList();
        List<Meeting> shown = PageCut.page(found, page, PersonMeetings.SIZE);
        return new PersonMeetings(
                id,
                rows.size(),
                PersonMeetings.counted(List.copyOf(roles.values())),
                role,
                found.size(),
                page,
                lines.of(shown).stream()
                        .map(line -> new PersonMeetings.MeetingOfPerson(
                                line, PersonMeetings.byWeight(roles.getOrDefault(line.id(), List.of()))))
                        .toList());
    }

    /** How many directives each report has of the person. */
    private Map<Long, Long> directives(long id) {
        var counts = new HashMap<Long, Long>();
        entities.createQuery(
                        "select r.id, count(d) from Directive d join d.participation x join x.report r where x.person.id = :id"
                                + " group by r.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /** A directive with the report that says it and its meeting. */
    private record Given(Directive directive, Long report, Meeting meeting) {}

    private List<Given> newest(long id) {
        return entities.createQuery(
                        "select d, r.id, m from Directive d join d.participation x join x.report r join r.meeting m"
                                + " where x.person.id = :id order by coalesce(m.quarter, m.period) desc nulls last,"
                                + " m.heldOn desc nulls last, r.id desc, d.ordinal",
                        Object[].class)
                .setParameter("id", id)
                .setMaxResults(NEWEST_DIRECTIVES)
                .getResultStream()
                .map(row -> new Given((Directive) row[0], (Long) row[1], (Meeting) row[2]))
                .toList();
    }

    private static PersonPage.DirectiveOfPerson line(Given given, SentenceNumbers.Numbers numbers) {
        Directive directive = given.directive();
        return new PersonPage.DirectiveOfPerson(
                given.meeting().id(),
                directive.ordinal(),
                directive.text(),
                words(directive.addressee()),
                words(directive.deadline()),
                numbers.at(given.report(), directive.anchor().start()),
                PersonPage.When.of(given.meeting()));
    }

    private static @Nullable String words(@Nullable Quotation quotation) {
        return quotation == null ? null : quotation.words();
    }
}
