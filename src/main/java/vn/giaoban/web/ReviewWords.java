package vn.giaoban.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Subject;
import vn.giaoban.review.Doubt;
import vn.giaoban.review.FactForms;
import vn.giaoban.review.FormField;

/** Facts and doubts in words. */
final class ReviewWords {

    private ReviewWords() {}

    static String kindKey(Subject subject) {
        return subject.field() == null ? "review.kind." + subject.kind() : "review.kind." + subject.field();
    }

    /** The first thing that a fact's form says: its words, its name, its value; null where there is no fact. */
    static @Nullable String words(FactForms forms, Subject subject, @Nullable Object fact) {
        return fact == null ? null : forms.fields(subject, fact).get(0).value();
    }

    static String doubt(Doubt doubt, Wording wording) {
        return wording.say(doubt.messageKey(), doubt.arguments().toArray());
    }

    /** What a field holds, as it is read aloud. */
    static String value(FormField field, Wording wording) {
        return switch (field.type()) {
            case LINE, WORDS, LINES -> field.value();
            case ONE_OF, SOME_OF ->
                field.choices().stream()
                        .filter(choice -> field.chosen().contains(choice.value()))
                        .map(choice -> choice.messageKey() == null ? choice.value() : wording.say(choice.messageKey()))
                        .collect(Collectors.joining(", "));
        };
    }

    /** What is otherwise, field by field. */
    static List<ReviewChange> changes(
            FactForms forms, Subject subject, @Nullable Object before, @Nullable Object after, Wording wording) {
        List<FormField> was = forms.fields(subject, before);
        List<FormField> is = forms.fields(subject, after);
        return IntStream.range(0, is.size())
                .mapToObj(i -> new ReviewChange(
                        is.get(i).messageKey(),
                        before == null ? "" : value(was.get(i), wording),
                        after == null ? "" : value(is.get(i), wording)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }
}
