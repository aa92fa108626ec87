package vn.giaoban.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Directive;
import vn.giaoban.search.DirectiveHit.MeetingOfHit;
import vn.giaoban.search.DirectiveHit.PlaceOfHit;
import vn.giaoban.time.Period;

/**
 * Finds directives, and people by the way. Everything that a page of hits shows is kept in the index: a question costs one statement
 * to the index, one more for each looser way of looking and each facet of which values are chosen, as many for people, and to the
 * database one for the people found and one for the names of the persons and documents that it counts by.
 */
@Component
public class DirectiveSearch {

    static final int MOST_PEOPLE = 10;

    private final EntityManagerFactory entities;
    private final PersonSearch people;
    private final FacetCounts facets;
    private final TodaysUnits units;

    DirectiveSearch(EntityManagerFactory entities, PersonSearch people, FacetCounts facets, TodaysUnits units) {
        this.entities = entities;
        this.people = people;
        this.facets = facets;
        this.units = units;
    }

    /** One page of what {@code question} asks for; never fails for what was typed. */
    public DirectiveHits find(DirectiveQuestion question) {
        Asked asked = Asked.of(question);
        try (var session = entities.createEntityManager()) {
            SearchSession index = Search.session(session);
            var result = directives(index, asked, Strictness.LOOSER, countedAtOnce(question));
            Page page = page(asked, result);
            return new DirectiveHits(
                    total(result.found()),
                    question.page(),
                    page.pages,
                    page.matched,
                    page.hits,
                    facets.options(counted(index, asked, result), question),
                    people.named(
                                    index,
                                    asked.person(),
                                    0,
                                    MOST_PEOPLE,
                                    result.by().upToHere())
                            .hits(),
                    new RightSpelling(question, page.matched).from(page.hits));
        }
    }

    /**
     * Only the hits: no facets are counted and no people are found.
     *
     * @param looser the ways of looking to try, in this order, while nothing is found
     */
    DirectiveHits hits(DirectiveQuestion question, List<Strictness> looser) {
        Asked asked = Asked.of(question);
        try (var session = entities.createEntityManager()) {
            SearchSession index = Search.session(session);
            var result = directives(index, asked, looser, List.of());
            Page page = page(asked, result);
            return new DirectiveHits(
                    total(result.found()),
                    question.page(),
                    page.pages,
                    page.matched,
                    page.hits,
                    Map.of(),
                    List.of(),
                    null);
        }
    }

    /** How many {@link #hits} has on all pages. */
    long total(DirectiveQuestion question, List<Strictness> looser) {
        Asked asked = Asked.of(question);
        try (var session = entities.createEntityManager()) {
            SearchSession index = Search.session(session);
            return Loosened.search(
                            looser,
                            asked::isLoosenedBy,
                            strictness -> index.search(Directive.class)
                                    .where(f -> asked.directives(f, strictness, narrowed(question)))
                                    .fetchTotalHitCount(),
                            Long::longValue)
                    .found();
        }
    }

    private record Page(
            List<DirectiveHit> hits, int pages, @Nullable Match matched) {}

    private static Page page(Asked asked, Loosened<SearchResult<DirectiveDocument>> result) {
        var marking = new Marking(asked.parts(), result.by());
        List<DirectiveHit> hits =
                result.found().hits().stream().map(hit -> shown(hit, marking)).toList();
        int size = asked.question().size();
        return new Page(
                hits,
                Paging.pages(total(result.found()), size),
                new Steps(result.by()).of(hits.stream().map(asked::answers).toList()));
    }

    private static long total(SearchResult<?> result) {
        return result.total().hitCount();
    }

    private Loosened<SearchResult<DirectiveDocument>> directives(
            SearchSession index, Asked asked, List<Strictness> looser, List<Facet> counted) {
        return Loosened.search(
                looser,
                asked::isLoosenedBy,
                strictness -> directives(index, asked, strictness, counted),
                DirectiveSearch::total);
    }

    private SearchResult<DirectiveDocument> directives(
            SearchSession index, Asked asked, Strictness strictness, List<Facet> counted) {
        DirectiveQuestion question = asked.question();
        var query = index.search(Directive.class)
                .select(DirectiveDocument.class)
                .where(f -> asked.directives(f, strictness, narrowed(question)))
                .sort(f -> sort(f, question.effectiveOrder()));
        facets.count(query, counted);
        return query.fetch((question.page() - 1) * question.size(), question.size());
    }

    private static List<Facet> countedAtOnce(DirectiveQuestion question) {
        return Arrays.stream(Facet.values())
                .filter(facet -> question.chosen(facet).isEmpty())
                .toList();
    }

    private Map<Facet, Map<String, Long>> counted(
            SearchSession index, Asked asked, Loosened<? extends SearchResult<?>> result) {
        DirectiveQuestion question = asked.question();
        var counted = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (question.chosen(facet).isEmpty()) {
                counted.put(facet, facets.counted(result.found(), facet));
            } else {
                var others = index.search(Directive.class)
                        .where(f -> asked.directives(f, result.by(), narrowed(question.without(facet))));
                facets.count(others, List.of(facet));
                counted.put(facet, facets.counted(others.fetch(0), facet));
            }
        }
        return counted;
    }

    private List<Asked.Narrowed> narrowed(DirectiveQuestion question) {
        return question.chosen().entrySet().stream()
                .map(by -> new Asked.Narrowed(
                        by.getKey(),
                        by.getKey() == Facet.PLACE && question.gathered()
                                ? units.partsOf(by.getValue())
                                : by.getValue()))
                .toList();
    }

    private static SortFinalStep sort(SearchSortFactory f, Order order) {
        var newest = f.composite()
                .add(f.field("day").desc().missing().last())
                .add(f.field("meetingId").desc())
                .add(f.field("ordinal"));
        return order == Order.NEWEST ? newest : f.composite().add(f.score()).add(newest);
    }

    static DirectiveHit shown(DirectiveDocument document, Marking marking) {
        return new DirectiveHit(
                document.id(),
                document.ordinal(),
                document.official() == null ? null : marking.name(document.official()),
                document.officialId(),
                marking.orNull(document.title()),
                marking.orNull(document.issuer()),
                marking.text(document.text()),
                marking.orNull(document.addressee()),
                document.deadline(),
                new MeetingOfHit(
                        document.meetingId(),
                        marking.orNull(document.meeting()),
                        document.heldOn(),
                        document.imported()),
                Period.parse(document.period()).orElse(null),
                place(document),
                document.sentence());
    }

    private static @Nullable PlaceOfHit place(DirectiveDocument document) {
        return Optional.ofNullable(document.place())
                .map(id -> new PlaceOfHit(id, Objects.requireNonNullElse(document.placeName(), id)))
                .orElse(null);
    }
}
