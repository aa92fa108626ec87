package vn.giaoban.extraction.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Tasks: by the characters that they cover, one by one, and their addressees. */
final class ScoreDirectives {

    private final List<Task> gold = new ArrayList<>();
    private final List<Task> found = new ArrayList<>();
    private final BitSet free = new BitSet();
    private final BitSet taken = new BitSet();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Task> falseFinds = new ArrayList<>();
    private int ignored;

    /** A found task and the wanted one that it counts as. */
    record Pair(Task found, Task wanted) {}

    ScoreDirectives(String text, JsonNode goldTasks, JsonNode foundTasks, MatchedPeople people) {
        var goldPlaces = new Places(text);
        goldTasks.forEach(entry -> gold.add(Task.of(entry, goldPlaces, people)));
        gold.removeIf(task -> task.place().isEmpty());
        var foundPlaces = new Places(text);
        foundTasks.forEach(entry -> found.add(Task.of(entry, foundPlaces, people)));
        gold.stream().filter(Task::optional).forEach(t -> free.or(t.letters()));
        pair();
    }

    /** A character counts when it is attributed to the right official. */
    Count characters() {
        Map<Integer, String> wanted = officials(gold);
        Map<Integer, String> given = officials(found);
        given.keySet().removeIf(i -> free.get(i) && !wanted.containsKey(i));
        int right = (int) given.entrySet().stream()
                .filter(e -> e.getValue().equals(wanted.get(e.getKey())))
                .count();
        return new Count(right, given.size(), wanted.size());
    }

    Count tasks() {
        int wanted = (int) gold.stream().filter(t -> !t.optional()).count();
        return new Count(pairs.size(), found.size() - ignored, wanted);
    }

    /** Nothing found and nothing wanted where no task has an addressee. */
    Count addressees() {
        Count sum = Count.NONE;
        for (Pair pair : pairs) {
            sum = sum.plus(addressee(pair.found().addressee(), pair.wanted().addressee()));
        }
        return sum;
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<Task> falseFinds() {
        return falseFinds;
    }

    List<Task> misses() {
        return IntStream.range(0, gold.size())
                .filter(i -> !taken.get(i))
                .mapToObj(gold::get)
                .filter(t -> !t.optional())
                .toList();
    }

    private void pair() {
        for (Task task : found) {
            int best = nearest(task);
            if (best >= 0) {
                taken.set(best);
                if (gold.get(best).optional()) {
                    ignored++;
                } else {
                    pairs.add(new Pair(task, gold.get(best)));
                }
            } else if (2 * task.common(free) > task.letters().cardinality()) {
                ignored++;
            } else {
                falseFinds.add(task);
            }
        }
    }

    /** The gold task with the largest share in common, if that share is at least a half; else -1. */
    private int nearest(Task task) {
        int best = -1;
        double bestShare = 0;
        for (int i = 0; i < gold.size(); i++) {
            Task other = gold.get(i);
            double share = task.share(other);
            boolean fits = other.optional() || other.official().equals(task.official());
            if (!taken.get(i) && fits && share > bestShare) {
                best = i;
                bestShare = share;
            }
        }
        return bestShare >= 0.5 ? best : -1;
    }

    private static Count addressee(String found, String wanted) {
        boolean named = !found.isEmpty() || !wanted.isEmpty();
        return new Count(named && found.equals(wanted) ? 1 : 0, found.isEmpty() ? 0 : 1, wanted.isEmpty() ? 0 : 1);
    }

    private static Map<Integer, String> officials(List<Task> tasks) {
        Map<Integer, String> officials = new HashMap<>();
        tasks.stream()
                .filter(t -> !t.optional())
                .forEach(t -> t.letters().stream().forEach(i -> officials.put(i, t.official())));
        return officials;
    }
}
