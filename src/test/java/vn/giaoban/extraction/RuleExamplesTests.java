package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.text.ReportText;

/** The examples of the rule files are tests; so is the form of every lexicon. */
class RuleExamplesTests {

    private static final Path DATA = Path.of("src/main/resources/extraction");

    @TestFactory
    Stream<DynamicNode> everyRuleDoesWhatItsExamplesSay() throws IOException {
        return names("rules", ".rules")
                .flatMap(file -> Rules.load(file).all().stream().map(rule -> test(file, rule)));
    }

    @ParameterizedTest
    @MethodSource
    void everyLexiconHoldsItsForm(String name) {
        assertThat(Lexicon.load(name).entries()).isNotEmpty();
    }

    static Stream<String> everyLexiconHoldsItsForm() throws IOException {
        return names("lexicon", ".tsv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pattern (\\d+)%",
                "pattern {khong-co}",
                "pattern (?<number>\\d+",
                "patern \\d+",
            })
    void aRuleThatBreaksTheFormDoesNotLoad(String line) {
        assertThatThrownBy(() -> Rules.parse("example", List.of("rule one", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("example.rules");
    }

    @Test
    void aSpaceInAPatternIsAnyNumberOfSpacesAndALetIsExpanded() {
        Rule rule = Rules.parse(
                        "example", List.of("let so = \\d+", "rule one", "  pattern (?<so>{so}) hộ[ ,]?", "  pattern x"))
                .rule("one");
        assertThat(rule.matcher("12   hộ,x").matches()).isTrue();
    }

    private static DynamicTest test(String file, Rule rule) {
        return DynamicTest.dynamicTest(file + ": " + rule.id(), () -> {
            assertThat(rule.hits()).as("hits of %s", rule.id()).isNotEmpty();
            assertThat(rule.misses()).as("misses of %s", rule.id()).isNotEmpty();
            rule.hits().forEach(hit -> assertHits(rule, hit));
            rule.misses()
                    .forEach(miss -> assertThat(rule.matcher(matching(miss)).find())
                            .as("%s must not match in: %s", rule.id(), miss)
                            .isFalse());
        });
    }

    private static void assertHits(Rule rule, String hit) {
        assertThat(hit)
                .as("an example of %s marks the place", rule.id())
                .containsOnlyOnce("[")
                .containsOnlyOnce("]");
        Matcher m = rule.matcher(matching(hit.replace("[", "").replace("]", "")));
        assertThat(m.find()).as("%s must match in: %s", rule.id(), hit).isTrue();
        assertThat(m.group())
                .as("%s in: %s", rule.id(), hit)
                .isEqualTo(matching(hit.substring(hit.indexOf('[') + 1, hit.indexOf(']'))));
    }

    private static String matching(String example) {
        return ReportText.of(example).matching();
    }

    private static Stream<String> names(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(ending))
                    .map(f -> f.substring(0, f.length() - ending.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
