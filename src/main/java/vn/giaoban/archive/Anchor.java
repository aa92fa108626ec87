package vn.giaoban.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.giaoban.text.Span;

/**
 * Where in its report's text a fact stands and how it was found there.
 *
 * @param start in UTF-16 units of the report's normalised text
 * @param end exclusive
 * @param rule id of the rule that found it
 * @param extractorVersion version of the extractor that found it
 */
@Embeddable
public record Anchor(
        @Column(name = "span_start") int start,
        @Column(name = "span_end") int end,
        String rule,
        String extractorVersion) {

    public Anchor(Span span, String rule, String extractorVersion) {
        this(span.start(), span.end(), rule, extractorVersion);
    }

    public Span span() {
        return new Span(start, end);
    }
}
