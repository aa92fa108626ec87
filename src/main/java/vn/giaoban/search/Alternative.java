package vn.giaoban.search;

import java.util.List;

/**
 * What may stand for the typed syllables {@code [from, to)}: an abbreviation for its full form, or the other way round.
 *
 * @param instead what then stands there, one syllable after the other
 */
record Alternative(int from, int to, List<Syllable> instead) {

    boolean holds(int syllable) {
        return from <= syllable && syllable < to;
    }
}
