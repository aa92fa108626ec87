package vn.giaoban.extraction.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.giaoban.text.Span;

/** Tasks: by the characters that they cover, one by one, and their addressees. */
final class ScoreDirectives {

    private static final String NOBODY = "-";

    private final List<Task> gold = new ArrayList<>();
    private final List<Task> found = new ArrayList<>();
    private final BitSet free = new BitSet();
    private Count tasks = Count.NONE;
    private Count addressees = Count.NONE;

    private record Task(BitSet letters, String official, String addressee, boolean optional) {}

    ScoreDirectives(String text, JsonNode goldTasks, JsonNode foundTasks, ScorePeople people) {
        var goldPlaces = new Places(text);
        for (JsonNode entry : goldTasks) {
            goldPlaces.of(entry).ifPresent(span -> gold.add(task(goldPlaces, span, entry, people)));
        }
        var foundPlaces = new Places(text);
        for (JsonNode entry : foundTasks) {
            Optional<Span> span = foundPlaces.of(entry);
            found.add(
                    span.isPresent()
                            ? task(foundPlaces, span.get(), entry, people)
                            : new Task(new BitSet(), NOBODY, "", false));
        }
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
        return tasks;
    }

    Count addressees() {
        return addressees;
    }

    private void pair() {
        int right = 0;
        int ignored = 0;
        var taken = new BitSet();
        for (Task task : found) {
            int best = nearest(task, taken);
            if (best >= 0) {
                taken.set(best);
                if (gold.get(best).optional()) {
                    ignored++;
                } else {
                    right++;
                    addressees = addressees.plus(
                            addressee(task.addressee(), gold.get(best).addressee()));
                }
            } else if (2 * common(task.letters(), free) > task.letters().cardinality()) {
                ignored++;
            }
        }
        int wanted = (int) gold.stream().filter(t -> !t.optional()).count();
        tasks = new Count(right, found.size() - ignored, wanted);
    }

    /** The gold task with the largest share in common, if that share is at least a half; else -1. */
    private int nearest(Task task, BitSet taken) {
        int best = -1;
        double bestShare = 0;
        for (int i = 0; i < gold.size(); i++) {
            Task other = gold.get(i);
            int common = common(task.letters(), other.letters());
            int union = task.letters().cardinality() + other.letters().cardinality() - common;
            double share = union == 0 ? 0 : (double) common / union;
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

    private static int common(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    private static Task task(Places places, Span span, JsonNode entry, ScorePeople people) {
        String official = Spelling.text(entry, "official");
        return new Task(
                places.letters(span),
                official.isEmpty() ? NOBODY : people.identity(official),
                Spelling.fold(entry, "to"),
                entry.path("optional").asBoolean(false));
    }
}
