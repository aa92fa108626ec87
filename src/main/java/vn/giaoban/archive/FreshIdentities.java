package vn.giaoban.archive;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.extraction.ReferenceFact;

/** Knows nobody and nothing: every name is a new person, every number a new document. */
final class FreshIdentities implements Identities {

    @Override
    public Person person(PersonFact fact, @Nullable Place place, Collection<Person> others) {
        var person = new Person(fact.name(), place);
        fact.aliases().forEach(person::alsoCalled);
        return person;
    }

    @Override
    public Document document(ReferenceFact fact, @Nullable Place place, @Nullable LocalDate day) {
        return new Document(DocumentIdentity.of(fact, place, day), fact);
    }
}
