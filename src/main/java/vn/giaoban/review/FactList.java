package vn.giaoban.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Subject.Kind;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.extraction.GroupFact;
import vn.giaoban.extraction.MetricFact;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.extraction.ReferenceFact;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.text.Span;

/**
 * The facts of one kind in a report.
 *
 * @param <T> its record in {@code extraction}
 * @param place where in the text such a fact stands: a person at the first mention
 */
record FactList<T>(
        Class<T> type,
        Function<ReportFacts, List<T>> read,
        BiFunction<ReportFacts, List<T>, ReportFacts> write,
        Function<T, Span> place) {

    private static final Map<Kind, FactList<?>> OF = Map.of(
            Kind.PERSON,
            new FactList<>(
                    PersonFact.class,
                    ReportFacts::people,
                    ReportFacts::withPeople,
                    p -> p.mentions().get(0)),
            Kind.GROUP,
            new FactList<>(GroupFact.class, ReportFacts::groups, ReportFacts::withGroups, GroupFact::span),
            Kind.DIRECTIVE,
            new FactList<>(
                    DirectiveFact.class, ReportFacts::directives, ReportFacts::withDirectives, DirectiveFact::span),
            Kind.METRIC,
            new FactList<>(MetricFact.class, ReportFacts::metrics, ReportFacts::withMetrics, MetricFact::span),
            Kind.DOCUMENT,
            new FactList<>(
                    ReferenceFact.class, ReportFacts::references, ReportFacts::withReferences, ReferenceFact::span));

    /** Of every kind but {@link Kind#FIELD}. */
    static FactList<?> of(Kind kind) {
        FactList<?> list = OF.get(kind);
        if (list == null) {
            throw new IllegalArgumentException("no list of facts: " + kind);
        }
        return list;
    }

    List<T> all(ReportFacts facts) {
        return read.apply(facts);
    }

    Span placeOf(Object fact) {
        return place.apply(type.cast(fact));
    }

    List<Span> places(ReportFacts facts) {
        return read.apply(facts).stream().map(place).toList();
    }

    @Nullable
    Object at(ReportFacts facts, Span span) {
        return read.apply(facts).stream()
                .filter(fact -> place.apply(fact).equals(span))
                .findFirst()
                .orElse(null);
    }

    ReportFacts without(ReportFacts facts, Predicate<Span> places) {
        return write.apply(
                facts,
                read.apply(facts).stream()
                        .filter(fact -> !places.test(place.apply(fact)))
                        .toList());
    }

    ReportFacts with(ReportFacts facts, Object fact) {
        List<T> more = new ArrayList<>(read.apply(facts));
        more.add(type.cast(fact));
        more.sort(Comparator.comparing(place));
        return write.apply(facts, List.copyOf(more));
    }
}
