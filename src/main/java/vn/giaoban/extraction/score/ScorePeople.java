package vn.giaoban.extraction.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** People with their roles and titles. A person is known by any of the spellings in the gold. */
final class ScorePeople {

    private final Map<String, JsonNode> gold = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, Set<String>> foundTitles = new TreeMap<>();
    private final Map<String, Set<String>> foundRoles = new TreeMap<>();
    private final Set<String> optional = new HashSet<>();
    private final Set<String> wanted = new HashSet<>();

    ScorePeople(JsonNode goldPeople, JsonNode foundPeople) {
        for (JsonNode person : goldPeople) {
            String name = person.path("name").asString();
            String key = Spelling.nameKey(name);
            gold.put(key, person);
            Stream.concat(Stream.of(name), person.path("aliases").valueStream().map(JsonNode::asString))
                    .forEach(alias -> aliases.put(Spelling.nameKey(alias), key));
            (person.path("optional").asBoolean(false) ? optional : wanted).add(key);
        }
        for (JsonNode person : foundPeople) {
            String key = identity(person.path("name").asString());
            foundTitles.computeIfAbsent(key, k -> new HashSet<>()).addAll(foldedTitles(person));
            foundRoles.computeIfAbsent(key, k -> new HashSet<>()).addAll(strings(person.path("roles"), r -> r));
        }
    }

    /** One key for all spellings of a person. */
    String identity(String name) {
        String key = Spelling.nameKey(name);
        return aliases.getOrDefault(key, key);
    }

    Count people() {
        return ScoreTable.sets(wanted, foundTitles.keySet(), optional);
    }

    Count roles() {
        Set<String> goldPairs = new HashSet<>();
        for (String key : wanted) {
            strings(goldPerson(key).path("roles"), r -> r).stream()
                    .filter(ScorePeople::isCounted)
                    .forEach(role -> goldPairs.add(key + " " + role));
        }
        Set<String> pairs = new HashSet<>();
        Set<String> free = new HashSet<>();
        foundRoles.forEach((key, roles) -> roles.stream()
                .filter(ScorePeople::isCounted)
                .forEach(role -> {
                    pairs.add(key + " " + role);
                    if (optional.contains(key)) {
                        free.add(key + " " + role);
                    }
                }));
        return ScoreTable.sets(goldPairs, pairs, free);
    }

    Count titles() {
        int right = 0;
        int found = 0;
        int expected = 0;
        Map<String, TreeSet<String>> left = new HashMap<>();
        for (String key : wanted) {
            var titles = new TreeSet<>(Spelling.fullest(foldedTitles(goldPerson(key))));
            expected += titles.size();
            left.put(key, titles);
        }
        for (var person : foundTitles.entrySet()) {
            if (optional.contains(person.getKey())) {
                continue;
            }
            TreeSet<String> open = left.getOrDefault(person.getKey(), new TreeSet<>());
            for (String title : new TreeSet<>(Spelling.fullest(person.getValue()))) {
                found++;
                var hit = open.stream()
                        .filter(t -> Spelling.isShortOf(title, t) || Spelling.isShortOf(t, title))
                        .findFirst();
                if (hit.isPresent()) {
                    open.remove(hit.get());
                    right++;
                }
            }
        }
        return new Count(right, found, expected);
    }

    private JsonNode goldPerson(String key) {
        return gold.getOrDefault(key, MissingNode.getInstance());
    }

    private static boolean isCounted(String role) {
        return role.equals("chair") || role.equals("direct");
    }

    private static Set<String> foldedTitles(JsonNode person) {
        return strings(person.path("titles"), Spelling::fold);
    }

    private static Set<String> strings(JsonNode array, Function<String, String> form) {
        return array.valueStream().map(JsonNode::asString).map(form).collect(Collectors.toSet());
    }
}
