package vn.giaoban.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
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
import vn.giaoban.archive.Person;
import vn.giaoban.search.DirectiveHit.MeetingOfHit;
import vn.giaoban.search.DirectiveHit.PlaceOfHit;
import vn.giaoban.time.Period;

/**
 * Finds directives, and people by the way. Everything that a page of hits shows is kept in the index: a question costs one statement
 * to the index (two where accents were typed that nothing has), one for people, and one to the database where people are found.
 */
@Component
public class DirectiveSearch {

    private static final int MOST_PEOPLE = 10;

    private final EntityManagerFactory entities;
    private final FoundPeople foundPeople;

    DirectiveSearch(EntityManagerFactory entities, FoundPeople foundPeople) {
        this.entities = entities;
        this.foundPeople = foundPeople;
    }

    /** One page of what {@code question} asks for; never fails for what was typed. */
    public DirectiveHits find(DirectiveQuestion question) {
        Asked asked = Asked.of(question);
        try (var session = entities.createEntityManager()) {
            SearchSession index = Search.session(session);
            Found found = directives(index, asked);
            return new DirectiveHits(
                    found.total,
                    question.page(),
                    (int) ((found.total + question.size() - 1) / question.size()),
                    new Steps(asked).of(found.hits),
                    found.hits,
                    people(index, asked));
        }
    }

    private record Found(long total, List<DirectiveHit> hits) {}

    private static Found directives(SearchSession index, Asked asked) {
        Strictness strictness = Strictness.ACCENTS_COUNT;
        SearchResult<DirectiveDocument> result = directives(index, asked, strictness);
        if (result.total().hitCount() == 0 && asked.isAccented()) {
            strictness = Strictness.NO_ACCENT_COUNTS;
            result = directives(index, asked, strictness);
        }
        var marking = new Marking(asked.parts(), strictness);
        return new Found(
                result.total().hitCount(),
                result.hits().stream().map(hit -> shown(hit, marking)).toList());
    }

    private static SearchResult<DirectiveDocument> directives(SearchSession index, Asked asked, Strictness strictness) {
        DirectiveQuestion question = asked.question();
        return index.search(Directive.class)
                .select(DirectiveDocument.class)
                .where(f -> asked.directives(f, strictness))
                .sort(f -> sort(f, question.effectiveOrder()))
                .fetch((question.page() - 1) * question.size(), question.size());
    }

    private static SortFinalStep sort(SearchSortFactory f, Order order) {
        var newest = f.composite()
                .add(f.field("day").desc().missing().last())
                .add(f.field("meetingId").desc())
                .add(f.field("ordinal"));
        return order == Order.NEWEST ? newest : f.composite().add(f.score()).add(newest);
    }

    private List<PersonHit> people(SearchSession index, Asked asked) {
        Words words = asked.person();
        if (words == null) {
            return List.of();
        }
        Strictness strictness = Strictness.ACCENTS_COUNT;
        List<PersonDocument> found = people(index, words, strictness);
        if (found.isEmpty() && words.areAccented()) {
            strictness = Strictness.NO_ACCENT_COUNTS;
            found = people(index, words, strictness);
        }
        return foundPeople.complete(found, new Marking(List.of(words), strictness));
    }

    private static List<PersonDocument> people(SearchSession index, Words words, Strictness strictness) {
        return index.search(Person.class)
                .select(PersonDocument.class)
                .where(f -> Asked.people(f, words, strictness))
                .fetchHits(MOST_PEOPLE);
    }

    private static DirectiveHit shown(DirectiveDocument document, Marking marking) {
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
