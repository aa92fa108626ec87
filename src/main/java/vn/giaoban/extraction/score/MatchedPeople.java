package vn.giaoban.extraction.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The people of the gold and those found, under one key for all spellings that the gold knows of a person. */
final class MatchedPeople {

    private final Map<String, JsonNode> wanted = new TreeMap<>();
    private final Map<String, List<JsonNode>> found = new TreeMap<>();
    private final Set<String> optional = new HashSet<>();
    private final Map<String, String> aliases = new HashMap<>();

    MatchedPeople(JsonNode goldPeople, JsonNode foundPeople) {
        Map<String, JsonNode> gold = new HashMap<>();
        for (JsonNode person : goldPeople) {
            String name = person.path("name").asString();
            String key = Spelling.nameKey(name);
            gold.put(key, person);
            Stream.concat(Stream.of(name), person.path("aliases").valueStream().map(JsonNode::asString))
                    .forEach(alias -> aliases.put(Spelling.nameKey(alias), key));
        }
        gold.forEach((key, person) -> {
            if (person.path("optional").asBoolean(false)) {
                optional.add(key);
            } else {
                wanted.put(key, person);
            }
        });
        for (JsonNode person : foundPeople) {
            found.computeIfAbsent(identity(person.path("name").asString()), k -> new ArrayList<>())
                    .add(person);
        }
    }

    String identity(String name) {
        String key = Spelling.nameKey(name);
        return aliases.getOrDefault(key, key);
    }

    /** Those that must be found. */
    Map<String, JsonNode> wanted() {
        return wanted;
    }

    /** Each person's entries: two spellings may have become two. */
    Map<String, List<JsonNode>> found() {
        return found;
    }

    Set<String> optional() {
        return optional;
    }
}
