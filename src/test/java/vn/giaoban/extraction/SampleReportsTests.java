package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giaoban.extraction.score.Figure;
import vn.giaoban.extraction.score.ScoreTable;
import vn.giaoban.text.ReportText;

/** The bundled samples, each a report with its gold: what the extractor must find on every build. */
class SampleReportsTests {

    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final JsonMapper JSON = new JsonMapper();

    private static ScoreTable scores = new ScoreTable();

    @BeforeAll
    static void readEverySample() throws IOException {
        scores = new ScoreTable();
        var extractor = new Extractor();
        for (String name : namesOf(".json")) {
            ReportText report = ReportText.of(Files.readString(SAMPLES.resolve(name + ".txt")));
            scores.add(report.text(), gold(name), FactsJson.of(name + ".txt", report, extractor.read(report)));
        }
    }

    @Test
    void everyReportHasItsGoldAndEveryGoldItsReport() throws IOException {
        assertThat(namesOf(".txt")).isNotEmpty().isEqualTo(namesOf(".json"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyQuoteOfTheGoldStandsInItsReport(String name) throws IOException {
        String report = Files.readString(SAMPLES.resolve(name + ".txt"));
        JsonNode gold = gold(name);

        assertThat(gold.path("report").asString()).isEqualTo(name + ".txt");
        assertThat(quotes(gold))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(report).contains(quote));
    }

    @ParameterizedTest(name = "{0} at least {1}")
    @CsvSource(textBlock = """
            KIND,       1.00
            DATE,       1.00
            PERIOD,     1.00
            PROVINCE,   1.00
            PEOPLE,     1.00
            ROLES,      1.00
            REFERENCES, 1.00
            METRICS,    0.95
            TITLES,     0.95
            DIRECTIVE,  0.90
            TASKS,      0.85
            """)
    void theExtractorFindsWhatACarefulReaderFinds(Figure figure, double floor) {
        assertThat(scores.f1(figure)).as(() -> scores.print()).isGreaterThanOrEqualTo(floor);
    }

    static Stream<String> names() throws IOException {
        return namesOf(".json").stream();
    }

    private static SortedSet<String> namesOf(String ending) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static JsonNode gold(String name) throws IOException {
        return JSON.readTree(Files.readString(SAMPLES.resolve(name + ".json")));
    }

    /** Everything that the guideline wants verbatim. */
    private static List<String> quotes(JsonNode gold) {
        JsonNode meeting = gold.path("meeting");
        Stream<JsonNode> meetings = Stream.of(meeting.path("title"), meeting.path("host"));
        Stream<JsonNode> people = gold.path("people")
                .valueStream()
                .flatMap(person -> Stream.of(
                                Stream.of(person.path("name")),
                                person.path("aliases").valueStream(),
                                person.path("titles").valueStream())
                        .flatMap(texts -> texts));
        Stream<JsonNode> facts = Stream.of("directives", "metrics", "references")
                .flatMap(kind -> gold.path(kind).valueStream())
                .flatMap(fact -> Stream.of("quote", "to", "label", "issuer").map(fact::path));
        return Stream.of(meetings, people, gold.path("groups").valueStream(), facts)
                .flatMap(texts -> texts)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }
}
