package vn.giaoban.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.giaoban.text.NameKey;

/** A question as a query of plain Lucene, written down a second time: what the application finds is compared with what this finds. */
final class PlainQuery {

    private static final Map<String, Float> ANYWHERE = Map.of("text", 1f, "names", 4f, "titles", 1.5f, "addressee", 1.5f);
    private static final Map<String, Float> OFFICIAL = Map.of("names", 4f, "titles", 1f);

    private final Strictness strictness;

    PlainQuery(Strictness strictness) {
        this.strictness = strictness;
    }

    /** @param except the facet whose values do not narrow, or null */
    Query of(Asked asked, @org.jspecify.annotations.Nullable Facet except) {
        var all = new BooleanQuery.Builder();
        Typed words = asked.words();
        Typed official = asked.official();
        Typed addressee = asked.addressee();
        if (words != null) {
            all.add(typed(words, "all", ANYWHERE, true), Occur.MUST);
            addTitles(all, words);
            List<String> numbers = DocumentNumber.in(Objects.requireNonNull(asked.question().words()));
            if (!numbers.isEmpty()) {
                all.add(anyOf("numbers", numbers, 5), Occur.SHOULD);
            }
        }
        if (official != null) {
            all.add(typed(official, "giver", OFFICIAL, true), Occur.MUST);
            addTitles(all, official);
        }
        if (addressee != null) {
            all.add(typed(addressee, "addressee", Map.of(), false), Occur.MUST);
        }
        asked.question().chosen().forEach((facet, values) -> {
            if (facet != except) {
                all.add(anyOf(facet.field(), values, 1), Occur.FILTER);
            }
        });
        var from = asked.question().from();
        var to = asked.question().to();
        if (from != null || to != null) {
            all.add(
                    LongPoint.newRangeQuery(
                            "heldOn",
                            from == null ? Long.MIN_VALUE : from.toEpochDay(),
                            to == null ? Long.MAX_VALUE : to.toEpochDay()),
                    Occur.FILTER);
        }
        BooleanQuery built = all.build();
        return built.clauses().isEmpty() ? new MatchAllDocsQuery() : built;
    }

    private static void addTitles(BooleanQuery.Builder to, Typed typed) {
        Words words = typed.words();
        if (words == null) {
            return;
        }
        List<String> whole = words.runs().stream()
                .filter(Words.Run::ofTitle)
                .map(Words.Run::key)
                .toList();
        to.add(anyOf("titles_key", whole, 20), Occur.SHOULD);
        to.add(
                boosted(
                        new ConstantScoreQuery(new PrefixQuery(new Term("titles_key", NameKey.of(words.typed())))),
                        10),
                Occur.SHOULD);
    }

    private Query typed(Typed typed, String all, Map<String, Float> weighted, boolean names) {
        var query = new BooleanQuery.Builder();
        if (typed.words() != null) {
            query.add(words(typed.words(), all, weighted, names), Occur.MUST);
        }
        typed.phrases()
                .forEach(p -> query.add(
                        sequence(all, p.syllables(), strictness == Strictness.ACCENTS_COUNT), Occur.MUST));
        if (typed.wanted().isEmpty()) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        typed.unwanted().forEach(u -> query.add(sequence(all, u.syllables(), u.areAccented()), Occur.MUST_NOT));
        return query.build();
    }

    private Query words(Words words, String all, Map<String, Float> weighted, boolean names) {
        var query = new BooleanQuery.Builder();
        List<Syllable> syllables = words.syllables();
        if (strictness == Strictness.ONE_EDIT) {
            query.add(oneEdit(words, all, names), Occur.MUST);
        } else {
            for (int i = 0; i < syllables.size(); i++) {
                query.add(found(words, i, all, names), Occur.MUST);
            }
        }
        for (Syllable syllable : syllables) {
            weighted.forEach((field, weight) -> {
                query.add(term(TextFields.exact(field), syllable.exact(), weight), Occur.SHOULD);
                if (!strictness.wantsAccentsOf(syllable)) {
                    query.add(term(TextFields.folded(field), syllable.folded(), weight), Occur.SHOULD);
                }
            });
        }
        for (int i = 1; i < syllables.size(); i++) {
            Syllable first = syllables.get(i - 1);
            Syllable second = syllables.get(i);
            query.add(term(TextFields.exact(all), first.exact() + " " + second.exact(), 2), Occur.SHOULD);
            if (!strictness.wantsAccentsOf(first) && !strictness.wantsAccentsOf(second)) {
                query.add(term(TextFields.folded(all), first.folded() + " " + second.folded(), 2), Occur.SHOULD);
            }
        }
        if (names) {
            addNames(query, words, run -> true, 10);
        }
        return query.build();
    }

    private Query found(Words words, int index, String all, boolean names) {
        Syllable syllable = words.syllables().get(index);
        var query = new BooleanQuery.Builder();
        query.add(term(TextFields.exact(all), syllable.exact(), 1), Occur.SHOULD);
        if (!strictness.wantsAccentsOf(syllable)) {
            query.add(term(TextFields.folded(all), syllable.folded(), 1), Occur.SHOULD);
        }
        for (Alternative other : words.alternatives()) {
            if (other.holds(index)) {
                query.add(sequence(all, other.instead(), true), Occur.SHOULD);
            }
        }
        if (names) {
            addNames(query, words, run -> run.holds(index), 1);
        }
        return query.build();
    }

    private Query oneEdit(Words words, String all, boolean names) {
        var any = new BooleanQuery.Builder();
        for (int edited = 0; edited < words.syllables().size(); edited++) {
            String folded = words.syllables().get(edited).folded();
            if (folded.length() >= 3) {
                var query = new BooleanQuery.Builder();
                for (int i = 0; i < words.syllables().size(); i++) {
                    Query one = i == edited
                            ? new FuzzyQuery(new Term(TextFields.folded(all), folded), 1)
                            : found(words, i, all, names);
                    query.add(one, Occur.MUST);
                }
                any.add(query.build(), Occur.SHOULD);
            }
        }
        if (names && words.whole().length() >= 3) {
            any.add(new FuzzyQuery(new Term(NameKeys.FOLDED, words.whole()), 1), Occur.SHOULD);
        }
        return any.build();
    }

    private void addNames(BooleanQuery.Builder to, Words words, Predicate<Words.Run> which, float weight) {
        var exact = new ArrayList<String>();
        var folded = new ArrayList<String>();
        words.runs().stream().filter(which).forEach(run -> {
            if (strictness.wantsAccentsOf(run)) {
                exact.add(run.exact());
            } else {
                folded.add(run.key());
            }
        });
        if (!exact.isEmpty()) {
            to.add(anyOf(NameKeys.EXACT, exact, weight), Occur.SHOULD);
        }
        if (!folded.isEmpty()) {
            to.add(anyOf(NameKeys.FOLDED, folded, weight), Occur.SHOULD);
        }
    }

    private static Query sequence(String all, List<Syllable> syllables, boolean exact) {
        String field = exact ? TextFields.exact(all) : TextFields.folded(all);
        if (syllables.size() == 1) {
            Syllable one = syllables.get(0);
            return term(field, exact ? one.exact() : one.folded(), 1);
        }
        return new PhraseQuery(
                field, syllables.stream().map(s -> exact ? s.exact() : s.folded()).toArray(String[]::new));
    }

    private static Query anyOf(String field, List<String> values, float weight) {
        return boosted(
                new ConstantScoreQuery(new TermInSetQuery(
                        field, values.stream().map(BytesRef::new).toList())),
                weight);
    }

    private static Query term(String field, String term, float weight) {
        return boosted(new TermQuery(new Term(field, term)), weight);
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
