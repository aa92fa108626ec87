package vn.giaoban.extraction.score;

import java.util.BitSet;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.giaoban.text.Span;

/**
 * A task of the gold or one that was found.
 *
 * @param letters places of its letters and digits, in code points
 * @param official the key of who gives it
 * @param addressee folded
 */
record Task(JsonNode entry, Optional<Span> place, BitSet letters, String official, String addressee, boolean optional) {

    private static final String NOBODY = "-";

    static Task of(JsonNode entry, Places places, MatchedPeople people) {
        String official = Spelling.text(entry, "official");
        Optional<Span> place = places.of(entry);
        // Without a place a task can agree with no other.
        return new Task(
                entry,
                place,
                place.map(places::letters).orElseGet(BitSet::new),
                official.isEmpty() || place.isEmpty() ? NOBODY : people.identity(official),
                place.isEmpty() ? "" : Spelling.fold(entry, "to"),
                entry.path("optional").asBoolean(false) && place.isPresent());
    }

    /** Letters in common over letters of both. */
    double share(Task other) {
        int common = common(other.letters);
        int union = letters.cardinality() + other.letters.cardinality() - common;
        return union == 0 ? 0 : (double) common / union;
    }

    int common(BitSet others) {
        BitSet both = (BitSet) letters.clone();
        both.and(others);
        return both.cardinality();
    }

    String quote() {
        return Spelling.text(entry, "quote");
    }
}
