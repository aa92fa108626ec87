package vn.giaoban.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form about a fact.
 *
 * @param name under which it is sent
 * @param value as it stands; empty where nothing is said
 * @param choices of a field with choices
 * @param chosen of a field of which several can be chosen
 */
public record FormField(String name, Type type, String value, List<Choice> choices, Set<String> chosen) {

    public enum Type {
        LINE,
        /** Words that stand in the report. */
        WORDS,
        /** One value a line. */
        LINES,
        ONE_OF,
        SOME_OF
    }

    /** @param messageKey null where the value is said as it is */
    public record Choice(String value, @Nullable String messageKey) {}

    static FormField line(String name, String value) {
        return new FormField(name, Type.LINE, value, List.of(), Set.of());
    }

    static FormField words(String name, String value) {
        return new FormField(name, Type.WORDS, value, List.of(), Set.of());
    }

    static FormField lines(String name, List<String> values) {
        return new FormField(name, Type.LINES, String.join("\n", values), List.of(), Set.of());
    }

    static FormField oneOf(String name, String value, List<Choice> choices) {
        return new FormField(name, Type.ONE_OF, value, choices, Set.of(value));
    }

    static FormField someOf(String name, Set<String> chosen, List<Choice> choices) {
        return new FormField(name, Type.SOME_OF, "", choices, chosen);
    }

    /** The same field with what somebody typed into it. */
    public FormField holding(List<String> typed) {
        return type == Type.SOME_OF
                ? new FormField(name, type, value, choices, Set.copyOf(typed))
                : new FormField(name, type, typed.isEmpty() ? "" : typed.get(0), choices, Set.copyOf(typed));
    }

    /** Key of its name: in {@code messages/review}. */
    public String messageKey() {
        return "review.field." + name;
    }
}
