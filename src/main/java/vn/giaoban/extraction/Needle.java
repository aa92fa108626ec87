package vn.giaoban.extraction;

import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/**
 * A pattern that is sought in whole texts, and so is tried only where it may open.
 *
 * @param openings null where the pattern may open anywhere
 */
record Needle(Pattern pattern, @Nullable Openings openings) {

    static Needle of(String pattern) {
        return of(Pattern.compile(pattern));
    }

    static Needle of(Pattern pattern) {
        return new Needle(pattern, Beginnings.openings(pattern.pattern()));
    }

    /** The matches in the text, one after the other: the same matcher, at its next match. */
    Iterable<Matcher> in(String text) {
        return () -> new Finds(this, text, 0, text.length());
    }

    /**
     * The matches within {@code place}, where {@code ^} and {@code $} stand for the place's ends, while looking ahead and back sees the
     * whole text.
     */
    Iterable<Matcher> in(String text, Span place) {
        return () -> new Finds(this, text, place.start(), place.end());
    }

    /** The match that begins at {@code from}; null where none does. */
    @Nullable
    Matcher at(String text, int from, int limit) {
        if (openings != null && !openings.at(text, from, limit)) {
            return null;
        }
        Matcher m = pattern.matcher(text).region(from, limit).useTransparentBounds(true);
        return m.lookingAt() ? m : null;
    }

    /** The first match within {@code place}; null where there is none. */
    @Nullable
    Matcher first(String text, Span place) {
        Iterator<Matcher> matches = in(text, place).iterator();
        return matches.hasNext() ? matches.next() : null;
    }
}
