package vn.giaoban.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.ReferenceFact;
import vn.giaoban.text.Span;
import vn.giaoban.time.VietnameseDates;

/** A cited document: its words, kind and number, who issued it, when. */
final class DocumentForm implements FactForm<ReferenceFact> {

    private static final String WORDS = "loi";
    private static final String KIND = "loaiVanBan";
    private static final String NUMBER = "so";
    private static final String ISSUER = "coQuan";
    private static final String DATE = "ngay";

    private final Words words;

    DocumentForm(Words words) {
        this.words = words;
    }

    @Override
    public List<FormField> fields(@Nullable ReferenceFact r) {
        return List.of(
                FormField.words(WORDS, r == null ? "" : r.quote()),
                FormField.line(KIND, r == null ? "" : r.kind()),
                FormField.line(NUMBER, r == null ? "" : r.number()),
                FormField.line(ISSUER, r == null ? "" : Objects.requireNonNullElse(r.issuer(), "")),
                FormField.line(DATE, r == null ? "" : date(r)));
    }

    @Override
    public ReferenceFact read(@Nullable ReferenceFact before, Span place, Typed typed) {
        ReferenceFact kept = before != null && typed.keeps(WORDS, before.quote()) ? before : null;
        Span span = kept != null ? kept.span() : words.nearest(WORDS, typed.one(WORDS), place.start());
        return new ReferenceFact(
                kept != null ? kept.quote() : typed.one(WORDS),
                span,
                said(KIND, before == null ? "" : before.kind(), typed),
                said(NUMBER, before == null ? "" : before.number(), typed),
                before != null && !typed.has(ISSUER)
                        ? before.issuer()
                        : typed.one(ISSUER).isEmpty() ? null : typed.one(ISSUER),
                before != null && typed.keeps(DATE, date(before)) ? before.date() : date(typed),
                kept != null ? kept.mentions() : mentions(before, span),
                kept != null ? kept.rule() : Laid.BY_HAND);
    }

    private static List<Span> mentions(@Nullable ReferenceFact before, Span span) {
        List<Span> others = before == null
                ? List.of()
                : before.mentions().stream()
                        .filter(m -> !m.equals(before.span()) && !m.overlaps(span))
                        .toList();
        return Stream.concat(Stream.of(span), others.stream()).sorted().toList();
    }

    private static String said(String field, String before, Typed typed) {
        String said = typed.keeps(field, before) ? before : typed.one(field);
        if (said.isEmpty()) {
            throw new UnusableDecision("review.required", field);
        }
        return said;
    }

    private static @Nullable LocalDate date(Typed typed) {
        return typed.one(DATE).isEmpty() ? null : Values.day(DATE, typed.one(DATE));
    }

    private static String date(ReferenceFact r) {
        return r.date() == null ? "" : VietnameseDates.day(r.date());
    }
}
