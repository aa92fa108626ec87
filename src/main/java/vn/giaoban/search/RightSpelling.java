package vn.giaoban.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts to what was typed without or with other accents, or with one wrong letter, the spelling that the hits have: {@code ho van nien}
 * is {@code Hồ Văn Niên}. Each syllable is spelled as the hits spell it most often, and more so beside the neighbour that was typed.
 */
final class RightSpelling {

    private static final int BESIDE_NEIGHBOUR = 4;

    private final DirectiveQuestion question;
    private final @Nullable Match matched;
    private final boolean edited;

    /** @param matched the step by which the hits were found */
    RightSpelling(DirectiveQuestion question, @Nullable Match matched) {
        this.question = question;
        this.matched = matched;
        this.edited = matched == Match.NEAR;
    }

    /** The question in that spelling; null where it is spelled so, holds quotes or a minus, or has a word that no hit shows. */
    @Nullable
    DirectiveQuestion from(List<DirectiveHit> hits) {
        if (matched == null || matched.compareTo(Match.UNACCENTED) < 0) {
            return null;
        }
        List<List<Syllable>> texts = hits.stream()
                .flatMap(hit -> hit.texts().stream())
                .flatMap(text -> text.found().stream())
                .map(Syllable::of)
                .toList();
        String words = respelled(question.words(), texts);
        String official = respelled(question.official(), texts);
        boolean same = Objects.equals(words, question.words()) && Objects.equals(official, question.official());
        return same ? null : question.reworded(words, official);
    }

    private @Nullable String respelled(@Nullable String typed, List<List<Syllable>> texts) {
        Typed read = Typed.of(typed);
        if (typed == null
                || read == null
                || read.words() == null
                || !read.phrases().isEmpty()
                || !read.unwanted().isEmpty()) {
            return typed;
        }
        List<Syllable> syllables = read.words().syllables();
        var spelled = new ArrayList<String>();
        for (int i = 0; i < syllables.size(); i++) {
            String best = best(syllables, i, texts);
            if (best == null) {
                return typed;
            }
            spelled.add(best);
        }
        String right = String.join(" ", spelled);
        return right.equalsIgnoreCase(typed.strip()) ? typed : right;
    }

    private @Nullable String best(List<Syllable> typed, int index, List<List<Syllable>> texts) {
        Map<String, Integer> votes = new HashMap<>();
        for (List<Syllable> text : texts) {
            for (int at = 0; at < text.size(); at++) {
                if (mayBe(typed.get(index), text.get(at))) {
                    int beside = beside(typed, index - 1, text, at - 1) + beside(typed, index + 1, text, at + 1);
                    votes.merge(written(text.get(at)), 1 + beside * BESIDE_NEIGHBOUR, Integer::sum);
                }
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private int beside(List<Syllable> typed, int index, List<Syllable> text, int at) {
        boolean both = index >= 0 && index < typed.size() && at >= 0 && at < text.size();
        return both && mayBe(typed.get(index), text.get(at)) ? 1 : 0;
    }

    private boolean mayBe(Syllable typed, Syllable there) {
        return typed.folded().equals(there.folded()) || (edited && OneEdit.apart(typed.folded(), there.folded()));
    }

    private static String written(Syllable syllable) {
        return Normalizer.normalize(syllable.written(), Normalizer.Form.NFC);
    }
}
