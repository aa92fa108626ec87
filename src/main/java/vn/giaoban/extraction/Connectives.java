package vn.giaoban.extraction;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/** The words that tie what is said to what was said before, told apart by what they make of it ({@code lexicon/connectives.tsv}). */
final class Connectives {

    private static final int LONGEST = 40;

    private static final Phrases ALL = Phrases.of("connectives");
    private static final Phrases ITEM = meaning("item");
    private static final Phrases AND = meaning("and");
    private static final Phrases THEREFORE = meaning("therefore");
    private static final Phrases THEREBY = meaning("thereby");
    private static final Phrases TO_THAT_END = meaning("to-that-end");
    private static final Phrases AHEAD = meaning("ahead");

    private Connectives() {}

    /** Where the connective at {@code at} ends, or -1. */
    static int end(String text, int at, int limit) {
        return ALL.end(text, at, limit);
    }

    /** {@code Hai là}: the next item of a list. */
    static boolean opensItem(String text, int at, int limit) {
        return ITEM.at(text, at, limit);
    }

    /** Whether what follows is demanded because of what was told. */
    static boolean drawsDemand(String text, int at, int limit) {
        return Stream.of(THEREFORE, THEREBY, TO_THAT_END, AHEAD).anyMatch(words -> words.at(text, at, limit));
    }

    /** {@code …, do vậy, các xã …}: what the first such word within a sentence draws from what stands before it. */
    static @Nullable Span drawn(String text, Span sentence) {
        int limit = sentence.end();
        for (int at = sentence.start(); at + 2 < limit; at++) {
            int end = text.startsWith(", ", at) || text.startsWith("; ", at) ? THEREFORE.end(text, at + 2, limit) : -1;
            int rest = end < 0 ? limit : LeadIn.marks(text, end, limit);
            if (rest < limit) {
                return new Span(rest, limit);
            }
        }
        return null;
    }

    /** Where {@code [from, to)} ends without the marks and words at its end that lead over to what follows. */
    static int withoutJoint(String text, int from, int to) {
        int end = Scan.back(text, from, to, ",;:");
        for (int before = -1; before != end; ) {
            before = end;
            end = Scan.back(text, from, joint(text, from, end), ",;:");
        }
        return end;
    }

    private static int joint(String text, int from, int end) {
        int found = end;
        for (int at = end - 1; at >= Math.max(from, end - LONGEST); at--) {
            if (Scan.opensWord(text, at) && joins(text, at, end)) {
                found = at;
            }
        }
        return found;
    }

    private static boolean joins(String text, int at, int end) {
        return Stream.of(AND, THEREFORE, THEREBY, AHEAD).anyMatch(words -> words.end(text, at, end) == end);
    }

    private static Phrases meaning(String meaning) {
        return Phrases.where("connectives", "meaning", meaning);
    }
}
