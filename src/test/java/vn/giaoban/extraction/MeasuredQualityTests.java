package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giaoban.extraction.score.Figure;
import vn.giaoban.extraction.score.ScoreJson;
import vn.giaoban.extraction.score.ScoreTable;
import vn.giaoban.text.ReportText;

/** What the page about the archive says of its own quality and rules is so. */
class MeasuredQualityTests {

    private static final Path ABOUT = Path.of("src/main/resources/about");
    private static final Path SAMPLES = Path.of("src/main/resources/samples");

    /** A change of rules that changes the figures writes them anew with {@code -Dquality.write=true}. */
    @Test
    void thePublishedFiguresAreThoseOfTheSamplesNow() throws IOException {
        List<String> measured = measured();
        Path file = ABOUT.resolve("quality.tsv");
        if (Boolean.getBoolean("quality.write")) {
            Files.write(file, measured);
        }
        assertThat(Files.readAllLines(file))
                .as("./mvnw -o test -Dtest=MeasuredQualityTests -Dquality.write=true writes the figures of now")
                .isEqualTo(measured);
    }

    @ParameterizedTest
    @MethodSource("shownRules")
    void everyRuleThatIsShownIsWrittenDown(String rule) {
        assertThat(RuleNamesTests.writtenDown()).contains(rule);
    }

    static Stream<String> shownRules() throws IOException {
        return Files.readAllLines(ABOUT.resolve("rules.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 2)[0]);
    }

    private static List<String> measured() throws IOException {
        var mapper = new JsonMapper();
        var extractor = new Extractor();
        var scores = new ScoreTable();
        int reports = 0;
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path gold :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                String name = gold.getFileName().toString().replace(".json", ".txt");
                ReportText text = ReportText.of(Files.readString(SAMPLES.resolve(name)));
                scores.add(
                        text.text(),
                        mapper.readTree(Files.readString(gold)),
                        FactsJson.of(name, text, extractor.read(text)));
                reports++;
            }
        }
        JsonNode figures = ScoreJson.of(scores, 0).path("figures");
        var lines = new ArrayList<String>(List.of(
                "# How near the reader comes to what careful readers found in the bundled samples. Written and checked by MeasuredQualityTests.",
                "# columns: figure, precision, recall, F1, wanted, found. First the version of the reader and the number of reports.",
                "version\t" + Extractor.VERSION,
                "reports\t" + reports));
        for (Figure figure : Figure.values()) {
            JsonNode row = figures.path(figure.name().toLowerCase(Locale.ROOT));
            lines.add(String.format(
                    Locale.ROOT,
                    "%s\t%.3f\t%.3f\t%.3f\t%d\t%d",
                    figure.name(),
                    row.path("precision").asDouble(),
                    row.path("recall").asDouble(),
                    row.path("f1").asDouble(),
                    row.path("wanted").asInt(),
                    row.path("found").asInt()));
        }
        return lines;
    }
}
