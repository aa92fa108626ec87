package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @TestFactory
    Stream<DynamicNode> everyRuleDoesWhatItsExamplesSay() {
        return DataFiles.rules().flatMap(file -> Rules.load(file).all().stream().map(rule -> test(file, rule)));
    }

    @ParameterizedTest
    @MethodSource
    void everyLexiconHoldsItsForm(String name) {
        assertThat(Lexicon.load(name).entries()).isNotEmpty();
    }

    static Stream<String> everyLexiconHoldsItsForm() {
        return DataFiles.lexicons();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pattern (\\d+)%",
                "pattern {khong-co}",
                "pattern (?<number>\\d+",
                "patern \\d+",
                "use khong-co",
                "let so = \\d+\nlet so = \\d",
                "use yyyy\nlet yyyy = \\d",
            })
    void aRuleThatBreaksTheFormDoesNotLoad(String lines) {
        assertThatThrownBy(() ->
                        Rules.parse("example", ("rule one\n" + lines).lines().toList()))
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

    @Test
    void aLetOfTheCommonFileIsTakenByTheFileThatNamesIt() {
        List<String> rule = List.of("rule one", "  pattern năm {yyyy}");
        assertThatThrownBy(() -> Rules.parse("example", rule)).hasMessageContaining("{yyyy}");
        List<String> using =
                Stream.concat(Stream.of("use every, yyyy"), rule.stream()).toList();
        assertThat(Rules.parse("example", using).rule("one").matcher("năm 2024").matches())
                .isTrue();
    }

    private static DynamicTest test(String file, Rule rule) {
        String name = file + ".rules, " + rule.id();
        return DynamicTest.dynamicTest(name, () -> {
            assertThat(rule.hits()).as("%s: hits", name).isNotEmpty();
            assertThat(rule.misses()).as("%s: misses", name).isNotEmpty();
            rule.hits().forEach(hit -> assertHits(name, rule, hit));
            rule.misses()
                    .forEach(miss -> assertThat(rule.matcher(matching(miss)).find())
                            .as("%s must not match in: %s", name, miss)
                            .isFalse());
        });
    }

    private static void assertHits(String name, Rule rule, String hit) {
        assertThat(hit)
                .as("%s: an example marks the place", name)
                .containsOnlyOnce("[")
                .containsOnlyOnce("]");
        Matcher m = rule.matcher(matching(hit.replace("[", "").replace("]", "")));
        assertThat(m.find()).as("%s must match in: %s", name, hit).isTrue();
        assertThat(m.group())
                .as("%s in: %s", name, hit)
                .isEqualTo(matching(hit.substring(hit.indexOf('[') + 1, hit.indexOf(']'))));
    }

    private static String matching(String example) {
        return ReportText.of(example).matching();
    }
}
