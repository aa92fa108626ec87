package vn.giaoban.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.text.Span;

/**
 * What of a report a decision is about: the passage where a fact was first known, or a field of the meeting. Written {@code d-120-164},
 * {@code f-DATE}; it outlives the fact's row and a later change of its place.
 *
 * @param span where the fact was first known; null for a field
 * @param field null for everything else
 */
public record Subject(
        Kind kind, @Nullable Span span, @Nullable Field field) {

    public enum Kind {
        DIRECTIVE('d'),
        METRIC('m'),
        PERSON('n'),
        DOCUMENT('v'),
        GROUP('g'),
        FIELD('f');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }
    }

    private static final Pattern FORM = Pattern.compile(
            "(?<letter>[dmnvg])-(?<start>\\d{1,9})-(?<end>\\d{1,9})|f-(?<field>TITLE|DATE|PERIOD|PLACE|HOST)");

    public Subject {
        if ((kind == Kind.FIELD) != (field != null) || (field == null) != (span != null)) {
            throw new IllegalArgumentException("neither a passage nor a field: " + kind);
        }
    }

    public static Subject at(Kind kind, Span span) {
        return new Subject(kind, span, null);
    }

    public static Subject of(Field field) {
        return new Subject(Kind.FIELD, null, field);
    }

    /** Empty where {@code written} has neither form. */
    public static Optional<Subject> parse(String written) {
        Matcher m = FORM.matcher(written);
        if (!m.matches()) {
            return Optional.empty();
        }
        if (m.group("field") != null) {
            return Optional.of(of(Field.valueOf(m.group("field"))));
        }
        int start = Integer.parseInt(m.group("start"));
        int end = Integer.parseInt(m.group("end"));
        return end > start
                ? Optional.of(at(kind(m.group("letter").charAt(0)), new Span(start, end)))
                : Optional.empty();
    }

    private static Kind kind(char letter) {
        for (Kind kind : Kind.values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of fact: " + letter);
    }

    @Override
    public String toString() {
        return span == null ? "f-" + field : kind.letter + "-" + span.start() + "-" + span.end();
    }
}
