package vn.giaoban.archive;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.extraction.ReferenceFact;

/** Who and what the names and numbers of one report stand for. */
interface Identities {

    /**
     * @param place the meeting's, where known
     * @param others whom the same report names beside: nobody of them
     */
    Person person(PersonFact fact, @Nullable Place place, Collection<Person> others);

    /**
     * @param place the meeting's, where known
     * @param day the meeting's, where known
     */
    Document document(ReferenceFact fact, @Nullable Place place, @Nullable LocalDate day);
}
