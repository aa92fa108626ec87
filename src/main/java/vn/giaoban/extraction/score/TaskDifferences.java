package vn.giaoban.extraction.score;

import static vn.giaoban.extraction.CommandTexts.say;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.extraction.score.Difference.Aspect;

/** Where tasks differ: missing, too many, in other bounds, given by somebody else, for somebody else. */
final class TaskDifferences {

    private final List<Difference> differences;

    private TaskDifferences(List<Difference> differences) {
        this.differences = differences;
    }

    static void of(ScoreDirectives score, List<Difference> differences) {
        var all = new TaskDifferences(differences);
        all.unpaired(score);
        score.pairs().forEach(all::paired);
    }

    /** A false find that shares letters with a miss stands for it. */
    private void unpaired(ScoreDirectives score) {
        List<Task> open = new ArrayList<>(score.misses());
        for (Task task : score.falseFinds()) {
            int nearest = nearest(task, open);
            if (nearest < 0) {
                differences.add(Difference.falseFind(
                        Figure.TASKS, task.place().orElse(null), task.quote(), giver(task), rule(task)));
            } else {
                instead(task, open.remove(nearest));
            }
        }
        open.forEach(task ->
                differences.add(Difference.miss(Figure.TASKS, task.place().orElse(null), task.quote(), giver(task))));
    }

    private void instead(Task found, Task wanted) {
        boolean bounds = found.share(wanted) < 0.5;
        differences.add(
                bounds
                        ? difference(Aspect.BOUNDS, found, wanted, "", wanted.quote(), found.quote())
                        : difference(Aspect.OFFICIAL, found, wanted, wanted.quote(), giver(wanted), giver(found)));
    }

    private void paired(ScoreDirectives.Pair pair) {
        Task found = pair.found();
        Task wanted = pair.wanted();
        if (!found.letters().equals(wanted.letters())) {
            differences.add(difference(Aspect.EDGES, found, wanted, "", wanted.quote(), found.quote()));
        }
        if (!found.addressee().equals(wanted.addressee())) {
            String rule = Spelling.text(found.entry().path("rules"), "to");
            differences.add(new Difference(
                    Figure.ADDRESSEE,
                    Aspect.WHOLE,
                    found.place().orElse(null),
                    wanted.quote(),
                    wanted.addressee().isEmpty() ? null : Spelling.text(wanted.entry(), "to"),
                    found.addressee().isEmpty() ? null : Spelling.text(found.entry(), "to"),
                    rule));
        }
    }

    private static Difference difference(
            Aspect aspect, Task found, Task wanted, String about, String wantedWords, String foundWords) {
        return new Difference(
                Figure.TASKS, aspect, wanted.place().orElse(null), about, wantedWords, foundWords, rule(found));
    }

    /** The one with most letters in common; -1 where none has any. */
    private static int nearest(Task task, List<Task> open) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < open.size(); i++) {
            int common = task.common(open.get(i).letters());
            if (common > most) {
                best = i;
                most = common;
            }
        }
        return best;
    }

    private static String giver(Task task) {
        String official = Spelling.text(task.entry(), "official");
        String issuer = Spelling.text(task.entry(), "issuer");
        String giver = !official.isEmpty() ? official : !issuer.isEmpty() ? issuer : say("difference.nobody");
        return say("difference.giver", giver);
    }

    private static String rule(Task task) {
        return Spelling.text(task.entry(), "rule");
    }
}
