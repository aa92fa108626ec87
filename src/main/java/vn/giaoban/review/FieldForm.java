package vn.giaoban.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.Place;
import vn.giaoban.text.NameKey;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.time.VietnameseDates;

/** A field of the meeting: its value, and the passage that says it; without a passage it is somebody's knowledge. */
final class FieldForm implements FactForm<FieldValue> {

    private static final String WORDS = "loi";
    private static final String VALUE = "giaTri";
    private static final String PASSAGE = "cho";

    private final Field field;
    private final Words words;
    private final ReportText text;
    private final List<Place> places;

    FieldForm(Field field, Words words, ReportText text, List<Place> places) {
        this.field = field;
        this.words = words;
        this.text = text;
        this.places = places;
    }

    @Override
    public List<FormField> fields(@Nullable FieldValue value) {
        return isVerbatim()
                ? List.of(FormField.words(WORDS, value == null ? "" : value.value()))
                : List.of(FormField.line(VALUE, shown(value)), FormField.words(PASSAGE, passage(value)));
    }

    @Override
    public FieldValue read(@Nullable FieldValue before, Span place, Typed typed) {
        if (isVerbatim()) {
            if (before != null && typed.keeps(WORDS, before.value())) {
                return before;
            }
            Span span = words.nearest(WORDS, typed.one(WORDS), place.start());
            return new FieldValue(text.quote(span), span, Laid.BY_HAND);
        }
        if (before != null && typed.keeps(VALUE, shown(before)) && typed.keeps(PASSAGE, passage(before))) {
            return before;
        }
        String said = typed.one(VALUE);
        if (said.isEmpty()) {
            throw new UnusableDecision("review.required", VALUE);
        }
        Span span = passage(before, place, typed);
        return new FieldValue(value(said, span != null), span, span == null ? null : Laid.BY_HAND);
    }

    private @Nullable Span passage(@Nullable FieldValue before, Span place, Typed typed) {
        if (before != null && typed.keeps(PASSAGE, passage(before))) {
            return before.span();
        }
        return typed.one(PASSAGE).isEmpty() ? null : words.nearest(PASSAGE, typed.one(PASSAGE), place.start());
    }

    private String value(String said, boolean inText) {
        return switch (field) {
            case DATE -> Values.day(VALUE, said).toString();
            case PERIOD -> Values.period(VALUE, said).value();
            case PLACE -> {
                Place found = place(said);
                yield inText ? name(found, said) : found.id();
            }
            case TITLE, HOST -> said;
        };
    }

    private Place place(String said) {
        return places.stream()
                .filter(place -> place.isCalled(said))
                .findFirst()
                .orElseThrow(() -> new UnusableDecision("review.place.unknown", VALUE));
    }

    private static String name(Place place, String said) {
        return place.names().stream()
                .filter(name -> NameKey.of(name).equals(NameKey.of(said)))
                .findFirst()
                .orElse(place.name());
    }

    private String shown(@Nullable FieldValue value) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case DATE, PERIOD -> VietnameseDates.dayOrPeriod(value.value());
            case PLACE ->
                places.stream()
                        .filter(place -> place.id().equals(value.value()))
                        .map(Place::name)
                        .findFirst()
                        .orElse(value.value());
            case TITLE, HOST -> value.value();
        };
    }

    private String passage(@Nullable FieldValue value) {
        return value == null || value.span() == null ? "" : text.quote(Objects.requireNonNull(value.span()));
    }

    private boolean isVerbatim() {
        return field == Field.TITLE || field == Field.HOST;
    }
}
