package vn.giaoban.extraction;

import java.util.BitSet;
import java.util.Set;

/**
 * Where in a text a pattern can match at all, told by the first three characters of what it matches. A regular expression tried at every
 * character of a report is what reading costs most; nearly all of these places fall here, at a look into a table each.
 */
final class Openings {

    static final int LENGTH = 3;

    private static final int MASK = 0xFFF;

    /** By length less one: the hashes of whole beginnings, and of those that go on. */
    private final BitSet[] ends = {new BitSet(), new BitSet(), new BitSet()};

    private final BitSet[] goesOn = {new BitSet(), new BitSet(), new BitSet()};
    private final boolean[] first;
    private final boolean looksForStart;
    private final boolean opensWord;

    /**
     * @param looksForStart whether {@code ^} stands in the pattern
     * @param opensWord whether no letter may stand before its first letter
     */
    Openings(Set<String> beginnings, boolean looksForStart, boolean opensWord) {
        this.opensWord = opensWord;
        this.looksForStart = looksForStart;
        var opens = new BitSet();
        for (String beginning : beginnings) {
            opens.set(beginning.charAt(0));
            int hash = 0;
            for (int i = 0; i < beginning.length(); i++) {
                hash = longer(hash, beginning.charAt(i));
                (i + 1 < beginning.length() ? goesOn : ends)[i].set(hash);
            }
        }
        first = new boolean[opens.length()];
        opens.stream().forEach(c -> first[c] = true);
    }

    boolean looksForStart() {
        return looksForStart;
    }

    /** The first place in {@code [from, limit)} where a match may begin, or -1. */
    int next(String text, int from, int limit) {
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            if (c < first.length && first[c] && opens(text, at, limit)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a match may begin at {@code at}. */
    boolean at(String text, int at, int limit) {
        return at < limit && opens(text, at, limit);
    }

    private boolean opens(String text, int at, int limit) {
        return mayOpen(text, at, limit - at) && !(opensWord && isWithinWord(text, at));
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && Letters.isLetterOrDigit(text.charAt(at - 1))
                && Letters.isLetterOrDigit(text.charAt(at))
                && !Character.isDigit(text.charAt(at - 1));
    }

    private boolean mayOpen(String text, int at, int left) {
        int hash = 0;
        for (int length = 0; length < LENGTH && length < left; length++) {
            hash = longer(hash, text.charAt(at + length));
            if (ends[length].get(hash)) {
                return true;
            }
            if (!goesOn[length].get(hash)) {
                return false;
            }
        }
        return false;
    }

    private static int longer(int hash, char next) {
        return (31 * hash + next) & MASK;
    }
}
