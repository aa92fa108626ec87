package vn.giaoban.extraction;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/** Those for whom a mention may stand, with every place of theirs. */
final class Candidates {

    private final Set<Person> persons;
    private final TreeMap<Integer, Person> places = new TreeMap<>();

    Candidates(Collection<Person> persons) {
        this.persons = Set.copyOf(persons);
        for (Person person : persons) {
            for (Span place : person.places()) {
                places.put(place.start(), person);
            }
        }
    }

    /** The only one, else {@code preferred} where it is among them, else who is named last before {@code offset}. */
    @Nullable
    Person choose(@Nullable Person preferred, int offset) {
        if (persons.size() == 1) {
            return persons.iterator().next();
        }
        return preferred != null && persons.contains(preferred) ? preferred : lastBefore(offset);
    }

    @Nullable
    Person lastBefore(int offset) {
        Map.Entry<Integer, Person> last = places.lowerEntry(offset);
        return last == null ? null : last.getValue();
    }

    void mentioned(Person person, Span place) {
        places.put(place.start(), person);
    }
}
