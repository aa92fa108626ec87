package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaoban.database.TestDatabase;

/** Whatever happens to tables or index, the index comes to have what the tables have, and says so only then. */
@OnEveryIndex
class IndexTruthTests {

    private static final String NEVER = "giaoban.search.check-every=1d";
    private static final String OFTEN = "giaoban.search.check-every=200ms";

    @TempDir
    Path data;

    private TestDatabase.Access database;

    @BeforeEach
    void emptyDatabase() {
        database = TestDatabase.fresh();
    }

    @Test
    void whatIsStoredIsFoundByTheOutboxAlone() throws Exception {
        try (var application = application(NEVER)) {
            application.store("Ngày 20-6, đồng chí A Pớt yêu cầu rà soát hộ nghèo.", "A Pớt", "rà soát hộ nghèo");
            application.untilAgreed();
            assertThat(application.found("nguoi=a pot")).isEqualTo(1);

            application.store("Đồng chí APớt đề nghị trồng rừng thay thế.", "APớt", "trồng rừng thay thế");
            application.untilAgreed();
            assertThat(application.found("nguoi=A Pớt")).isEqualTo(2);
        }
    }

    @Test
    void rowsWrittenChangedAndDeletedPastHibernateAreNoticedAndRepaired() throws Exception {
        try (var application = application(OFTEN)) {
            var jdbc = application.bean(JdbcClient.class);
            NamedArchive.write(new ArchiveRows(jdbc));
            application.untilAgreed();
            assertThat(application.found("co=100")).isEqualTo(14);

            jdbc.sql("update directive set text = 'Giữ rừng phòng hộ đầu nguồn' where text like 'Rà soát%'")
                    .update();
            jdbc.sql("delete from directive where text like 'Siết chặt%'").update();
            jdbc.sql("update meeting set title = 'Hội nghị sơ kết' where period = '2024-Q3'")
                    .update();
            application.untilAgreed();

            assertThat(application.found("q=rừng phòng hộ")).isEqualTo(1);
            assertThat(application.found("q=chỉ thị 35")).isZero();
            assertThat(application.found("q=siết chặt")).isZero();
            assertThat(application.found("q=sơ kết")).isEqualTo(2);
            assertThat(application.found("co=100")).isEqualTo(13);
        }
    }

    @Test
    void readinessSaysThatTheIndexIsBehind() throws Exception {
        try (var application = application(NEVER)) {
            application.untilAgreed();
            assertThat(health(application)).isEqualTo(Status.UP);
            application.bean(IndexKeeper.class).stop();
            NamedArchive.write(new ArchiveRows(application.bean(JdbcClient.class)));

            assertThat(health(application)).isEqualTo(Status.OUT_OF_SERVICE);
            application.bean(IndexKeeper.class).keep();
            application.untilAgreed();
            assertThat(health(application)).isEqualTo(Status.UP);
        }
    }

    @Test
    void aLostIndexIsWrittenAnewAtTheNextStart() throws Exception {
        try (var application = application(NEVER)) {
            application.store("Đồng chí A Pớt yêu cầu rà soát hộ nghèo.", "A Pớt", "rà soát hộ nghèo");
            application.untilAgreed();
        }
        assertThat(TestIndex.of(data).exists()).isTrue();
        TestIndex.of(data).remove();

        try (var application = application(NEVER)) {
            application.untilAgreed();
            assertThat(application.found("q=hộ nghèo")).isEqualTo(1);
        }
    }

    @Test
    void aProcessThatJoinsLeavesTheIndexingToTheOneThatServes() throws Exception {
        try (var serving = application(NEVER)) {
            serving.untilAgreed();
            try (var joined = application("giaoban.search.indexing=false")) {
                joined.store("Đồng chí A Pớt yêu cầu rà soát hộ nghèo.", "A Pớt", "rà soát hộ nghèo");
            }
            serving.untilAgreed();
            assertThat(serving.found("q=hộ nghèo")).isEqualTo(1);
        }
    }

    @Test
    void whatAJoinedProcessStoredAloneIsIndexedAtTheNextStart() throws Exception {
        try (var joined = application("giaoban.search.indexing=false")) {
            joined.store("Đồng chí A Pớt yêu cầu rà soát hộ nghèo.", "A Pớt", "rà soát hộ nghèo");
        }
        assertThat(TestIndex.of(data).exists()).isFalse();

        try (var serving = application(NEVER)) {
            serving.untilAgreed();
            assertThat(serving.found("q=hộ nghèo")).isEqualTo(1);
        }
    }

    private SearchingApplication application(String setting) {
        return SearchingApplication.start(database, data, setting);
    }

    private static Status health(SearchingApplication application) {
        var asked = new IndexHealthIndicator(application.bean(IndexState.class));
        return Objects.requireNonNull(asked.health()).getStatus();
    }
}
