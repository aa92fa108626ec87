package vn.giaoban.extraction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/**
 * A numbered document that the report cites, once however often it is cited.
 *
 * @param quote the fullest form, verbatim: {@code span} in the text
 * @param kind Nghị quyết, Chỉ thị, Kết luận …
 * @param number with its symbol where given: {@code 35-CT/TW}, {@code 70}
 * @param issuer verbatim, where given
 * @param date of the document, where given
 * @param mentions every place that cites it, the fullest among them, in order
 */
public record ReferenceFact(
        String quote,
        Span span,
        String kind,
        String number,
        @Nullable String issuer,
        @Nullable LocalDate date,
        List<Span> mentions,
        String rule) {}
