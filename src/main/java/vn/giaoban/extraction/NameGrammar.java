package vn.giaoban.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of people's names: two to five syllables with capitals, of which the first is a known family or clan name, or any where
 * something before says that a person follows. {@code A Pớt}, {@code APớt}, {@code KRing Ba}, {@code Rah Lan Chung}, {@code H'Mai Niê}.
 */
final class NameGrammar {

    private static final int MOST_SYLLABLES = 5;
    private static final Pattern SYLLABLE =
            Pattern.compile("(?:(?!\\p{Lu}{3})\\p{Lu}'?\\p{L}*(?:'\\p{L}+)?)(?![\\p{L}\\p{N}&/])");
    private static final Rule PREFIXED = Rules.load("mentions").rule("prefixed-name");

    private final Phrases surnames = Phrases.of("surnames");
    private final Phrases stops = Phrases.of("name-stops", "title-heads", "ranks");
    private final Phrases bodies = Phrases.where("title-words", "kind", "closed");
    private final PlaceGrammar places;

    NameGrammar(PlaceGrammar places) {
        this.places = places;
    }

    /** Where a name at {@code from} ends, or -1. {@code expected}: an honorific or a title says that a person follows. */
    int end(String text, int from, int limit, boolean expected) {
        if (!Scan.capital(text, from, limit) || (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1)))) {
            return -1;
        }
        boolean known = surnames.at(text, from, limit) || prefixed(text, from, limit);
        if (!known && !expected) {
            return -1;
        }
        int end = from;
        int syllables = 0;
        for (int at = from; syllables <= MOST_SYLLABLES; at = Scan.spaces(text, end, limit)) {
            Matcher m = SYLLABLE.matcher(text).region(at, limit).useTransparentBounds(true);
            if (at > end + 1
                    || !m.lookingAt()
                    || (at > from && stops.at(text, at, limit) && !closes(text, m, syllables))) {
                break;
            }
            end = m.end();
            syllables++;
        }
        boolean longEnough = syllables >= 2 || (syllables == 1 && prefixed(text, from, limit));
        return longEnough
                        && syllables <= MOST_SYLLABLES
                        && !shouted(text, from, end)
                        && !isPlace(text, from, end)
                        && bodies.end(text, from, end) != end
                ? end
                : -1;
    }

    /** {@code Đỗ Quốc Trưởng,}: before a comma the third syllable begins no title, whatever it means elsewhere. */
    private static boolean closes(String text, Matcher syllable, int before) {
        int end = syllable.end();
        return before >= 2 && end < text.length() && text.charAt(end) == ',';
    }

    /** Whether a known family name opens at {@code from}, so that capitals from here are a person's. */
    boolean opens(String text, int from, int limit) {
        return end(text, from, limit, false) > 0;
    }

    private boolean isPlace(String text, int from, int end) {
        return places.isPlace(text.substring(from, end));
    }

    private static boolean prefixed(String text, int from, int limit) {
        return PREFIXED.at(text, from, limit) != null;
    }

    private static boolean shouted(String text, int from, int end) {
        String name = text.substring(from, end);
        return name.length() > 3 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }
}
