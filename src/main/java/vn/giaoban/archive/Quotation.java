package vn.giaoban.archive;

import jakarta.persistence.Embeddable;
import vn.giaoban.text.Span;

/** Words of a report together with their place. The columns' names stand where it is embedded. */
@Embeddable
public record Quotation(String words, int start, int end) {

    public static Quotation of(String words, Span span) {
        return new Quotation(words, span.start(), span.end());
    }

    public Span span() {
        return new Span(start, end);
    }
}
