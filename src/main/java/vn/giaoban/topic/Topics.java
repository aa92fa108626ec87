package vn.giaoban.topic;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.giaoban.text.ReportText;
import vn.giaoban.vocabulary.Topic;

/** What words are about. */
@Component
public class Topics {

    private final TopicLexicon lexicon = TopicLexicon.load();

    /**
     * The topics that words tell: of a task its own, of a figure label and unit.
     *
     * @return never empty: of which most syllables speak first, else in the order of {@link Topic}; only {@link Topic#OTHER} where no
     *     word tells
     */
    public List<Topic> of(String words) {
        Map<Topic, Integer> syllables = new EnumMap<>(Topic.class);
        for (FoundWord word : telling(ReportText.of(words))) {
            syllables.merge(word.topic(), word.syllables(), Integer::sum);
        }
        return syllables.isEmpty()
                ? List.of(Topic.OTHER)
                : syllables.entrySet().stream()
                        .sorted(Map.Entry.<Topic, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** The words that tell a topic; weak ones only where there are no others. */
    List<FoundWord> telling(ReportText text) {
        List<FoundWord> found =
                lexicon.in(text).stream().filter(FoundWord::tells).toList();
        boolean onlyWeak = found.stream().allMatch(FoundWord::isWeak);
        return found.stream().filter(word -> onlyWeak || !word.isWeak()).toList();
    }
}
