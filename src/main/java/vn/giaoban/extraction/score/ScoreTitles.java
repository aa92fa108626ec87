package vn.giaoban.extraction.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Pairs of a person and a title; a shorter form of a title counts as that title. */
final class ScoreTitles {

    private record Title(String words, String person, String rule) {}

    private final Places places;
    private final List<Difference> differences;

    private ScoreTitles(Places places, List<Difference> differences) {
        this.places = places;
        this.differences = differences;
    }

    static Count of(MatchedPeople people, Places places, List<Difference> differences) {
        return new ScoreTitles(places, differences).count(people);
    }

    private Count count(MatchedPeople people) {
        int right = 0;
        int found = 0;
        int expected = 0;
        Map<String, Map<String, Title>> left = new TreeMap<>();
        for (var person : people.wanted().entrySet()) {
            Map<String, Title> titles = fullest(List.of(person.getValue()));
            expected += titles.size();
            left.put(person.getKey(), titles);
        }
        for (var person : people.found().entrySet()) {
            if (people.optional().contains(person.getKey())) {
                continue;
            }
            Map<String, Title> open = left.getOrDefault(person.getKey(), new TreeMap<>());
            for (var title : fullest(person.getValue()).entrySet()) {
                found++;
                Optional<String> hit = open.keySet().stream()
                        .filter(t -> Spelling.isShortOf(title.getKey(), t) || Spelling.isShortOf(t, title.getKey()))
                        .findFirst();
                if (hit.isPresent()) {
                    open.remove(hit.get());
                    right++;
                } else {
                    falseFind(title.getValue());
                }
            }
        }
        left.values().forEach(open -> open.values().forEach(this::miss));
        return new Count(right, found, expected);
    }

    private void miss(Title title) {
        differences.add(Difference.miss(
                Figure.TITLES, places.nearest(title.words(), title.person()), title.words(), title.person()));
    }

    private void falseFind(Title title) {
        differences.add(Difference.falseFind(
                Figure.TITLES,
                places.nearest(title.words(), title.person()),
                title.words(),
                title.person(),
                title.rule()));
    }

    /** By their folded form, in its order. */
    private static Map<String, Title> fullest(List<JsonNode> entries) {
        Map<String, Title> all = new HashMap<>();
        for (JsonNode person : entries) {
            List<JsonNode> titles = new ArrayList<>(person.path("titles").values());
            for (int i = 0; i < titles.size(); i++) {
                String words = titles.get(i).asString();
                String rule = person.path("title_rules").path(i).asString("");
                all.putIfAbsent(Spelling.fold(words), new Title(words, Spelling.text(person, "name"), rule));
            }
        }
        Map<String, Title> fullest = new TreeMap<>();
        new TreeSet<>(Spelling.fullest(all.keySet())).forEach(key -> {
            Title title = all.get(key);
            if (title != null) {
                fullest.put(key, title);
            }
        });
        return fullest;
    }
}
