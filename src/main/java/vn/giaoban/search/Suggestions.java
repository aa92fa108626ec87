package vn.giaoban.search;

import jakarta.persistence.EntityManagerFactory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.Document;
import vn.giaoban.archive.Person;
import vn.giaoban.search.WordsPredicate.Where;

/** Suggests officials, bodies, places and documents whose names hold what has been typed so far, its last word as a beginning. */
@Component
public class Suggestions {

    private static final int MOST = 5;
    private static final int LONGEST = 80;
    private static final int MOST_SYLLABLES = 10;
    private static final Where NAMES = new Where("names", List.of(), true);
    private static final Where ALL = new Where("all", List.of(), false);
    private static final Where MAIN = new Where("main", List.of(), false);
    private static final Where ADDRESSEE = new Where("addressee", List.of(), false);

    private static final String PLACES =
            "select distinct on (place_id, name) place_id, name from place_version order by place_id, name, lower(valid) desc";

    private final EntityManagerFactory entities;
    private final FoundPeople people;
    private final FacetCounts facets;
    private final JdbcClient database;

    Suggestions(EntityManagerFactory entities, FoundPeople people, FacetCounts facets, JdbcClient database) {
        this.entities = entities;
        this.people = people;
        this.facets = facets;
        this.database = database;
    }

    private record PlaceName(String placeId, String name) {}

    /** At most five of each kind, in the order of {@link Suggestion.Kind}; none for what is no beginning of a name. */
    public List<Suggestion> of(String typed) {
        String nfc = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (nfc.isEmpty() || nfc.length() > LONGEST) {
            return List.of();
        }
        Words words = Words.of(nfc);
        if (words.areEmpty() || words.syllables().size() > MOST_SYLLABLES) {
            return List.of();
        }
        try (var session = entities.createEntityManager()) {
            SearchSession index = Search.session(session);
            return Stream.of(officials(index, words), bodies(index, words), places(words), documents(index, words))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private List<Suggestion> officials(SearchSession index, Words words) {
        var suggestions = new ArrayList<Suggestion>();
        for (Strictness strictness : loosened(words)) {
            List<PersonDocument> found = index.search(Person.class)
                    .select(PersonDocument.class)
                    .where(f -> f.bool().must(new WordsPredicate(f, NAMES, strictness).beginning(words)))
                    .fetchHits(MOST);
            for (PersonHit hit : people.complete(found, new Marking(List.of(), strictness))) {
                String detail = Stream.of(hit.titles(), hit.place())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
                suggestions.add(new Suggestion(
                        Suggestion.Kind.OFFICIAL,
                        hit.name().text(),
                        detail.isEmpty() ? null : detail,
                        "/chi-dao?" + Addresses.query(Map.of(Facet.OFFICIAL.parameter(), List.of(hit.id() + "")))));
            }
            if (!suggestions.isEmpty()) {
                break;
            }
        }
        return suggestions;
    }

    /** Of the addressees that have these words, those that most directives are given to. */
    private List<Suggestion> bodies(SearchSession index, Words words) {
        for (Strictness strictness : loosened(words)) {
            var query = index.search(Directive.class)
                    .where(f -> f.bool().must(new WordsPredicate(f, ADDRESSEE, strictness).beginning(words)));
            facets.count(query, Map.of(Facet.ADDRESSEE, MOST + 1));
            List<Suggestion> found = facets.counted(query.fetch(0), Facet.ADDRESSEE).keySet().stream()
                    .filter(body -> !body.equals(Facet.UNKNOWN))
                    .limit(MOST)
                    .map(body -> new Suggestion(
                            Suggestion.Kind.BODY,
                            body,
                            null,
                            "/chi-dao?" + Addresses.query(Map.of(Facet.ADDRESSEE.parameter(), List.of(body)))))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Suggestion> places(Words words) {
        String asked = " " + Syllable.folded(words.syllables());
        return database.sql(PLACES).query(PlaceName.class).list().stream()
                .filter(place -> (" " + Syllable.folded(Syllable.of(place.name))).contains(asked))
                .limit(MOST)
                .map(place -> new Suggestion(Suggestion.Kind.PLACE, place.name, null, "/dia-ban/" + place.placeId))
                .toList();
    }

    private static List<Suggestion> documents(SearchSession index, Words words) {
        return index
                .search(Document.class)
                .select(Thing.class)
                .where(f -> f.bool()
                        .must(new WordsPredicate(f, ALL, Strictness.ACCENTS_COUNT).beginning(words))
                        .should(new WordsPredicate(f, MAIN, Strictness.ACCENTS_COUNT).beginning(words)))
                .fetchHits(MOST)
                .stream()
                .map(thing -> new Suggestion(
                        Suggestion.Kind.DOCUMENT, String.valueOf(thing.title()), thing.detail(), thing.url()))
                .toList();
    }

    private static List<Strictness> loosened(Words words) {
        return words.areAccented()
                ? List.of(Strictness.ACCENTS_COUNT, Strictness.NO_ACCENT_COUNTS)
                : List.of(Strictness.ACCENTS_COUNT);
    }
}
