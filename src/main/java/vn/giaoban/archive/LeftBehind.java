package vn.giaoban.archive;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.Set;

/** The people and documents that a report spoke of before it was rewritten; who is spoken of nowhere any more leaves the archive. */
final class LeftBehind {

    private final Set<Person> people = new LinkedHashSet<>();
    private final Set<Document> documents = new LinkedHashSet<>();

    LeftBehind(Report report) {
        report.participations().forEach(p -> people.add(p.person()));
        report.citations().forEach(c -> documents.add(c.document()));
    }

    /** Asks the database: changes must be flushed. */
    void remove(EntityManager entities) {
        for (Person person : people) {
            if (isUnused(entities, "select count(p) from Participation p where p.person = :it", person)) {
                entities.remove(person);
            }
        }
        for (Document document : documents) {
            if (isUnused(entities, "select count(c) from Citation c where c.document = :it", document)) {
                entities.remove(document);
            }
        }
    }

    private static boolean isUnused(EntityManager entities, String count, Object it) {
        return entities.createQuery(count, Long.class).setParameter("it", it).getSingleResult() == 0;
    }
}
