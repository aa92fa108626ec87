package vn.giaoban.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells from what hits say by which step they were found. */
final class Steps {

    private static final Pattern INNER_MARK = Pattern.compile("['’‘ʼ.]");

    private final Strictness strictness;

    Steps(Strictness strictness) {
        this.strictness = strictness;
    }

    /**
     * What was asked, and what a hit says to it.
     *
     * @param texts all that the hit shows where it was sought
     * @param name of the person that the hit is about; null without one
     */
    record Answer(Typed asked, List<Marked> texts, @Nullable Marked name) {}

    /** The loosest step that any of the hits needed; null without hits. */
    @Nullable
    Match of(List<List<Answer>> hits) {
        if (strictness == Strictness.ONE_EDIT && !hits.isEmpty()) {
            return Match.NEAR;
        }
        return hits.stream().map(Steps::loosest).max(Comparator.naturalOrder()).orElse(null);
    }

    private static Match loosest(List<Answer> hit) {
        return hit.stream()
                .flatMap(answer -> {
                    Said said = new Said(answer.texts, answer.name);
                    return answer.asked.wanted().stream().map(words -> of(words, said));
                })
                .max(Comparator.naturalOrder())
                .orElse(Match.EXACT);
    }

    private static Match of(Words words, Said said) {
        Match loosest = Match.EXACT;
        for (int i = 0; i < words.syllables().size(); i++) {
            Match step = step(words, i, said);
            loosest = step.compareTo(loosest) > 0 ? step : loosest;
        }
        return loosest;
    }

    private static Match step(Words words, int index, Said said) {
        Syllable syllable = words.syllables().get(index);
        List<Words.Run> runs =
                words.runs().stream().filter(run -> run.holds(index)).toList();
        boolean asTyped = said.written.contains(written(syllable))
                || runs.stream()
                        .anyMatch(run -> written(words.syllables().subList(run.from(), run.to()))
                                .equals(said.nameAsWritten))
                || words.alternatives().stream().anyMatch(other -> other.holds(index) && said.holds(other.instead()));
        if (asTyped) {
            return Match.EXACT;
        }
        boolean unified = said.unified.contains(syllable.exact())
                || runs.stream().anyMatch(run -> run.exact().equals(said.name));
        return unified ? Match.TONE : Match.UNACCENTED;
    }

    /** What a hit says: its syllables as they are written and in one spelling, and the name of its official. */
    private static final class Said {
        private final Set<String> written = new HashSet<>();
        private final Set<String> unified = new HashSet<>();
        private final String name;
        private final String nameAsWritten;

        Said(List<Marked> texts, @Nullable Marked of) {
            for (Marked text : texts) {
                for (Syllable syllable : Syllable.of(text.text())) {
                    written.add(Steps.written(syllable));
                    unified.add(syllable.exact());
                }
            }
            name = of == null ? "" : NameKeys.exact(of.text());
            nameAsWritten = of == null ? "" : Steps.written(Syllable.of(of.text()));
        }

        boolean holds(List<Syllable> syllables) {
            return unified.containsAll(syllables.stream().map(Syllable::exact).collect(Collectors.toSet()));
        }
    }

    private static String written(List<Syllable> syllables) {
        return syllables.stream().map(Steps::written).collect(Collectors.joining());
    }

    private static String written(Syllable syllable) {
        String composed = Normalizer.normalize(syllable.written(), Normalizer.Form.NFC);
        return INNER_MARK.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
