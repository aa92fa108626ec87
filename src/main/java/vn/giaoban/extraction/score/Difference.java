package vn.giaoban.extraction.score;

import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/**
 * One thing in which found facts differ from the gold: a miss where {@code found} is null, a false find where {@code wanted} is, else one
 * in place of the other, which counts as both.
 *
 * @param place in code points of the text; null where it has none
 * @param about the words or the name that it is about; empty where {@code wanted} and {@code found} are such words
 * @param wanted what the gold says, may be empty where {@code about} says all
 * @param found what was found, likewise
 * @param rule that found it, empty where unknown or nothing was found
 */
record Difference(
        Figure figure,
        Aspect aspect,
        @Nullable Span place,
        String about,
        @Nullable String wanted,
        @Nullable String found,
        String rule) {

    enum Aspect {
        WHOLE,
        /** the task is there, given by somebody else */
        OFFICIAL,
        /** two tasks that share less than half of their letters */
        BOUNDS,
        /** a task that counts as found, though it begins or ends elsewhere; neither miss nor false find */
        EDGES
    }

    static Difference miss(Figure figure, @Nullable Span place, String about, String wanted) {
        return new Difference(figure, Aspect.WHOLE, place, about, wanted, null, "");
    }

    static Difference falseFind(Figure figure, @Nullable Span place, String about, String found, String rule) {
        return new Difference(figure, Aspect.WHOLE, place, about, null, found, rule);
    }

    boolean isMiss() {
        return wanted != null && aspect != Aspect.EDGES;
    }

    boolean isFalseFind() {
        return found != null && aspect != Aspect.EDGES;
    }
}
