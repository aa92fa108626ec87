package vn.giaoban.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.NameKey;

/** Marks in a text the syllables that a question asks for; neighbours are marked as one. */
final class Marking {

    /** Between two marked syllables of one phrase. */
    private static final int WIDEST_GAP = 1;

    private final List<Sought> sought = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final boolean oneEdit;

    /** Syllables that are marked where they stand one behind the other. */
    private record Sought(List<Syllable> syllables, List<Boolean> accents) {}

    Marking(Typed asked, Strictness strictness) {
        this(List.of(asked), strictness);
    }

    Marking(Collection<Typed> asked, Strictness strictness) {
        oneEdit = strictness == Strictness.ONE_EDIT;
        for (Typed typed : asked) {
            if (typed.words() != null) {
                add(typed.words(), strictness);
            }
            for (Words phrase : typed.phrases()) {
                boolean accents = strictness == Strictness.ACCENTS_COUNT;
                sought.add(new Sought(
                        phrase.syllables(),
                        phrase.syllables().stream().map(s -> accents).toList()));
            }
        }
    }

    private void add(Words words, Strictness strictness) {
        for (Syllable syllable : words.syllables()) {
            sought.add(new Sought(List.of(syllable), List.of(strictness.wantsAccentsOf(syllable))));
        }
        for (Alternative alternative : words.alternatives()) {
            sought.add(new Sought(
                    alternative.instead(),
                    alternative.instead().stream().map(s -> true).toList()));
        }
        names.addAll(words.keys());
    }

    @Nullable
    Marked orNull(@Nullable String text) {
        return text == null ? null : text(text);
    }

    /** A name is also marked where it is asked for in another spelling: APớt for A Pớt. */
    Marked name(String name) {
        return names.contains(NameKey.of(name)) ? new Marked(List.of(new Marked.Segment(name, true))) : text(name);
    }

    Marked text(String text) {
        List<Syllable> syllables = Syllable.of(text);
        boolean[] found = found(syllables);
        var segments = new ArrayList<Marked.Segment>();
        int done = 0;
        int from = -1;
        int to = -1;
        for (int i = 0; i < syllables.size(); i++) {
            if (!found[i]) {
                continue;
            }
            if (from >= 0 && syllables.get(i).start() - to > WIDEST_GAP) {
                done = cut(segments, text, done, from, to);
                from = -1;
            }
            from = from < 0 ? syllables.get(i).start() : from;
            to = syllables.get(i).end();
        }
        if (from >= 0) {
            done = cut(segments, text, done, from, to);
        }
        if (done < text.length()) {
            segments.add(new Marked.Segment(text.substring(done), false));
        }
        return new Marked(segments);
    }

    private boolean[] found(List<Syllable> text) {
        var found = new boolean[text.size()];
        for (int at = 0; at < text.size(); at++) {
            for (Sought one : sought) {
                if (stands(one, text, at)) {
                    for (int i = 0; i < one.syllables.size(); i++) {
                        found[at + i] = true;
                    }
                }
            }
        }
        return found;
    }

    private boolean stands(Sought sought, List<Syllable> text, int at) {
        if (at + sought.syllables.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < sought.syllables.size(); i++) {
            Syllable asked = sought.syllables.get(i);
            Syllable there = text.get(at + i);
            boolean same = sought.accents.get(i)
                    ? asked.exact().equals(there.exact())
                    : asked.folded().equals(there.folded())
                            || (oneEdit && OneEdit.apart(asked.folded(), there.folded()));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static int cut(List<Marked.Segment> segments, String text, int done, int from, int to) {
        if (done < from) {
            segments.add(new Marked.Segment(text.substring(done, from), false));
        }
        segments.add(new Marked.Segment(text.substring(from, to), true));
        return to;
    }
}
