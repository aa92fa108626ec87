package vn.giaoban.review;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.DecidedFacts;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.extraction.Found;
import vn.giaoban.extraction.MeetingFact;
import vn.giaoban.time.Period;

/** Reads and writes one field of a meeting: what the text says of it, or what is given besides. */
final class MeetingFields {

    private MeetingFields() {}

    /** What holds: found before given. */
    static @Nullable FieldValue read(DecidedFacts facts, Field field) {
        MeetingFact found = facts.facts().meeting();
        Given given = facts.given();
        return switch (field) {
            case TITLE -> value(found.title(), null);
            case HOST -> value(found.host(), null);
            case DATE -> value(found.date(), given.heldOn());
            case PERIOD -> value(found.period(), given.period());
            case PLACE -> value(found.province(), given.place());
        };
    }

    /** With {@code value} alone, found or given. */
    static DecidedFacts write(DecidedFacts facts, Field field, @Nullable FieldValue value) {
        MeetingFact m = facts.facts().meeting();
        Given g = facts.given();
        FieldValue given = value != null && value.span() == null ? value : null;
        return switch (field) {
            case TITLE ->
                with(facts, new MeetingFact(found(value, v -> v), m.date(), m.period(), m.province(), m.host()), g);
            case HOST ->
                with(facts, new MeetingFact(m.title(), m.date(), m.period(), m.province(), found(value, v -> v)), g);
            case DATE ->
                with(
                        facts,
                        new MeetingFact(m.title(), found(value, LocalDate::parse), m.period(), m.province(), m.host()),
                        new Given(
                                g.place(),
                                given == null ? null : LocalDate.parse(given.value()),
                                g.source(),
                                g.period()));
            case PERIOD ->
                with(
                        facts,
                        new MeetingFact(m.title(), m.date(), found(value, Period::of), m.province(), m.host()),
                        new Given(g.place(), g.heldOn(), g.source(), given == null ? null : Period.of(given.value())));
            case PLACE ->
                with(
                        facts,
                        new MeetingFact(m.title(), m.date(), m.period(), found(value, v -> v), m.host()),
                        new Given(given == null ? null : given.value(), g.heldOn(), g.source(), g.period()));
        };
    }

    private static DecidedFacts with(DecidedFacts facts, MeetingFact meeting, Given given) {
        return new DecidedFacts(facts.facts().withMeeting(meeting), given, facts.decided());
    }

    private static @Nullable FieldValue value(@Nullable Found<?> found, @Nullable Object given) {
        if (found != null) {
            return new FieldValue(found.value().toString(), found.span(), found.rule());
        }
        return given == null ? null : new FieldValue(given.toString(), null, null);
    }

    private static <T> @Nullable Found<T> found(@Nullable FieldValue value, Function<String, T> read) {
        return value == null || value.span() == null
                ? null
                : new Found<>(
                        read.apply(value.value()), value.span(), value.rule() == null ? Laid.BY_HAND : value.rule());
    }
}
