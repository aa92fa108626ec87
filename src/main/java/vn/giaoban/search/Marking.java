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

    private final Set<String> exact = new HashSet<>();
    private final Set<String> folded = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    Marking(Collection<Words> asked, Strictness strictness) {
        for (Words words : asked) {
            for (Syllable syllable : words.syllables()) {
                if (strictness.wantsAccentsOf(syllable)) {
                    exact.add(syllable.exact());
                } else {
                    folded.add(syllable.folded());
                }
            }
            names.addAll(words.keys());
        }
    }

    @Nullable
    Marked orNull(@Nullable String text) {
        return text == null ? null : text(text);
    }

    /** A name is also marked where it is asked for in another spelling: APớt for A Pớt. */
    Marked name(String name) {
        return names.contains(NameKey.of(name)) ? new Marked(List.of(new Marked.Segment(name, true))) : text(name);
    }

    private boolean asked(Syllable syllable) {
        return exact.contains(syllable.exact()) || folded.contains(syllable.folded());
    }

    Marked text(String text) {
        var segments = new ArrayList<Marked.Segment>();
        int done = 0;
        int from = -1;
        int to = -1;
        for (Syllable syllable : Syllable.of(text)) {
            if (!asked(syllable)) {
                continue;
            }
            if (from >= 0 && syllable.start() - to > WIDEST_GAP) {
                done = cut(segments, text, done, from, to);
                from = -1;
            }
            from = from < 0 ? syllable.start() : from;
            to = syllable.end();
        }
        if (from >= 0) {
            done = cut(segments, text, done, from, to);
        }
        if (done < text.length()) {
            segments.add(new Marked.Segment(text.substring(done), false));
        }
        return new Marked(segments);
    }

    private static int cut(List<Marked.Segment> segments, String text, int done, int from, int to) {
        if (done < from) {
            segments.add(new Marked.Segment(text.substring(done, from), false));
        }
        segments.add(new Marked.Segment(text.substring(from, to), true));
        return to;
    }
}
