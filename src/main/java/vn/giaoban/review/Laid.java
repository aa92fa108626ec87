package vn.giaoban.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.DecidedFacts;
import vn.giaoban.archive.Subject;
import vn.giaoban.archive.Subject.Kind;
import vn.giaoban.extraction.MetricFact;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.text.Span;

/** Decisions laid over facts, one after the other; the newest of a subject is what holds. */
final class Laid {

    /** The rule of a fact that a person wrote. */
    static final String BY_HAND = "by-hand";

    private DecidedFacts facts;

    Laid(DecidedFacts facts) {
        this.facts = facts;
    }

    DecidedFacts facts() {
        return facts;
    }

    /** The fact as it stands now: a record of {@code extraction} or a {@link FieldValue}; null where there is none. */
    @Nullable
    Object now(Subject subject) {
        if (subject.field() != null) {
            return MeetingFields.read(facts, subject.field());
        }
        return FactList.of(subject.kind()).at(facts.facts(), span(standing(subject)));
    }

    /** Takes away what the machine reads in the passage of a decided subject, be it cut a little differently. */
    void clear(Subject subject) {
        if (subject.field() != null) {
            facts = MeetingFields.write(facts, subject.field(), null);
            return;
        }
        Set<Span> decided = places(subject.kind());
        replace(FactList.of(subject.kind())
                .without(facts.facts(), place -> !decided.contains(place) && isSamePassage(place, span(subject))));
    }

    /**
     * @param fact null for none
     * @param governed whether it is a person's word; false gives the subject back to the machine
     */
    void put(Subject subject, @Nullable Object fact, boolean governed) {
        Object before = now(subject);
        Map<Subject, Subject> decided = new HashMap<>(facts.decided());
        Subject place = standing(subject);
        decided.remove(place);
        if (subject.field() != null) {
            facts = MeetingFields.write(facts, subject.field(), (FieldValue) fact);
        } else {
            FactList<?> list = FactList.of(subject.kind());
            Span from = span(place);
            replace(list.without(facts.facts(), from::equals));
            if (fact != null) {
                place = Subject.at(subject.kind(), list.placeOf(fact));
                replace(list.with(facts.facts(), fact));
            }
        }
        if (governed && fact != null) {
            decided.put(place, subject);
        }
        facts = new DecidedFacts(facts.facts(), facts.given(), decided);
        if (before instanceof PersonFact person) {
            renamed(person.name(), fact instanceof PersonFact other ? other.name() : null);
        }
        if (before instanceof MetricFact figure && !before.equals(fact)) {
            unverified(figure.span());
        }
    }

    private Subject standing(Subject subject) {
        return facts.decided().entrySet().stream()
                .filter(e -> e.getValue().equals(subject))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(subject);
    }

    private Set<Span> places(Kind kind) {
        return facts.decided().keySet().stream()
                .filter(place -> place.kind() == kind)
                .map(Laid::span)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Tasks of a person who is called otherwise now, or is nobody of the report any more. */
    private void renamed(String from, @Nullable String to) {
        ReportFacts f = facts.facts();
        replace(f.withDirectives(f.directives().stream()
                .map(d -> from.equals(d.official()) ? d.givenBy(to) : d)
                .toList()));
    }

    /** What was computed from a figure that is another now proves nothing any more. */
    private void unverified(Span figure) {
        ReportFacts f = facts.facts();
        replace(f.withMetrics(f.metrics().stream()
                .map(m -> m.doubt() != null && m.doubt().from().contains(figure) ? m.undoubted() : m)
                .toList()));
    }

    private void replace(ReportFacts other) {
        facts = new DecidedFacts(other, facts.given(), facts.decided());
    }

    /** Whether one takes up at least half of the other: a little more or less of the same words. */
    private static boolean isSamePassage(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared > 0 && 2 * shared >= Math.max(one.length(), other.length());
    }

    private static Span span(Subject subject) {
        return Objects.requireNonNull(subject.span());
    }
}
