package vn.giaoban.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.text.NameKey;

/**
 * Words of a question, cut into syllables.
 *
 * @param runs the runs of syllables that may be one name or title
 * @param alternatives what may stand for some of the syllables
 */
record Words(String typed, List<Syllable> syllables, List<Run> runs, List<Alternative> alternatives) {

    /** The longest title has eight syllables or so: Phó Bí thư Thường trực Tỉnh ủy has seven. */
    private static final int LONGEST_RUN = 8;

    /** What negates the title behind it: a Phó Bí thư is no Bí thư, a nguyên Bí thư was one. */
    private static final Set<String> BEFORE_OTHER_TITLE = Set.of("pho", "nguyen");

    /**
     * @param from index of its first syllable
     * @param to index behind its last one
     * @param exact its exact terms as one word
     * @param key its {@link NameKey}
     * @param ofTitle whether it may be a whole title, not the end of another one
     */
    record Run(int from, int to, String exact, String key, boolean accented, boolean ofTitle) {

        boolean holds(int syllable) {
            return from <= syllable && syllable < to;
        }
    }

    static Words of(String typed) {
        List<Syllable> syllables = Syllable.of(typed);
        var runs = new ArrayList<Run>();
        for (int from = 0; from < syllables.size(); from++) {
            boolean ofTitle = from == 0
                    || !BEFORE_OTHER_TITLE.contains(syllables.get(from - 1).folded());
            for (int to = from + 1; to <= Math.min(from + LONGEST_RUN, syllables.size()); to++) {
                List<Syllable> run = syllables.subList(from, to);
                String key = NameKey.of(run.stream().map(Syllable::written).collect(joining()));
                if (!key.isEmpty()) {
                    runs.add(new Run(
                            from,
                            to,
                            run.stream().map(Syllable::exact).collect(joining()),
                            key,
                            run.stream().anyMatch(Syllable::isAccented),
                            ofTitle));
                }
            }
        }
        return new Words(typed, syllables, runs, Abbreviations.in(syllables));
    }

    /** Nothing but marks and spaces was typed. */
    boolean areEmpty() {
        return syllables.isEmpty();
    }

    boolean areAccented() {
        return syllables.stream().anyMatch(Syllable::isAccented);
    }

    /** All of it as one name, {@link NameKey}. */
    String whole() {
        return NameKey.of(syllables.stream().map(Syllable::written).collect(joining()));
    }

    Set<String> keys() {
        return runs.stream().map(Run::key).collect(Collectors.toSet());
    }
}
