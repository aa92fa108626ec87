package vn.giaoban.extraction;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/**
 * A place of the text that stands for one person.
 *
 * @param span all of it: honorific, titles, name, titles behind
 * @param name the name without honorific and title; null for a title alone or a bare {@code đồng chí}
 * @param titles in the order of the text
 */
record Mention(Span span, @Nullable Span name, List<Span> titles) implements Comparable<Mention> {

    boolean isPronoun() {
        return name == null && titles.isEmpty();
    }

    /** With the title that its list's head gives; a mention without a name stays as it is. */
    Mention with(Span title) {
        return name == null
                ? this
                : new Mention(
                        span,
                        name,
                        Stream.concat(Stream.of(title), titles.stream()).toList());
    }

    @Override
    public int compareTo(Mention other) {
        return span.compareTo(other.span);
    }
}
