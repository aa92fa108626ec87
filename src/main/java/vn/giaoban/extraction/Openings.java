package vn.giaoban.extraction;

import java.util.BitSet;
import java.util.Set;

/**
 * Where in a text a pattern can match at all, told by the first three characters of what it matches. A regular expression tried at every
 * character of a report is what reading costs most; nearly all of these places fall here, at a look into a table each. Case is not told
 * apart, and a digit of any script passes for one.
 */
final class Openings {

    static final int LENGTH = 3;

    private static final int MASK = 0x3FFF;
    private static final char[] FOLDED = folded();

    private final BitSet[] hashes = {new BitSet(), new BitSet(), new BitSet()};
    private final boolean[] first;
    private final boolean looksForStart;

    /** @param looksForStart whether {@code ^} stands in the pattern */
    Openings(Set<String> beginnings, boolean looksForStart) {
        this.looksForStart = looksForStart;
        var letters = new BitSet();
        for (String beginning : beginnings) {
            letters.set(fold(beginning.charAt(0)));
            hashes[beginning.length() - 1].set(hash(beginning));
        }
        var opens = new BitSet();
        for (int c = 0; c < FOLDED.length; c++) {
            opens.set(c, letters.get(FOLDED[c]));
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
            if (c < first.length && first[c] && mayOpen(text, at, limit - at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean mayOpen(String text, int at, int left) {
        int hash = 0;
        for (int length = 0; length < LENGTH && length < left; length++) {
            hash = 31 * hash + fold(text.charAt(at + length));
            if (hashes[length].get(hash & MASK)) {
                return true;
            }
        }
        return false;
    }

    private static int hash(String beginning) {
        int hash = 0;
        for (int i = 0; i < beginning.length(); i++) {
            hash = 31 * hash + fold(beginning.charAt(i));
        }
        return hash & MASK;
    }

    private static char fold(char c) {
        return FOLDED[c];
    }

    private static char[] folded() {
        var folded = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < folded.length; c++) {
            folded[c] = Character.isDigit((char) c) && c > '9' ? '0' : Letters.folded((char) c);
        }
        return folded;
    }
}
