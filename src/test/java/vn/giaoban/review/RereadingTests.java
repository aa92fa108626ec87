package vn.giaoban.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.ReadSample;
import vn.giaoban.archive.Reports;
import vn.giaoban.archive.Subject;
import vn.giaoban.archive.Subject.Kind;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.extraction.Extractor;

/** A newer reader reads a stored report again, and shows first what that would change. */
@SpringBootTest
@Transactional
class RereadingTests {

    @Autowired
    Archive archive;

    @Autowired
    Reports reports;

    @Autowired
    Review review;

    @Autowired
    Rereading rereading;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate database;

    long report;
    List<DirectiveFact> tasks = List.of();

    /** An older reader missed the sample's first task. */
    @BeforeEach
    void aReportOfAnOlderReader() throws IOException {
        ReadSample sample = ReadSample.of("gia-lai-2024-q2");
        tasks = sample.facts().directives();
        report = archive.store(sample.with(sample.facts().withDirectives(tasks.subList(1, tasks.size())))
                        .incoming())
                .reportId();
        entities.flush();
        database.update("update report set extractor_version = 'older' where id = ?", report);
        entities.clear();
    }

    @Test
    void whatWouldChangeIsShownAndNothingIsChanged() {
        assertThat(rereading.outdated()).containsExactly(report);
        assertThat(rereading.preview(report)).singleElement().satisfies(change -> {
            assertThat(change.place()).isEqualTo(place(tasks.get(0)));
            assertThat(change.before()).isNull();
            assertThat(change.after()).isEqualTo(tasks.get(0));
        });
        assertThat(reports.findById(report).orElseThrow().directives()).hasSize(tasks.size() - 1);
    }

    @Test
    void readingAgainAddsWhatWasMissedAndLeavesWhatPeopleDecided() {
        review.decide(report, List.of(Verdict.reject(place(tasks.get(1)), null)), "bien-tap", "không phải chỉ đạo");

        assertThat(rereading.read(report)).extracting(FactChange::place).containsExactly(place(tasks.get(0)));
        entities.flush();
        entities.clear();

        var stored = reports.findById(report).orElseThrow();
        assertThat(stored.directives())
                .extracting(d -> d.text())
                .contains(tasks.get(0).quote())
                .doesNotContain(tasks.get(1).quote())
                .hasSize(tasks.size() - 1);
        assertThat(stored.extractorVersion()).isEqualTo(Extractor.VERSION);
        assertThat(rereading.outdated()).isEmpty();
    }

    private static Subject place(DirectiveFact task) {
        return Subject.at(Kind.DIRECTIVE, task.span());
    }
}
