package vn.giaoban.extraction;

import java.util.List;
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

    @Override
    public int compareTo(Mention other) {
        return span.compareTo(other.span);
    }
}
