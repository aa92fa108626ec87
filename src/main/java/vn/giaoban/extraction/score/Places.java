package vn.giaoban.extraction.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** The first place of some words; null where the text does not have them. */
    @Nullable
    Span first(String words) {
        return all(words).stream().findFirst().orElse(null);
    }

    /** The place of some words that is nearest to any place of others. */
    @Nullable
    Span nearest(String words, String others) {
        List<Span> near = all(others);
        return all(words).stream()
                .min(Comparator.comparingInt(place -> near.stream()
                        .mapToInt(n -> Math.abs(n.start() - place.start()))
                        .min()
                        .orElse(0)))
                .orElse(null);
    }

    private List<Span> all(String words) {
        String quote = Normalizer.normalize(words, Normalizer.Form.NFC);
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(quote); at >= 0 && !quote.isEmpty(); at = text.indexOf(quote, at + 1)) {
            int start = text.codePointCount(0, at);
            places.add(new Span(start, start + quote.codePointCount(0, quote.length())));
        }
        return places;
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
