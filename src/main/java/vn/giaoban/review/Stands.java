package vn.giaoban.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.DecidedFacts;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.Subject;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.extraction.Found;
import vn.giaoban.extraction.MetricFact;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.extraction.ReferenceFact;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** Whether a fact can stand in its report as somebody wants it. */
final class Stands {

    private final ReportText text;
    private final DecidedFacts facts;

    Stands(ReportText text, DecidedFacts facts) {
        this.text = text;
        this.facts = facts;
    }

    /**
     * @param before the fact as it stands
     * @return as it is to stand
     */
    @Nullable
    Object after(Verdict verdict, @Nullable Object before) {
        // That nothing is known of a field is a decision, too.
        boolean saysNothing = verdict.act() == Act.REJECT && verdict.subject().field() != null;
        if (verdict.act() == Act.ADD ? before != null : before == null && verdict.act() != Act.CHANGE && !saysNothing) {
            throw new UnusableDecision(before == null ? "review.fact.gone" : "review.fact.there");
        }
        return switch (verdict.act()) {
            case CONFIRM -> before;
            case REJECT -> null;
            case CHANGE, ADD -> checked(verdict.subject(), Objects.requireNonNull(verdict.fact()), before);
            case UNDO -> throw new IllegalArgumentException("an undoing is no verdict");
        };
    }

    private Object checked(Subject subject, Object fact, @Nullable Object before) {
        if (subject.field() != null) {
            return field(subject.field(), (FieldValue) fact);
        }
        FactList<?> list = FactList.of(subject.kind());
        spans(fact).forEach(this::inText);
        Span place = list.placeOf(fact);
        boolean moves = before == null || !list.placeOf(before).equals(place);
        if (moves && list.at(facts.facts(), place) != null) {
            throw new UnusableDecision("review.fact.there");
        }
        if (fact instanceof PersonFact person && isSomebodyElses(person.name(), before)) {
            throw new UnusableDecision("review.person.there");
        }
        if (fact instanceof DirectiveFact directive && !isKnown(directive.official())) {
            throw new UnusableDecision("review.official.unknown");
        }
        return verbatim(fact);
    }

    private FieldValue field(Field field, FieldValue value) {
        if (value.span() != null) {
            inText(value.span());
        } else if (field == Field.TITLE || field == Field.HOST) {
            throw new UnusableDecision("review.field.passage");
        }
        return value;
    }

    /** The report's own words: what stands at the place, whatever was sent. */
    private Object verbatim(Object fact) {
        if (fact instanceof DirectiveFact d) {
            return new DirectiveFact(
                    text.quote(d.span()),
                    d.span(),
                    d.official(),
                    d.official() == null ? quoted(d.issuer()) : null,
                    d.speaker(),
                    d.addressee(),
                    d.deadline(),
                    d.rule());
        }
        return fact;
    }

    private @Nullable Found<String> quoted(@Nullable Found<String> said) {
        return said == null ? null : new Found<>(text.quote(said.span()), said.span(), said.rule());
    }

    private boolean isKnown(@Nullable String official) {
        return official == null
                || facts.facts().people().stream().anyMatch(p -> p.name().equals(official));
    }

    private boolean isSomebodyElses(String name, @Nullable Object before) {
        boolean keepsName = before instanceof PersonFact person && person.name().equals(name);
        return !keepsName
                && facts.facts().people().stream().anyMatch(p -> p.name().equals(name));
    }

    private static Stream<Span> spans(Object fact) {
        if (fact instanceof PersonFact p) {
            return Stream.of(
                            p.mentions(),
                            p.titles().stream().map(Found::span).toList(),
                            p.roles().stream().map(Found::span).toList())
                    .flatMap(List::stream);
        }
        if (fact instanceof DirectiveFact d) {
            return Stream.of(d.span(), d.speaker(), span(d.issuer()), span(d.addressee()), span(d.deadline()))
                    .filter(Objects::nonNull);
        }
        if (fact instanceof MetricFact m) {
            return Stream.of(m.span(), span(m.label()), span(m.base()), span(m.comparedTo()))
                    .filter(Objects::nonNull);
        }
        if (fact instanceof ReferenceFact r) {
            return Stream.concat(Stream.of(r.span()), r.mentions().stream());
        }
        return Stream.empty();
    }

    private static @Nullable Span span(@Nullable Found<?> found) {
        return found == null ? null : found.span();
    }

    private void inText(Span span) {
        if (span.end() > text.text().length() || text.quote(span).isBlank()) {
            throw new UnusableDecision("review.passage.foreign");
        }
    }
}
