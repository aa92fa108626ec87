package vn.giaoban.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells from what hits say by which step they were found. */
final class Steps {

    private final Asked asked;

    Steps(Asked asked) {
        this.asked = asked;
    }

    /** The loosest step that any of the hits needed; null without hits. */
    @Nullable
    Match of(List<DirectiveHit> hits) {
        return hits.stream().map(this::of).max(Comparator.naturalOrder()).orElse(null);
    }

    private Match of(DirectiveHit hit) {
        return asked.parts().stream()
                .map(words -> of(words, hit, words.equals(asked.addressee()) ? addressee(hit) : hit.texts()))
                .max(Comparator.naturalOrder())
                .orElse(Match.EXACT);
    }

    private static List<Marked> addressee(DirectiveHit hit) {
        return hit.to() == null ? List.of() : List.of(hit.to());
    }

    private static Match of(Words words, DirectiveHit hit, List<Marked> texts) {
        Set<String> written = new HashSet<>();
        Set<String> unified = new HashSet<>();
        for (Marked text : texts) {
            for (Syllable syllable : Syllable.of(text.text())) {
                written.add(written(syllable));
                unified.add(syllable.exact());
            }
        }
        return of(
                words,
                written,
                unified,
                hit.official() == null ? "" : NameKeys.exact(hit.official().text()));
    }

    private static Match of(Words words, Set<String> written, Set<String> unified, String name) {
        Match loosest = Match.EXACT;
        for (int i = 0; i < words.syllables().size(); i++) {
            int index = i;
            Syllable syllable = words.syllables().get(i);
            boolean asTyped = written.contains(written(syllable))
                    || words.runs().stream()
                            .anyMatch(run -> run.holds(index) && run.exact().equals(name));
            if (!asTyped) {
                Match step = unified.contains(syllable.exact()) ? Match.TONE : Match.UNACCENTED;
                loosest = step.compareTo(loosest) > 0 ? step : loosest;
            }
        }
        return loosest;
    }

    private static String written(Syllable syllable) {
        return Normalizer.normalize(syllable.written(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’‘ʼ.]", "");
    }
}
