package vn.giaoban.archive;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giaoban.extraction.Extractor;
import vn.giaoban.extraction.FactsJson;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.text.ReportText;

/** A report's rows say what they were made of, and a rewriting that changes nothing leaves them alone. */
@SpringBootTest
@Transactional
class StoredFactsTests {

    private static final List<String> TABLES = List.of(
            "meeting_fact",
            "participation",
            "participation_title",
            "mention",
            "attending_group",
            "directive",
            "metric",
            "citation",
            "person",
            "document");

    @Autowired
    Archive archive;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate database;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/samples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleComesBackAsItWasRead(Path sample) throws IOException {
        ReadSample read = ReadSample.of(sample);
        long report = store(read);

        DecidedFacts stored = archive.facts(report);

        assertThat(told(read.text(), stored.facts())).isEqualTo(told(read.text(), read.facts()));
        assertThat(stored.decided()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writingTheSameAgainChangesNoRow(Path sample) throws IOException {
        long report = store(ReadSample.of(sample));
        Map<String, List<Map<String, Object>>> before = rows();

        archive.rewrite(report, archive.facts(report), Extractor.VERSION);
        entities.flush();

        assertThat(rows()).isEqualTo(before);
    }

    private Map<String, List<Map<String, Object>>> rows() {
        return TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table, table -> database.queryForList("select * from " + table + " order by id")));
    }

    private long store(ReadSample sample) {
        long report = archive.store(sample.incoming()).reportId();
        entities.flush();
        entities.clear();
        return report;
    }

    /** Without the rules of a fact's parts, of which rows keep the fact's own alone. */
    private static JsonNode told(ReportText text, ReportFacts facts) {
        ObjectNode json = FactsJson.of("mau", text, facts);
        json.path("metrics").forEach(metric -> ((ObjectNode) metric).remove("rules"));
        json.path("directives").forEach(directive -> ((ObjectNode) directive).remove("rules"));
        return json;
    }
}
