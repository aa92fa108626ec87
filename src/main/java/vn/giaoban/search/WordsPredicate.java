package vn.giaoban.search;

import java.util.List;
import java.util.function.Predicate;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Every syllable of the words must be found in one of the fields, as a syllable or within a name squeezed to one word. */
final class WordsPredicate {

    /** A field's weight against the directive's own text. */
    record Weighted(String field, float weight) {}

    /** A neighbour found beside its neighbour outweighs both found apart. */
    private static final float PAIR = 2;

    /** Who asks for a full name wants that person before people and texts that only share its syllables. */
    private static final float WHOLE_NAME = 10;

    private final SearchPredicateFactory f;
    private final List<Weighted> fields;
    private final boolean names;
    private final Strictness strictness;

    /** @param names whether the documents have {@link NameKeys} */
    WordsPredicate(SearchPredicateFactory f, List<Weighted> fields, boolean names, Strictness strictness) {
        this.f = f;
        this.fields = fields;
        this.names = names;
        this.strictness = strictness;
    }

    SearchPredicate of(Words words) {
        var all = f.bool();
        for (int i = 0; i < words.syllables().size(); i++) {
            all.must(found(words, i));
        }
        for (int i = 1; i < words.syllables().size(); i++) {
            all.should(pair(words.syllables().get(i - 1), words.syllables().get(i)));
        }
        if (names) {
            addNames(all, words, run -> true, WHOLE_NAME);
        }
        return all.toPredicate();
    }

    private SearchPredicate found(Words words, int index) {
        Syllable syllable = words.syllables().get(index);
        var anywhere = f.bool();
        for (Weighted field : fields) {
            anywhere.should(term(TextFields.exact(field.field), syllable.exact(), field.weight));
            if (!strictness.wantsAccentsOf(syllable)) {
                anywhere.should(term(TextFields.folded(field.field), syllable.folded(), field.weight));
            }
        }
        if (names) {
            addNames(anywhere, words, run -> run.holds(index), 1);
        }
        return anywhere.minimumShouldMatchNumber(1).toPredicate();
    }

    private SearchPredicate pair(Syllable first, Syllable second) {
        var anywhere = f.bool();
        for (Weighted field : fields) {
            float weight = PAIR * field.weight;
            anywhere.should(term(TextFields.exact(field.field), first.exact() + " " + second.exact(), weight));
            if (!strictness.wantsAccentsOf(first) && !strictness.wantsAccentsOf(second)) {
                anywhere.should(term(TextFields.folded(field.field), first.folded() + " " + second.folded(), weight));
            }
        }
        return anywhere.toPredicate();
    }

    private void addNames(BooleanPredicateClausesStep<?, ?> to, Words words, Predicate<Words.Run> which, float weight) {
        List<Words.Run> runs = words.runs().stream().filter(which).toList();
        addKeys(
                to,
                NameKeys.EXACT,
                runs.stream()
                        .filter(strictness::wantsAccentsOf)
                        .map(Words.Run::exact)
                        .toList(),
                weight);
        addKeys(
                to,
                NameKeys.FOLDED,
                runs.stream()
                        .filter(run -> !strictness.wantsAccentsOf(run))
                        .map(Words.Run::key)
                        .toList(),
                weight);
    }

    private void addKeys(BooleanPredicateClausesStep<?, ?> to, String field, List<String> keys, float weight) {
        if (!keys.isEmpty()) {
            to.should(f.terms()
                    .field(field)
                    .matchingAny(keys)
                    .constantScore()
                    .boost(weight)
                    .toPredicate());
        }
    }

    private SearchPredicate term(String field, String term, float weight) {
        return f.match()
                .field(field)
                .matching(term)
                .skipAnalysis()
                .boost(weight)
                .toPredicate();
    }
}
