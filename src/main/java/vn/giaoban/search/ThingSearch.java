package vn.giaoban.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaoban.search.WordsPredicate.Weighted;
import vn.giaoban.search.WordsPredicate.Where;
import vn.giaoban.time.Period;

/** Finds meetings, figures and documents, in the same steps as directives. */
@Component
class ThingSearch {

    private static final Where ANYWHERE =
            new Where("all", List.of(new Weighted("main", 2), new Weighted("names", 3)), true);
    private static final float NUMBER = 8;

    private final EntityManagerFactory entities;

    ThingSearch(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** @param looser the ways of looking to try, in this order, while nothing is found */
    ThingHits find(IndexedType type, ThingQuestion question, List<Strictness> looser) {
        Typed typed = Typed.of(question.words());
        try (var session = entities.createEntityManager()) {
            SearchSession index = Search.session(session);
            var result = Loosened.search(
                    looser,
                    strictness -> isLoosenedBy(typed, strictness),
                    strictness -> find(index, type, question, typed, strictness),
                    found -> found.total().hitCount());
            var marking = new Marking(typed == null ? List.of() : List.of(typed), result.by());
            List<ThingHit> hits = result.found().hits().stream()
                    .map(thing -> shown(thing, marking))
                    .toList();
            long total = result.found().total().hitCount();
            return new ThingHits(
                    total,
                    question.page(),
                    (int) ((total + question.size() - 1) / question.size()),
                    new Steps(result.by())
                            .of(hits.stream().map(hit -> answers(typed, hit)).toList()),
                    hits);
        }
    }

    /** How many {@link #find} has on all pages. */
    long total(IndexedType type, ThingQuestion question, List<Strictness> looser) {
        Typed typed = Typed.of(question.words());
        try (var session = entities.createEntityManager()) {
            SearchSession index = Search.session(session);
            return Loosened.search(
                            looser,
                            strictness -> isLoosenedBy(typed, strictness),
                            strictness -> index.search(type.rows())
                                    .where(f -> predicate(f, question, typed, strictness))
                                    .fetchTotalHitCount(),
                            Long::longValue)
                    .found();
        }
    }

    private static boolean isLoosenedBy(@Nullable Typed typed, Strictness strictness) {
        return typed != null && typed.isLoosenedBy(strictness);
    }

    private static List<Steps.Answer> answers(@Nullable Typed typed, ThingHit hit) {
        return typed == null ? List.of() : List.of(new Steps.Answer(typed, hit.texts(), null));
    }

    private static SearchResult<Thing> find(
            SearchSession index,
            IndexedType type,
            ThingQuestion question,
            @Nullable Typed typed,
            Strictness strictness) {
        return index.search(type.rows())
                .select(Thing.class)
                .where(f -> predicate(f, question, typed, strictness))
                .sort(f -> sort(f, question.effectiveOrder()))
                .fetch((question.page() - 1) * question.size(), question.size());
    }

    private static PredicateFinalStep predicate(
            SearchPredicateFactory f, ThingQuestion question, @Nullable Typed typed, Strictness strictness) {
        var all = f.bool();
        if (typed != null) {
            all.must(new WordsPredicate(f, ANYWHERE, strictness).of(typed));
            List<String> numbers = DocumentNumber.in(String.valueOf(question.words()));
            if (!numbers.isEmpty()) {
                all.should(f.terms()
                        .field("numbers")
                        .matchingAny(numbers)
                        .constantScore()
                        .boost(NUMBER));
            }
        }
        if (question.from() != null || question.to() != null) {
            all.filter(f.range().field("heldOn").between(question.from(), question.to()));
        }
        return all.hasClause() ? all : f.matchAll();
    }

    private static SortFinalStep sort(SearchSortFactory f, Order order) {
        var newest = f.composite()
                .add(f.field("day").desc().missing().last())
                .add(f.field("row").desc());
        return order == Order.NEWEST ? newest : f.composite().add(f.score()).add(newest);
    }

    private static ThingHit shown(Thing thing, Marking marking) {
        return new ThingHit(
                thing.id(),
                marking.orNull(thing.title()),
                marking.orNull(thing.text()),
                marking.orNull(thing.detail()),
                thing.heldOn(),
                Period.parse(thing.period()).orElse(null),
                thing.placeName(),
                thing.url());
    }
}
