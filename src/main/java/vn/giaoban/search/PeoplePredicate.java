package vn.giaoban.search;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import vn.giaoban.search.WordsPredicate.Weighted;
import vn.giaoban.search.WordsPredicate.Where;

/** People whose whole name stands in the words, or in whose name all the words stand. */
final class PeoplePredicate {

    private static final Where NAMES = new Where("names", List.of(new Weighted("names", 1)), true);

    private PeoplePredicate() {}

    static PredicateFinalStep of(SearchPredicateFactory f, Words words, Strictness strictness) {
        var either = f.bool().should(new WordsPredicate(f, NAMES, strictness).of(Typed.of(words)));
        for (Words.Run run : words.runs()) {
            boolean accents = strictness.wantsAccentsOf(run);
            either.should(f.match()
                    .field(accents ? NameKeys.EXACT : NameKeys.FOLDED)
                    .matching(accents ? run.exact() : run.key()));
        }
        return either;
    }
}
