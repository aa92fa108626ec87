package vn.giaoban.extraction.score;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.giaoban.text.Span;

/** Where entries stand in a text: by their offsets in code points, else by their quote, repeated quotes at successive places. */
final class Places {

    private final String text;
    private final int[] codePoints;
    private final Map<String, Integer> used = new HashMap<>();

    Places(String text) {
        this.text = text;
        this.codePoints = text.codePoints().toArray();
    }

    /** The entry's place, in code points. */
    Optional<Span> of(JsonNode entry) {
        if (entry.path("start").isInt() && entry.path("end").isInt()) {
            return Optional.of(
                    new Span(entry.path("start").asInt(), entry.path("end").asInt()));
        }
        String quote = Normalizer.normalize(Spelling.text(entry, "quote"), Normalizer.Form.NFC);
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        int at = text.indexOf(quote, used.getOrDefault(quote, -1) + 1);
        at = at < 0 ? text.indexOf(quote) : at;
        if (at < 0) {
            return Optional.empty();
        }
        used.put(quote, at);
        int start = text.codePointCount(0, at);
        return Optional.of(new Span(start, start + quote.codePointCount(0, quote.length())));
    }

    /** The letters and digits of a place. */
    BitSet letters(Span place) {
        var letters = new BitSet();
        for (int i = place.start(); i < Math.min(place.end(), codePoints.length); i++) {
            letters.set(i, Character.isLetterOrDigit(codePoints[i]));
        }
        return letters;
    }
}
