package vn.giaoban.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.giaoban.text.Span;

/** A place in a report's text where something of a fact is said. */
@Embeddable
public record Passage(
        @Column(name = "span_start") int start,
        @Column(name = "span_end") int end) {

    public static Passage of(Span span) {
        return new Passage(span.start(), span.end());
    }

    public Span span() {
        return new Span(start, end);
    }
}
