package vn.giaoban.search;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Person;
import vn.giaoban.search.WordsPredicate.Weighted;
import vn.giaoban.search.WordsPredicate.Where;
import vn.giaoban.text.NameKey;

/** Finds people by name: one person under all spellings is one hit, two of one name are two. */
@Component
class PersonSearch {

    private static final Where NAMES = new Where("names", List.of(new Weighted("names", 1)), true);

    private final EntityManagerFactory entities;
    private final FoundPeople foundPeople;

    PersonSearch(EntityManagerFactory entities, FoundPeople foundPeople) {
        this.entities = entities;
        this.foundPeople = foundPeople;
    }

    /** A page of the people whose whole name stands in the question's words, or in whose name all the words stand. */
    PersonHits find(ThingQuestion question, List<Strictness> looser) {
        Typed typed = Typed.of(question.words());
        try (var session = entities.createEntityManager()) {
            return named(
                    Search.session(session),
                    typed == null ? null : typed.words(),
                    (question.page() - 1) * question.size(),
                    question.size(),
                    looser);
        }
    }

    /**
     * @param words null finds nobody
     * @param looser the ways of looking to try, in this order, while nothing is found
     */
    PersonHits named(SearchSession index, @Nullable Words words, int from, int size, List<Strictness> looser) {
        if (words == null) {
            return new PersonHits(0, 1, 0, null, List.of());
        }
        var result = Loosened.search(
                looser,
                Typed.of(words)::isLoosenedBy,
                strictness -> index.search(Person.class)
                        .select(PersonDocument.class)
                        .where(f -> predicate(f, words, strictness))
                        .fetch(from, size),
                found -> found.total().hitCount());
        List<PersonHit> hits =
                foundPeople.complete(result.found().hits(), new Marking(List.of(Typed.of(words)), result.by()));
        long total = result.found().total().hitCount();
        return new PersonHits(
                total,
                from / size + 1,
                (int) ((total + size - 1) / size),
                new Steps(result.by())
                        .of(hits.stream().map(hit -> answers(words, hit)).toList()),
                hits);
    }

    /** How many {@link #find} has on all pages. */
    long total(ThingQuestion question, List<Strictness> looser) {
        Typed typed = Typed.of(question.words());
        if (typed == null || typed.words() == null) {
            return 0;
        }
        Words words = typed.words();
        try (var session = entities.createEntityManager()) {
            SearchSession index = Search.session(session);
            return Loosened.search(
                            looser,
                            Typed.of(words)::isLoosenedBy,
                            strictness -> index.search(Person.class)
                                    .where(f -> predicate(f, words, strictness))
                                    .fetchTotalHitCount(),
                            Long::longValue)
                    .found();
        }
    }

    private static PredicateFinalStep predicate(SearchPredicateFactory f, Words words, Strictness strictness) {
        var either = f.bool().should(new WordsPredicate(f, NAMES, strictness).of(Typed.of(words)));
        for (Words.Run run : words.runs()) {
            boolean accents = strictness.wantsAccentsOf(run);
            either.should(f.match()
                    .field(accents ? NameKeys.EXACT : NameKeys.FOLDED)
                    .matching(accents ? run.exact() : run.key()));
        }
        return either;
    }

    /** Of words that hold more than the name, only those of the name were looked for. */
    private static List<Steps.Answer> answers(Words words, PersonHit hit) {
        String key = NameKey.of(hit.name().text());
        Words name = words.runs().stream()
                .filter(run -> run.key().equals(key))
                .findFirst()
                .map(run -> Words.of(words.syllables().subList(run.from(), run.to()).stream()
                        .map(Syllable::written)
                        .collect(joining(" "))))
                .orElse(words);
        return List.of(new Steps.Answer(Typed.of(name), List.of(hit.name()), hit.name()));
    }
}
