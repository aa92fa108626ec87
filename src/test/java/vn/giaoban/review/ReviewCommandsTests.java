package vn.giaoban.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.ReadSample;
import vn.giaoban.archive.Reports;
import vn.giaoban.archive.Subject;
import vn.giaoban.archive.Subject.Kind;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.extraction.ReadingCommands;

/** What the command line does with people's decisions. */
@SpringBootTest
@Transactional
class ReviewCommandsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Archive archive;

    @Autowired
    Reports reports;

    @Autowired
    Review review;

    @Autowired
    ReviewDesk desk;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate database;

    @TempDir
    Path directory;

    long report;
    DirectiveFact task;

    @BeforeEach
    void aReport() throws IOException {
        ReadSample sample = ReadSample.of("gia-lai-2024-q2");
        task = sample.facts().directives().get(0);
        report = archive.store(sample.incoming()).reportId();
        renew();
    }

    @Test
    void whatPeopleDecidedBecomesTheAnswersThatTheReaderIsMeasuredBy() throws IOException {
        decide(Verdict.reject(Subject.at(Kind.DIRECTIVE, task.span()), null));
        acceptAllThatIsDoubtful();

        assertThat(exported()).isZero();

        Path answers = directory.resolve("gold").resolve("bao-cao-%06d.json".formatted(report));
        JsonNode gold = JsonMapper.builder().build().readTree(Files.readString(answers));
        assertThat(gold.at("/directives").findValuesAsString("quote"))
                .isNotEmpty()
                .doesNotContain(task.quote());
        assertThat(ReadingCommands.run(
                        "evaluate",
                        "--gold",
                        directory.resolve("gold").toString(),
                        "--reports",
                        directory.resolve("reports").toString()))
                .isZero();
    }

    @Test
    void aReportAboutWhichNobodyDecidedIsNoAnswer() {
        assertThat(exported()).isZero();

        assertThat(directory.resolve("gold")).doesNotExist();
    }

    @Test
    void aReportThatIsNotCheckedToTheEndIsNoAnswer() {
        assertThat(desk.of(reports.findById(report).orElseThrow()).asked()).isNotEmpty();
        decide(Verdict.confirm(Subject.at(Kind.DIRECTIVE, task.span()), null));

        assertThat(exported()).isZero();

        assertThat(directory.resolve("gold")).doesNotExist();
    }

    @Test
    void readingAgainOnlyShowsUnlessToldToWrite() {
        database.update("delete from directive where report_id = ? and ordinal = 1", report);
        database.update("update report set extractor_version = 'older' where id = ?", report);
        renew();

        assertThat(reread()).isZero();
        assertThat(tasks()).doesNotContain(task.quote());

        assertThat(reread("--apply")).isZero();
        assertThat(tasks()).contains(task.quote());
    }

    @Test
    void aReportThatIsNotThereIsTold() {
        assertThat(reread("999999999")).isEqualTo(1);
    }

    private int exported() {
        var command = new ExportGoldCommand();
        new CommandLine(command).parseArgs(directory.toString());
        return command.run(context);
    }

    private int reread(String... words) {
        var command = new RereadCommand();
        new CommandLine(command).parseArgs(words);
        int status = command.run(context);
        renew();
        return status;
    }

    private void decide(Verdict verdict) {
        review.decide(report, List.of(verdict), "bien-tap", null);
        renew();
    }

    private void acceptAllThatIsDoubtful() {
        List<Verdict> verdicts = desk.of(reports.findById(report).orElseThrow()).asked().stream()
                .map(item -> item.fact() == null
                        ? Verdict.reject(item.subject(), null)
                        : Verdict.confirm(item.subject(), null))
                .toList();
        review.decide(report, verdicts, "bien-tap", null);
        renew();
    }

    private List<String> tasks() {
        return reports.findById(report).orElseThrow().directives().stream()
                .map(d -> d.text())
                .toList();
    }

    private void renew() {
        entities.flush();
        entities.clear();
    }
}
