package vn.giaoban.extraction.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.giaoban.extraction.CommandTexts;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Role;

/** Who takes part, and as what. */
final class ScorePeople {

    private static final Set<String> COUNTED_ROLES = Set.of("chair", "direct");

    private final MatchedPeople people;
    private final Places places;
    private final List<Difference> differences;

    ScorePeople(MatchedPeople people, Places places, List<Difference> differences) {
        this.people = people;
        this.places = places;
        this.differences = differences;
    }

    Count people() {
        Map<String, Entry> wanted = new TreeMap<>();
        people.wanted().forEach((key, person) -> wanted.put(key, entry(person, "", "")));
        Map<String, Entry> found = new TreeMap<>();
        people.found().forEach((key, entries) -> {
            JsonNode first = entries.get(0);
            found.put(key, entry(first, "", Spelling.text(first, "rule")));
        });
        return ScoreSets.of(Figure.PEOPLE, wanted, found, people.optional(), differences);
    }

    Count roles() {
        Map<String, Entry> wanted = new TreeMap<>();
        people.wanted().forEach((key, person) -> roles(key, person, wanted));
        Map<String, Entry> found = new TreeMap<>();
        people.found().forEach((key, entries) -> entries.forEach(person -> roles(key, person, found)));
        Set<String> free = new HashSet<>();
        people.optional().forEach(key -> COUNTED_ROLES.forEach(role -> free.add(key + " " + role)));
        return ScoreSets.of(Figure.ROLES, wanted, found, free, differences);
    }

    private void roles(String key, JsonNode person, Map<String, Entry> pairs) {
        person.path("roles")
                .valueStream()
                .map(JsonNode::asString)
                .filter(COUNTED_ROLES::contains)
                .forEach(role -> pairs.putIfAbsent(
                        key + " " + role, entry(person, words(role), Spelling.text(person.path("role_rules"), role))));
    }

    private static String words(String role) {
        return CommandTexts.word(Role.valueOf(role.toUpperCase(Locale.ROOT)));
    }

    private Entry entry(JsonNode person, String detail, String rule) {
        String name = Spelling.text(person, "name");
        return new Entry(place(person, name), name, detail, rule);
    }

    private @Nullable Span place(JsonNode person, String name) {
        JsonNode mention = person.path("mentions").path(0);
        return mention.isMissingNode() ? places.first(name) : places.of(mention).orElse(null);
    }
}
