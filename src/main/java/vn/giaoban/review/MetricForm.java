package vn.giaoban.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.Found;
import vn.giaoban.extraction.MetricFact;
import vn.giaoban.review.FormField.Choice;
import vn.giaoban.text.Span;
import vn.giaoban.text.VietnameseNumbers;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;

/** A figure: its words, value and unit, what it measures, of what kind it is. */
final class MetricForm implements FactForm<MetricFact> {

    private static final String WORDS = "loi";
    private static final String VALUE = "giaTri";
    private static final String WHOLE = "tong";
    private static final String UNIT = "donVi";
    private static final String LABEL = "chiTieu";
    private static final String KIND = "loaiSo";
    private static final String CHANGE = "chieu";
    private static final String QUALIFIER = "mucDo";

    private final Words words;

    MetricForm(Words words) {
        this.words = words;
    }

    @Override
    public List<FormField> fields(@Nullable MetricFact m) {
        return List.of(
                FormField.words(WORDS, m == null ? "" : m.quote()),
                FormField.line(VALUE, m == null ? "" : shown(m.value())),
                FormField.line(WHOLE, m == null ? "" : shown(m.of())),
                FormField.line(UNIT, m == null ? "" : m.unit()),
                FormField.words(LABEL, label(m)),
                FormField.oneOf(
                        KIND, (m == null ? MetricKind.RESULT : m.kind()).name(), choices("kind.", MetricKind.values())),
                FormField.oneOf(CHANGE, change(m), changes()),
                FormField.oneOf(
                        QUALIFIER,
                        (m == null ? Qualifier.EXACT : m.qualifier()).name(),
                        choices("review.qualifier.", Qualifier.values())));
    }

    @Override
    public MetricFact read(@Nullable MetricFact before, Span place, Typed typed) {
        MetricFact kept = before != null && typed.keeps(WORDS, before.quote()) ? before : null;
        Span span = kept != null ? kept.span() : words.nearest(WORDS, typed.one(WORDS), place.start());
        BigDecimal value = before != null && typed.keeps(VALUE, shown(before.value()))
                ? before.value()
                : Values.number(VALUE, typed.one(VALUE));
        BigDecimal whole = before != null && typed.keeps(WHOLE, shown(before.of())) ? before.of() : whole(typed);
        String unit = before != null && typed.keeps(UNIT, before.unit()) ? before.unit() : typed.one(UNIT);
        if (unit.isEmpty()) {
            throw new UnusableDecision("review.required", UNIT);
        }
        var read = new MetricFact(
                kept != null ? kept.quote() : typed.one(WORDS),
                span,
                value,
                whole,
                unit,
                label(before, span, typed),
                typed.has(CHANGE) ? change(typed) : before == null ? null : before.change(),
                typed.has(QUALIFIER)
                        ? Choices.of(QUALIFIER, Qualifier.class, typed.one(QUALIFIER))
                        : before == null ? Qualifier.EXACT : before.qualifier(),
                typed.has(KIND)
                        ? Choices.of(KIND, MetricKind.class, typed.one(KIND))
                        : before == null ? MetricKind.RESULT : before.kind(),
                kept != null ? kept.rule() : Laid.BY_HAND,
                before == null ? null : before.base(),
                before == null ? null : before.comparedTo(),
                before == null ? null : before.doubt());
        boolean isOther = before != null && !pair(value, whole).equals(pair(before.value(), before.of()));
        return isOther ? read.undoubted() : read;
    }

    private static @Nullable BigDecimal whole(Typed typed) {
        return typed.one(WHOLE).isEmpty() ? null : Values.number(WHOLE, typed.one(WHOLE));
    }

    private @Nullable Found<String> label(@Nullable MetricFact before, Span span, Typed typed) {
        if (before != null && typed.keeps(LABEL, label(before))) {
            return before.label();
        }
        String said = typed.one(LABEL);
        return said.isEmpty() ? null : new Found<>(said, words.nearest(LABEL, said, span.start()), Laid.BY_HAND);
    }

    private static @Nullable Change change(Typed typed) {
        return typed.one(CHANGE).isEmpty() ? null : Choices.of(CHANGE, Change.class, typed.one(CHANGE));
    }

    private static String pair(BigDecimal value, @Nullable BigDecimal whole) {
        return shown(value) + "/" + shown(whole);
    }

    private static String shown(@Nullable BigDecimal number) {
        return number == null ? "" : VietnameseNumbers.number(number);
    }

    private static String label(@Nullable MetricFact m) {
        Found<String> label = m == null ? null : m.label();
        return label == null ? "" : label.value();
    }

    private static String change(@Nullable MetricFact m) {
        Change change = m == null ? null : m.change();
        return change == null ? "" : change.name();
    }

    private static List<Choice> changes() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "review.change.none"));
        choices.addAll(choices("change.", Change.values()));
        return choices;
    }

    private static List<Choice> choices(String key, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), key + value.name()))
                .toList();
    }
}
