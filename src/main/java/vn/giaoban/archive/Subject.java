package vn.giaoban.archive;

import java.util.Arrays;
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

        /** The {@code d} of {@code d-120-164}. */
        public String letter() {
            return String.valueOf(letter);
        }

        public static Optional<Kind> of(String letter) {
            return Arrays.stream(values())
                    .filter(kind -> kind.letter().equals(letter))
                    .findFirst();
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
        return end > start ? Kind.of(m.group("letter")).map(kind -> at(kind, new Span(start, end))) : Optional.empty();
    }

    @Override
    public String toString() {
        return kind.letter() + "-" + (span == null ? field : span.start() + "-" + span.end());
    }
}
