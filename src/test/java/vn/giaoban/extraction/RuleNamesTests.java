package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.text.ReportText;

/** The rule that a fact names can be looked up, and no data lies about that nothing reads. */
class RuleNamesTests {

    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final Path CODE = Path.of("src/main/java/vn/giaoban/extraction");
    private static final List<String> COMMON = Resources.lines("rules/common.lets");

    @Test
    void everyFactOfTheSamplesNamesARuleThatIsWrittenDown() {
        assertThat(samples().flatMap(RuleNamesTests::rules).collect(Collectors.toSet()))
                .isNotEmpty()
                .isSubsetOf(writtenDown());
    }

    @ParameterizedTest
    @MethodSource("inCode")
    void aRuleInCodeIsGivenByItsFinder(List<String> row) {
        assertThat(row).hasSize(3).noneMatch(String::isBlank);
        assertThat(sources()).contains("\"" + row.get(0) + "\"");
        assertThat(CODE.resolve(row.get(1) + ".java")).exists();
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void everyRuleIsAskedForByName(String file) {
        String readers = readers("Rules.load(\"" + file + "\")");
        assertThat(readers).isNotEmpty();
        if (!readers.contains("RULES.all()")) {
            assertThat(Rules.load(file).all())
                    .extracting(Rule::id)
                    .allSatisfy(id -> assertThat(sources()).contains("\"" + id + "\""));
        }
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void everyLexiconAndEveryColumnIsRead(String name) {
        boolean inCode = sources().contains("\"" + name + "\"");
        boolean inRules = Stream.concat(
                        COMMON.stream(),
                        DataFiles.rules().flatMap(file -> Resources.lines("rules/" + file + ".rules").stream()))
                .anyMatch(line -> line.contains("{" + name + "}"));
        assertThat(inCode || inRules).as(name).isTrue();
        if (!LexiconExamples.load(name).areFacts()) {
            assertThat(LexiconExamples.load(name).entries().get(0).cells().keySet())
                    .filteredOn(column -> !column.equals("form"))
                    .allSatisfy(column -> assertThat(sources()).contains("\"" + column + "\""));
        }
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void everyLetIsUsed(String file) {
        List<String> lines = Resources.lines("rules/" + file + ".rules");
        assertThat(Stream.concat(lets(lines), used(lines)))
                .allSatisfy(let -> assertThat(lines).anyMatch(line -> line.contains("{" + let + "}")));
    }

    /** What one file alone says stands there. */
    @ParameterizedTest
    @MethodSource("commonLets")
    void everyCommonLetIsUsedByTwoFiles(String let) {
        boolean isPartOfAnother = COMMON.stream().anyMatch(line -> line.contains("{" + let + "}"));
        assertThat(DataFiles.rules()
                        .filter(file -> used(Resources.lines("rules/" + file + ".rules"))
                                .anyMatch(let::equals)))
                .hasSizeGreaterThanOrEqualTo(isPartOfAnother ? 1 : 2);
    }

    static Stream<String> commonLets() {
        return lets(COMMON);
    }

    private static Stream<String> lets(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("let ")).map(line -> line.split(" ", 3)[1]);
    }

    private static Stream<String> used(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("use "))
                .flatMap(line -> Stream.of(line.substring(4).split(", ", -1)));
    }

    static Stream<List<String>> inCode() {
        return Resources.lines("rules/in-code.tsv").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t")));
    }

    static Stream<String> ruleFiles() {
        return DataFiles.rules();
    }

    static Stream<String> lexicons() {
        return DataFiles.lexicons();
    }

    static Set<String> writtenDown() {
        return Stream.concat(
                        inCode().map(row -> row.get(0)),
                        DataFiles.rules()
                                .flatMap(file -> Rules.load(file).all().stream())
                                .map(Rule::id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<String> rules(ReportFacts facts) {
        MeetingFact meeting = facts.meeting();
        Stream<Found<?>> ofMeeting =
                present(meeting.title(), meeting.date(), meeting.period(), meeting.province(), meeting.host());
        Stream<Found<?>> ofPeople =
                facts.people().stream().flatMap(p -> Stream.concat(p.titles().stream(), p.roles().stream()));
        Stream<Found<?>> ofTasks =
                facts.directives().stream().flatMap(d -> present(d.issuer(), d.addressee(), d.deadline()));
        Stream<Found<?>> ofFigures =
                facts.metrics().stream().flatMap(m -> present(m.label(), m.base(), m.comparedTo()));
        return Stream.of(
                        Stream.of(ofMeeting, ofPeople, ofTasks, ofFigures)
                                .flatMap(found -> found)
                                .map(Found::rule),
                        facts.people().stream().map(PersonFact::rule),
                        facts.groups().stream().map(GroupFact::rule),
                        facts.directives().stream().map(DirectiveFact::rule),
                        facts.metrics().stream().map(MetricFact::rule),
                        facts.references().stream().map(ReferenceFact::rule))
                .flatMap(rules -> rules);
    }

    private static Stream<Found<?>> present(@Nullable Found<?>... found) {
        return Stream.of(found).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static Stream<ReportFacts> samples() {
        var extractor = new Extractor();
        return files(SAMPLES, ".txt").map(text -> extractor.read(ReportText.of(text)));
    }

    private static String sources() {
        return files(CODE, ".java").collect(Collectors.joining());
    }

    private static String readers(String loading) {
        return files(CODE, ".java").filter(source -> source.contains(loading)).collect(Collectors.joining());
    }

    private static Stream<String> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).map(RuleNamesTests::content).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
