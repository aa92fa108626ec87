package vn.giaoban.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Role;

/** A role as a report states it, with the place that does. */
@Embeddable
public record StatedRole(
        @Enumerated(EnumType.STRING) Role role,
        @Column(name = "span_start") int start,
        @Column(name = "span_end") int end,
        String rule) {

    public Span span() {
        return new Span(start, end);
    }
}
