package vn.giaoban.search;

import java.util.List;
import java.util.function.Predicate;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Every syllable of the words must be found in a field that holds all others, as a syllable, as part of what its abbreviation stands
 * for, or within a name squeezed to one word. The fields it holds only tell what is more relevant.
 */
final class WordsPredicate {

    /**
     * Where words are sought.
     *
     * @param all the field that holds all of them
     * @param weighted what of it lifts a hit
     * @param names whether the documents have {@link NameKeys}
     */
    record Where(String all, List<Weighted> weighted, boolean names) {}

    record Weighted(String field, float weight) {}

    /** A neighbour found beside its neighbour outweighs both found apart. */
    private static final float PAIR = 2;

    /** Who asks for a full name wants that person before people and texts that only share its syllables. */
    private static final float WHOLE_NAME = 10;

    /** One edit in fewer letters makes most words of the language any other. */
    private static final int SHORTEST_EDITED = 3;

    private final SearchPredicateFactory f;
    private final Where where;
    private final Strictness strictness;

    WordsPredicate(SearchPredicateFactory f, Where where, Strictness strictness) {
        this.f = f;
        this.where = where;
        this.strictness = strictness;
    }

    /** Every part that is wanted, and none that is not. */
    SearchPredicate of(Typed typed) {
        var all = f.bool();
        if (typed.words() != null) {
            all.must(of(typed.words()));
        }
        typed.phrases().forEach(phrase -> all.must(phrase(phrase, strictness == Strictness.ACCENTS_COUNT)));
        if (typed.wanted().isEmpty()) {
            all.must(f.matchAll());
        }
        typed.unwanted().forEach(words -> all.mustNot(phrase(words, words.areAccented())));
        return all.toPredicate();
    }

    /** Every syllable but the last as a whole, the last as the beginning of one; or all of it as the beginning of a name. */
    SearchPredicate beginning(Words words) {
        int last = words.syllables().size() - 1;
        Syllable begun = words.syllables().get(last);
        var all = f.bool();
        for (int i = 0; i < last; i++) {
            all.must(found(words, i));
        }
        boolean accents = strictness.wantsAccentsOf(begun);
        all.must(f.prefix()
                .field(accents ? TextFields.exact(where.all) : TextFields.folded(where.all))
                .matching(accents ? begun.exact() : begun.folded()));
        String key = words.whole();
        if (!where.names || key.isEmpty() || words.areAccented()) {
            return all.toPredicate();
        }
        return f.or(all, f.prefix().field(NameKeys.FOLDED).matching(key)).toPredicate();
    }

    private SearchPredicate of(Words words) {
        var all = f.bool();
        if (strictness == Strictness.ONE_EDIT) {
            all.must(withOneEdit(words));
        } else {
            for (int i = 0; i < words.syllables().size(); i++) {
                all.must(found(words, i));
            }
        }
        words.syllables().forEach(syllable -> lift(all, syllable));
        for (int i = 1; i < words.syllables().size(); i++) {
            all.should(pair(words.syllables().get(i - 1), words.syllables().get(i)));
        }
        if (where.names) {
            addNames(all, words, run -> true, WHOLE_NAME);
        }
        return all.toPredicate();
    }

    private SearchPredicate found(Words words, int index) {
        var anywhere = f.bool();
        anywhere.should(syllable(words.syllables().get(index)));
        words.alternatives().stream()
                .filter(alternative -> alternative.holds(index))
                .forEach(alternative -> anywhere.should(sequence(alternative.instead(), true)));
        if (where.names) {
            addNames(anywhere, words, run -> run.holds(index), 1);
        }
        return anywhere.minimumShouldMatchNumber(1).toPredicate();
    }

    private SearchPredicate syllable(Syllable syllable) {
        SearchPredicate exact = term(TextFields.exact(where.all), syllable.exact(), 1);
        return strictness.wantsAccentsOf(syllable)
                ? exact
                : f.bool()
                        .should(exact)
                        .should(term(TextFields.folded(where.all), syllable.folded(), 1))
                        .toPredicate();
    }

    /** One syllable, or the whole as one name, with an edit; all other syllables without. */
    private SearchPredicate withOneEdit(Words words) {
        var any = f.bool().minimumShouldMatchNumber(1);
        for (int edited = 0; edited < words.syllables().size(); edited++) {
            String syllable = words.syllables().get(edited).folded();
            if (syllable.length() < SHORTEST_EDITED) {
                continue;
            }
            var all = f.bool();
            for (int i = 0; i < words.syllables().size(); i++) {
                all.must(i == edited ? near(TextFields.folded(where.all), syllable) : found(words, i));
            }
            any.should(all);
        }
        String key = words.whole();
        if (where.names && key.length() >= SHORTEST_EDITED) {
            any.should(near(NameKeys.FOLDED, key));
        }
        return any.toPredicate();
    }

    private SearchPredicate near(String field, String term) {
        return f.match().field(field).matching(term).fuzzy(1).skipAnalysis().toPredicate();
    }

    private void lift(BooleanPredicateClausesStep<?, ?> to, Syllable syllable) {
        for (Weighted field : where.weighted) {
            to.should(term(TextFields.exact(field.field), syllable.exact(), field.weight));
            if (!strictness.wantsAccentsOf(syllable)) {
                to.should(term(TextFields.folded(field.field), syllable.folded(), field.weight));
            }
        }
    }

    private SearchPredicate pair(Syllable first, Syllable second) {
        var anywhere = f.bool();
        anywhere.should(term(TextFields.exact(where.all), first.exact() + " " + second.exact(), PAIR));
        if (!strictness.wantsAccentsOf(first) && !strictness.wantsAccentsOf(second)) {
            anywhere.should(term(TextFields.folded(where.all), first.folded() + " " + second.folded(), PAIR));
        }
        return anywhere.toPredicate();
    }

    private SearchPredicate phrase(Words words, boolean exact) {
        return sequence(words.syllables(), exact);
    }

    private SearchPredicate sequence(List<Syllable> syllables, boolean exact) {
        String field = exact ? TextFields.exact(where.all) : TextFields.folded(where.all);
        String terms = exact ? Syllable.exact(syllables) : Syllable.folded(syllables);
        return syllables.size() == 1
                ? term(field, terms, 1)
                : f.phrase()
                        .field(field)
                        .matching(terms)
                        .analyzer(TextAnalysis.SINGLE)
                        .toPredicate();
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
