package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Person;
import vn.giaoban.text.NameKey;

/** Finds people by part of a name, however it is accented or spaced. */
@Service
class PeopleSearch {

    private record Named(Long id, String name) {}

    private static final Comparator<Named> BY_GIVEN_NAME = Comparator.comparing(
                    (Named p) -> Vietnamese.givenName(p.name()), Vietnamese.ORDER)
            .thenComparing(Named::name, Vietnamese.ORDER)
            .thenComparing(Named::id);

    private record Everybody(List<Named> named) {}

    private final EntityManager entities;
    private final KeptReadings kept;

    PeopleSearch(EntityManager entities, KeptReadings kept) {
        this.kept = kept;
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    public PeoplePage find(String asked, int page) {
        String key = NameKey.of(asked);
        List<Named> all = kept.get("people called " + key, Everybody.class, () -> new Everybody(called(key)))
                .named();
        List<Named> shown = PageCut.page(all, page, PeoplePage.SIZE);
        return new PeoplePage(
                asked, all.size(), page, PageCut.pages(all.size(), PeoplePage.SIZE), initials(lines(shown)));
    }

    private List<Named> called(String key) {
        return entities.createQuery(
                        "select distinct p.id, p.name from PersonName n join n.person p where n.nameKey like :key",
                        Object[].class)
                .setParameter("key", "%" + key + "%")
                .getResultStream()
                .map(row -> new Named((Long) row[0], (String) row[1]))
                .sorted(BY_GIVEN_NAME)
                .toList();
    }

    private List<PeoplePage.PersonInList> lines(List<Named> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Long> ids = shown.stream().map(Named::id).toList();
        var people = new HashMap<Long, Person>();
        entities.createQuery("select p from Person p left join fetch p.place where p.id in (:ids)", Person.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(p -> people.put(p.id(), p));
        var titles = new HashMap<Long, List<String>>();
        for (Object[] row : rows(
                "select n.person, n.title from (select x.person.id as person, t.title as title, t.start as start, dense_rank()"
                        + " over (partition by x.person.id order by coalesce(m.quarter, m.period) desc nulls last,"
                        + " m.heldOn desc nulls last, r.id desc) as age"
                        + " from Participation x join x.titles t join x.report r join r.meeting m where x.person.id in (:ids)) n"
                        + " where n.age = 1 order by n.start",
                ids)) {
            titles.computeIfAbsent((Long) row[0], p -> new ArrayList<>()).add((String) row[1]);
        }
        Map<Long, Long> meetings = counts("select x.person.id, count(x) from Participation x", ids);
        Map<Long, Long> directives =
                counts("select x.person.id, count(d) from Directive d join d.participation x", ids);
        var lines = new ArrayList<PeoplePage.PersonInList>();
        for (Named named : shown) {
            Person person = people.get(named.id());
            var place = person == null ? null : person.place();
            lines.add(new PeoplePage.PersonInList(
                    named.id(),
                    named.name(),
                    place == null ? null : place.name(),
                    titles.getOrDefault(named.id(), List.of()),
                    meetings.getOrDefault(named.id(), 0L),
                    directives.getOrDefault(named.id(), 0L)));
        }
        return lines;
    }

    private Map<Long, Long> counts(String query, List<Long> ids) {
        var counts = new HashMap<Long, Long>();
        for (Object[] row : rows(query + " where x.person.id in (:ids) group by x.person.id", ids)) {
            counts.put((Long) row[0], (Long) row[1]);
        }
        return counts;
    }

    private List<Object[]> rows(String query, List<Long> ids) {
        return entities.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static List<PeoplePage.Initial> initials(List<PeoplePage.PersonInList> lines) {
        Map<String, List<PeoplePage.PersonInList>> initials = new LinkedHashMap<>();
        for (PeoplePage.PersonInList line : lines) {
            String letter = Vietnamese.initial(Vietnamese.givenName(line.name()));
            initials.computeIfAbsent(letter.toUpperCase(Locale.ROOT), l -> new ArrayList<>())
                    .add(line);
        }
        return initials.entrySet().stream()
                .map(e -> new PeoplePage.Initial(e.getKey(), e.getValue()))
                .toList();
    }
}
