package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Person;
import vn.giaoban.archive.PersonName;

/** Where each spelling of a person's name stands. */
@Component
class PersonSpellings {

    private static final int SHOWN = 3;

    /** The first report of the person that holds a spelling which none uses as its usual one. */
    private static final String ASIDE = """
            select n.name, w.report_id, w.text
            from person_name n cross join lateral (
                select r.id as report_id, r.text
                from participation x join report r on r.id = x.report_id
                where x.person_id = n.person_id and position(n.name in r.text) > 0 order by x.id limit 1) w
            where n.person_id = :id
                and not exists (select from participation x where x.person_id = n.person_id and x.name = n.name)
            """;

    /** A spelling with some of its places. */
    record Written(String name, List<SeenPerson.At> places, int further) {

        PersonPage.Spelling cited(SentenceNumbers.Numbers numbers) {
            return new PersonPage.Spelling(
                    name, places.stream().map(place -> place.cited(numbers)).toList(), further);
        }
    }

    private final EntityManager entities;

    PersonSpellings(EntityManager entities) {
        this.entities = entities;
    }

    /** The most used first. */
    List<Written> of(Person person, List<SeenPerson> seen) {
        Map<String, SeenPerson.At> aside = aside(person, seen);
        return person.names().stream()
                .map(PersonName::name)
                .map(name -> {
                    List<SeenPerson.At> places = seen.stream()
                            .filter(s -> s.name().equals(name))
                            .map(s -> s.at(s.start()))
                            .toList();
                    SeenPerson.At other = aside.get(name);
                    return other != null
                            ? new Written(name, List.of(other), 0)
                            : new Written(
                                    name, places.stream().limit(SHOWN).toList(), Math.max(0, places.size() - SHOWN));
                })
                .sorted(Comparator.comparing((Written w) -> -(w.places().size() + w.further())))
                .toList();
    }

    private Map<String, SeenPerson.At> aside(Person person, List<SeenPerson> seen) {
        var places = new HashMap<String, SeenPerson.At>();
        for (Object found : entities.createNativeQuery(ASIDE)
                .setParameter("id", person.id())
                .getResultList()) {
            var row = (Object[]) found;
            String name = (String) row[0];
            Long report = ((Number) row[1]).longValue();
            seen.stream()
                    .filter(s -> s.report().equals(report))
                    .findFirst()
                    .ifPresent(s -> places.put(name, s.at(((String) row[2]).indexOf(name))));
        }
        return places;
    }
}
