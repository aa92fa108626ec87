package vn.giaoban.extraction;

import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.text.NameKey;

/** Names of provinces and districts, in any spelling of accents, apostrophes and spaces. */
final class PlaceGrammar {

    private static final int MOST_SYLLABLES = 4;

    private final Set<String> names = Stream.of("provinces", "districts")
            .flatMap(name -> Lexicon.load(name).entries().stream())
            .map(Lexicon.Entry::form)
            .collect(Collectors.toSet());
    private final NavigableSet<String> keys = names.stream()
            .map(NameKey::of)
            .filter(key -> key.length() > 2)
            .collect(Collectors.toCollection(TreeSet::new));

    /** Whether just this is a place's name, in its own accents: Hà Tiên is one, Hà Tiến a person. */
    boolean isPlace(String name) {
        return names.contains(name);
    }

    /** Where the longest place name at {@code from} ends, or -1. */
    int end(String text, int from, int limit) {
        int found = -1;
        int at = from;
        String key = "";
        for (int n = 0; n < MOST_SYLLABLES && Scan.capital(text, at, limit); n++) {
            int end = Scan.word(text, at, limit);
            key += NameKey.of(text.substring(at, end));
            String next = keys.ceiling(key);
            if (end == at || next == null || !next.startsWith(key)) {
                break;
            }
            found = next.equals(key) ? end : found;
            at = Scan.spaces(text, end, limit);
        }
        return found;
    }
}
