package vn.giaoban.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.giaoban.text.ReportText;
import vn.giaoban.topic.TopicExamples.Entry;
import vn.giaoban.topic.TopicExamples.Example;
import vn.giaoban.vocabulary.Topic;

/** Every line of {@code words.tsv} tells its topic where its examples say so, and only there. */
class TopicExamplesTests {

    private final TopicExamples examples = new TopicExamples();
    private final Topics topics = new Topics();

    @TestFactory
    Stream<DynamicTest> everyEntryDoesWhatItsExamplesDraw() {
        return examples.entries().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.word().form(), () -> {
                    assertThat(examples.of(entry))
                            .as(
                                    "words.tsv, %s: an example of each kind",
                                    entry.word().form())
                            .extracting(Example::kind)
                            .contains("hit", "miss");
                    for (Example example : examples.of(entry)) {
                        assertThat(drawn(example.plain()))
                                .as("words.tsv, %s: %s %s", entry.word().form(), example.kind(), example.drawn())
                                .isEqualTo(example.drawn());
                    }
                }));
    }

    /** A line that says that its words tell nothing is there because they would without it. */
    @TestFactory
    Stream<DynamicTest> wordsThatTellNothingHoldWordsThatTell() {
        return examples.entries().stream()
                .map(Entry::word)
                .filter(word -> word.topic() == Topic.OTHER)
                .map(word -> DynamicTest.dynamicTest(word.form(), () -> {
                    List<TopicWord> others = TopicLexicon.words().stream()
                            .filter(other -> !other.equals(word))
                            .toList();
                    assertThat(new TopicLexicon(others).in(ReportText.of(word.form())))
                            .as("words.tsv, %s: tells nothing anyway", word.form())
                            .anyMatch(FoundWord::tells);
                }));
    }

    private String drawn(String words) {
        ReportText text = ReportText.of(words);
        var out = new StringBuilder();
        int end = 0;
        for (FoundWord word : topics.telling(text)) {
            out.append(words.substring(end, word.span().start()))
                    .append('[')
                    .append(text.quote(word.span()))
                    .append("]=")
                    .append(word.topic());
            end = word.span().end();
        }
        return out.append(words.substring(end)).toString();
    }
}
