package vn.giaoban.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.giaoban.archive.Origin;

@SpringBootTest(properties = "giaoban.samples=true")
class SampleImportTests {

    @Autowired
    ImportRuns runs;

    @Autowired
    SampleImport samples;

    @Autowired
    JdbcTemplate database;

    @Test
    void theFirstStartImportsEverySampleAndMarksItAsOne() throws Exception {
        assertThat(runs.latest(Limit.of(10))).singleElement().satisfies(run -> {
            assertThat(run.origin()).isEqualTo(Origin.SAMPLE);
            assertThat(runs.withItems(run.id()).orElseThrow().items(Outcome.STORED))
                    .hasSizeGreaterThanOrEqualTo(5)
                    .hasSize(run.total());
        });
        assertThat(database.queryForList("select distinct origin || ': ' || source from report", String.class))
                .containsExactly("SAMPLE: Báo cáo mẫu do Giao Ban tự viết");

        samples.run(new DefaultApplicationArguments());

        assertThat(runs.count()).isEqualTo(1);
    }
}
