package vn.giaoban.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaoban.text.TabSeparated;

/** Abbreviations and what they stand for, read once from {@code search/abbreviations.tsv}. */
final class Abbreviations {

    private static final Abbreviations LOADED = new Abbreviations(TabSeparated.lines("/search/abbreviations.tsv"));

    /** What else may stand for the syllables whose folded forms, joined by spaces, are the key. */
    private final Map<String, List<Other>> others = new HashMap<>();

    private final int longest;

    private record Other(List<Syllable> written, List<Syllable> instead) {}

    private Abbreviations(List<List<String>> lines) {
        int syllables = 1;
        for (List<String> cells : lines) {
            List<Syllable> brief = Syllable.of(cells.get(0));
            List<Syllable> full = Syllable.of(cells.get(1));
            put(brief, full);
            put(full, brief);
            syllables = Math.max(syllables, Math.max(brief.size(), full.size()));
        }
        longest = syllables;
    }

    /** Where the syllables hold an abbreviation or what one stands for, with the other form. */
    static List<Alternative> in(List<Syllable> syllables) {
        var found = new ArrayList<Alternative>();
        for (int from = 0; from < syllables.size(); from++) {
            for (int to = from + 1; to <= Math.min(syllables.size(), from + LOADED.longest); to++) {
                List<Syllable> run = syllables.subList(from, to);
                for (Other other : LOADED.others.getOrDefault(key(run), List.of())) {
                    if (mayBe(run, other.written)) {
                        found.add(new Alternative(from, to, other.instead));
                    }
                }
            }
        }
        return found;
    }

    private void put(List<Syllable> written, List<Syllable> instead) {
        others.computeIfAbsent(key(written), k -> new ArrayList<>()).add(new Other(written, instead));
    }

    /** An accent that was typed is meant; one that was not may be missing. */
    private static boolean mayBe(List<Syllable> typed, List<Syllable> written) {
        for (int i = 0; i < typed.size(); i++) {
            if (typed.get(i).isAccented()
                    && !typed.get(i).exact().equals(written.get(i).exact())) {
                return false;
            }
        }
        return true;
    }

    private static String key(List<Syllable> syllables) {
        return Syllable.folded(syllables);
    }
}
