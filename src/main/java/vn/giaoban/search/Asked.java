package vn.giaoban.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.WordsPredicate.Weighted;
import vn.giaoban.search.WordsPredicate.Where;
import vn.giaoban.text.NameKey;

/** A question whose words are cut into syllables, as the predicates that the index understands. */
record Asked(
        DirectiveQuestion question,
        @Nullable Typed words,
        @Nullable Typed official,
        @Nullable Typed addressee) {

    private static final Where ANYWHERE = new Where(
            "all",
            List.of(
                    new Weighted("text", 1),
                    new Weighted("names", 4),
                    new Weighted("titles", 1.5f),
                    new Weighted("addressee", 1.5f)),
            true);

    private static final Where OFFICIAL =
            new Where("giver", List.of(new Weighted("names", 4), new Weighted("titles", 1)), true);

    private static final Where ADDRESSEE = new Where("addressee", List.of(), false);

    /** The exact title comes before every longer one that holds its words: Bí thư before Phó Bí thư. */
    private static final float WHOLE_TITLE = 20;

    private static final float TITLE_BEGINS_SO = 10;
    private static final float DOCUMENT = 5;

    static Asked of(DirectiveQuestion question) {
        return new Asked(
                question, Typed.of(question.words()), Typed.of(question.official()), Typed.of(question.addressee()));
    }

    /** All that was typed. */
    List<Typed> parts() {
        return Stream.of(words, official, addressee).filter(Objects::nonNull).toList();
    }

    /** Whether that way of looking could find what a stricter one does not. */
    boolean isLoosenedBy(Strictness strictness) {
        return parts().stream().anyMatch(typed -> typed.isLoosenedBy(strictness));
    }

    /** What a hit says to each part of what was typed. */
    List<Steps.Answer> answers(DirectiveHit hit) {
        return parts().stream()
                .map(typed -> new Steps.Answer(
                        typed,
                        typed.equals(addressee) ? Stream.ofNullable(hit.to()).toList() : hit.texts(),
                        hit.official()))
                .toList();
    }

    /** Words that may be a person's name: the official's, or else all; null without either. */
    @Nullable
    Words person() {
        Typed typed = official != null ? official : words;
        return typed == null ? null : typed.wanted().stream().findFirst().orElse(null);
    }

    PredicateFinalStep directives(SearchPredicateFactory f, Strictness strictness, List<Narrowed> narrowed) {
        var all = f.bool();
        if (words != null) {
            all.must(new WordsPredicate(f, ANYWHERE, strictness).of(words));
            all.should(titles(f, words));
            List<String> numbers = DocumentNumber.in(Objects.requireNonNull(question.words()));
            if (!numbers.isEmpty()) {
                all.should(f.terms()
                        .field("numbers")
                        .matchingAny(numbers)
                        .constantScore()
                        .boost(DOCUMENT));
            }
        }
        if (official != null) {
            all.must(new WordsPredicate(f, OFFICIAL, strictness).of(official));
            all.should(titles(f, official));
        }
        if (addressee != null) {
            all.must(new WordsPredicate(f, ADDRESSEE, strictness).of(addressee));
        }
        for (Narrowed by : narrowed) {
            all.filter(f.terms().field(by.facet().field()).matchingAny(by.values()));
        }
        if (question.from() != null || question.to() != null) {
            all.filter(f.range().field("heldOn").between(question.from(), question.to()));
        }
        return all.hasClause() ? all : f.matchAll();
    }

    /** Of a facet's values one must hold. */
    record Narrowed(Facet facet, List<String> values) {}

    private static SearchPredicate titles(SearchPredicateFactory f, Typed typed) {
        var titles = f.bool();
        if (typed.words() == null) {
            return titles.toPredicate();
        }
        List<String> whole = typed.words().runs().stream()
                .filter(Words.Run::ofTitle)
                .map(Words.Run::key)
                .toList();
        if (whole.isEmpty()) {
            return titles.toPredicate();
        }
        return titles.should(f.terms()
                        .field("titles_key")
                        .matchingAny(whole)
                        .constantScore()
                        .boost(WHOLE_TITLE))
                .should(f.prefix()
                        .field("titles_key")
                        .matching(NameKey.of(typed.words().typed()))
                        .constantScore()
                        .boost(TITLE_BEGINS_SO))
                .toPredicate();
    }
}
