package vn.giaoban.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.giaoban.text.Span;

/** A title as a report gives it to a person, with the place that does. */
@Embeddable
public record HeldTitle(
        String title,
        @Column(name = "span_start") int start,
        @Column(name = "span_end") int end,
        String rule) {

    public Span span() {
        return new Span(start, end);
    }
}
