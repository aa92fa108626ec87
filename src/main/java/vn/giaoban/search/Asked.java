package vn.giaoban.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.WordsPredicate.Weighted;
import vn.giaoban.text.NameKey;

/** A question whose words are cut into syllables, as the predicates that the index understands. */
record Asked(
        DirectiveQuestion question,
        @Nullable Words words,
        @Nullable Words official,
        @Nullable Words addressee) {

    private static final List<Weighted> ANYWHERE = List.of(
            new Weighted("text", 1),
            new Weighted("names", 4),
            new Weighted("titles", 1.5f),
            new Weighted("issuer", 1.5f),
            new Weighted("addressee", 1.5f),
            new Weighted("meeting", 0.5f),
            new Weighted("placeName", 0.5f));

    private static final List<Weighted> OFFICIAL =
            List.of(new Weighted("names", 4), new Weighted("titles", 1), new Weighted("issuer", 1));

    private static final List<Weighted> ADDRESSEE = List.of(new Weighted("addressee", 1));

    private static final List<Weighted> PERSON = List.of(new Weighted("names", 1));

    /** The exact title comes before every longer one that holds its words: Bí thư before Phó Bí thư. */
    private static final float WHOLE_TITLE = 20;

    private static final float TITLE_BEGINS_SO = 10;
    private static final float DOCUMENT = 5;

    static Asked of(DirectiveQuestion question) {
        return new Asked(question, words(question.words()), words(question.official()), words(question.addressee()));
    }

    /** Whether loosening the accents could find more. */
    boolean isAccented() {
        return parts().stream().anyMatch(Words::areAccented);
    }

    /** All that was typed. */
    List<Words> parts() {
        return Stream.of(words, official, addressee).filter(Objects::nonNull).toList();
    }

    /** Words that may be a person's name: the official's, or else all; null without either. */
    @Nullable
    Words person() {
        return official != null ? official : words;
    }

    PredicateFinalStep directives(SearchPredicateFactory f, Strictness strictness) {
        var all = f.bool();
        if (words != null) {
            all.must(new WordsPredicate(f, ANYWHERE, true, strictness).of(words));
            all.should(titles(f, words));
            List<String> numbers = DocumentNumber.in(words.typed());
            if (!numbers.isEmpty()) {
                all.should(f.terms()
                        .field("documents")
                        .matchingAny(numbers)
                        .constantScore()
                        .boost(DOCUMENT));
            }
        }
        if (official != null) {
            all.must(new WordsPredicate(f, OFFICIAL, true, strictness).of(official));
            all.should(titles(f, official));
        }
        if (addressee != null) {
            all.must(new WordsPredicate(f, ADDRESSEE, false, strictness).of(addressee));
        }
        if (question.place() != null) {
            all.filter(f.match().field("place").matching(question.place()));
        }
        if (question.year() != null) {
            all.filter(f.match().field("year").matching(question.year()));
        }
        if (question.quarter() != null) {
            all.filter(f.match().field("quarter").matching(question.quarter().value()));
        }
        if (question.from() != null || question.to() != null) {
            all.filter(f.range().field("heldOn").between(question.from(), question.to()));
        }
        return all.hasClause() ? all : f.matchAll();
    }

    /** People whose whole name stands in the words, or in whose name all the words stand. */
    static PredicateFinalStep people(SearchPredicateFactory f, Words words, Strictness strictness) {
        var either = f.bool().should(new WordsPredicate(f, PERSON, true, strictness).of(words));
        for (Words.Run run : words.runs()) {
            boolean accents = strictness.wantsAccentsOf(run);
            either.should(f.match()
                    .field(accents ? NameKeys.EXACT : NameKeys.FOLDED)
                    .matching(accents ? run.exact() : run.key()));
        }
        return either;
    }

    private static SearchPredicate titles(SearchPredicateFactory f, Words words) {
        List<String> whole = words.runs().stream()
                .filter(Words.Run::ofTitle)
                .map(Words.Run::key)
                .toList();
        var titles = f.bool()
                .should(f.terms()
                        .field("titles_key")
                        .matchingAny(whole)
                        .constantScore()
                        .boost(WHOLE_TITLE));
        return titles.should(f.prefix()
                        .field("titles_key")
                        .matching(NameKey.of(words.typed()))
                        .constantScore()
                        .boost(TITLE_BEGINS_SO))
                .toPredicate();
    }

    private static @Nullable Words words(@Nullable String typed) {
        Words words = typed == null ? null : Words.of(typed);
        return words == null || words.areEmpty() ? null : words;
    }
}
