package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.giaoban.extraction.LexiconExamples.Entry;
import vn.giaoban.extraction.LexiconExamples.Example;
import vn.giaoban.extraction.LexiconExamples.Kind;
import vn.giaoban.text.ReportText;

/** Every word of a lexicon does what its examples draw, and only there. */
class LexiconExamplesTests {

    @TestFactory
    Stream<DynamicNode> everyEntryDoesWhatItsExamplesDraw() {
        return DataFiles.lexicons().map(name -> {
            LexiconExamples lexicon = LexiconExamples.load(name);
            List<Entry> entries = lexicon.areFacts() ? List.of() : lexicon.entries();
            return DynamicContainer.dynamicContainer(
                    name,
                    entries.parallelStream()
                            .map(e -> test(name, e, lexicon.of(e)))
                            .toList());
        });
    }

    /** Reads at once, on every core, and asserts when it runs. */
    private static DynamicTest test(String name, Entry entry, List<Example> examples) {
        List<String> drawn =
                examples.stream().map(e -> e.reading().of(e.drawn())).toList();
        return DynamicTest.dynamicTest(entry.form(), () -> {
            for (Kind kind : Kind.values()) {
                assertThat(examples)
                        .as("%s.tsv, %s: an example of what is a %s", name, entry.form(), kind)
                        .anyMatch(e -> e.kind() == kind);
            }
            for (int i = 0; i < examples.size(); i++) {
                String example = examples.get(i).drawn();
                assertThat(drawn.get(i))
                        .as("%s.tsv, %s: %s", name, entry.form(), example)
                        .isEqualTo(example);
                assertThat(matching(example))
                        .as("%s.tsv, %s: an example holds the word", name, entry.form())
                        .contains(matching(entry.form()));
            }
        });
    }

    /** Else the example would say nothing of the word. */
    @TestFactory
    Stream<DynamicNode> anotherWordDoesNotDoWhatAHitDraws() {
        return DataFiles.lexicons()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    LexiconExamples lexicon = LexiconExamples.load(name);
                    lexicon.entries().stream()
                            .flatMap(entry -> lexicon.of(entry).stream())
                            .filter(e -> e.kind() == Kind.HIT && e.unlike() != null)
                            .map(e -> new Unlike(e.reading(), Objects.requireNonNull(e.unlike())))
                            .distinct()
                            .forEach(e -> assertThat(e.reading().of(e.text()))
                                    .as("%s.tsv, another word than its own: %s", name, e.text())
                                    .isNotEqualTo(e.text()));
                }));
    }

    private record Unlike(ExampleReading reading, String text) {}

    private static String matching(String text) {
        return ReportText.of(Drawing.plain(text)).matching().toLowerCase(Locale.ROOT);
    }
}
