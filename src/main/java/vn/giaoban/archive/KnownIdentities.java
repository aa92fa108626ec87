package vn.giaoban.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.extraction.ReferenceFact;
import vn.giaoban.text.NameKey;

/** Recognises people (src/adr/0009) and documents (src/adr/0010) that the archive has, and adds those that it has not. */
@Component
class KnownIdentities implements Identities {

    private final People people;
    private final Documents documents;
    private final Identities fresh = new FreshIdentities();

    KnownIdentities(People people, Documents documents) {
        this.people = people;
        this.documents = documents;
    }

    @Override
    public Person person(PersonFact fact, @Nullable Place place, Collection<Person> others) {
        List<Person> candidates = place == null ? List.of() : namesakes(fact, place, others);
        // Two namesakes of one province: which of them is meant, the report does not say.
        if (candidates.size() != 1) {
            return people.save(fresh.person(fact, place, others));
        }
        Person person = candidates.get(0);
        spellings(fact).forEach(person::alsoCalled);
        return person;
    }

    private List<Person> namesakes(PersonFact fact, Place place, Collection<Person> others) {
        List<String> keys = spellings(fact).map(NameKey::of).distinct().toList();
        return people.called(keys, place).stream()
                .filter(person -> !others.contains(person))
                .filter(person -> spellings(fact).anyMatch(person::isCalled))
                .toList();
    }

    private static Stream<String> spellings(PersonFact fact) {
        return Stream.concat(Stream.of(fact.name()), fact.aliases().stream());
    }

    @Override
    public Document document(ReferenceFact fact, @Nullable Place place, @Nullable LocalDate day) {
        DocumentIdentity identity = DocumentIdentity.of(fact, place, day);
        return identity.key()
                .flatMap(documents::findByIdentity)
                .map(document -> document.fullerBy(fact))
                .orElseGet(() -> documents.save(new Document(identity, fact)));
    }
}
