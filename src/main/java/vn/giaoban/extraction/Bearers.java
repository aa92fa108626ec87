package vn.giaoban.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Who bears which title, by the titles' keys. */
final class Bearers {

    private final TreeMap<String, Set<Person>> byTitle = new TreeMap<>();

    /** @return whether that was not known yet */
    boolean add(String title, Person person) {
        return byTitle.computeIfAbsent(title, t -> new LinkedHashSet<>()).add(person);
    }

    Set<Person> of(String title) {
        return byTitle.getOrDefault(title, Set.of());
    }

    /** Those of the same office: whose title {@code said} is, or begins, or goes on; never of another rank of it. */
    Set<Person> agreeing(String said) {
        Set<Person> all = new LinkedHashSet<>(fullest(said));
        for (int space = said.indexOf(' '); space > 0; space = said.indexOf(' ', space + 1)) {
            all.addAll(fullest(said.substring(0, space)));
        }
        byTitle.subMap(said + " ", said + "!").keySet().forEach(title -> all.addAll(fullest(title)));
        return all;
    }

    private List<Person> fullest(String title) {
        return of(title).stream().filter(p -> p.isFullest(title)).toList();
    }
}
