package vn.giaoban.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/**
 * A pattern with an id and the examples that the build executes.
 *
 * @param hits texts in which the pattern first matches just what stands in {@code [ ]}
 * @param misses texts in which it matches nowhere
 */
record Rule(String id, Needle needle, List<String> hits, List<String> misses) {

    private static final Pattern GROUP = Pattern.compile("\\(\\?<(?<name>[a-zA-Z][a-zA-Z0-9]*)>");
    private static final Map<Pattern, Set<String>> GROUPS = new ConcurrentHashMap<>();

    Matcher matcher(CharSequence text) {
        return needle.pattern().matcher(text);
    }

    /**
     * A matcher that finds within {@code place} only, where {@code ^} and {@code $} stand for the place's ends, while looking ahead and
     * back sees the whole text. Offsets are the whole text's.
     */
    Matcher matcher(CharSequence text, Span place) {
        return matcher(text).region(place.start(), place.end()).useTransparentBounds(true);
    }

    /** The matches in the text, one after the other: the same matcher, at its next match. */
    Iterable<Matcher> in(String text) {
        return needle.in(text);
    }

    /** The matches within {@code place}, as {@link #matcher(CharSequence, Span)} finds them. */
    Iterable<Matcher> in(String text, Span place) {
        return needle.in(text, place);
    }

    /** The first match within {@code place}; null where there is none. */
    @Nullable
    Matcher first(String text, Span place) {
        return needle.first(text, place);
    }

    /** The same in {@code [from, to)}, where nothing stands if it is empty or ends before it begins. */
    @Nullable
    Matcher first(String text, int from, int to) {
        return from < to ? first(text, new Span(from, to)) : null;
    }

    /** The match that begins at {@code from} and ends by {@code limit}; null where none does. */
    @Nullable
    Matcher at(String text, int from, int limit) {
        return needle.at(text, from, limit);
    }

    /** Where a group matched. */
    static Span span(Matcher m, String group) {
        return new Span(m.start(group), m.end(group));
    }

    /** What a group matched; null where the rule has no such group or it took no part. */
    static @Nullable String group(Matcher m, String name) {
        return GROUPS.computeIfAbsent(m.pattern(), Rule::groups).contains(name) ? m.group(name) : null;
    }

    static Span span(Matcher m) {
        return new Span(m.start(), m.end());
    }

    /** JDK 17 does not tell a pattern's groups. */
    private static Set<String> groups(Pattern pattern) {
        return GROUP.matcher(pattern.pattern()).results().map(r -> r.group(1)).collect(Collectors.toSet());
    }
}
