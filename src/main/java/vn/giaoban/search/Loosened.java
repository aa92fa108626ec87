package vn.giaoban.search;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What the strictest way of looking found, or the first looser one that found anything.
 *
 * @param by how it was looked for
 */
record Loosened<R>(R found, Strictness by) {

    /**
     * @param looser the ways to try after the strictest, in this order, while nothing is found
     * @param mayFindMore whether that way could find what a stricter one does not
     * @param total how much a search found
     */
    static <R> Loosened<R> search(
            List<Strictness> looser,
            Predicate<Strictness> mayFindMore,
            Function<Strictness, R> search,
            ToLongFunction<R> total) {
        var last = new Loosened<>(search.apply(Strictness.ACCENTS_COUNT), Strictness.ACCENTS_COUNT);
        for (Strictness next : looser) {
            if (total.applyAsLong(last.found) == 0 && mayFindMore.test(next)) {
                last = new Loosened<>(search.apply(next), next);
            }
        }
        return last;
    }
}
