package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.giaoban.GiaoBanApplication;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.FactsOf;
import vn.giaoban.database.TestDatabase;

/** Whatever happens to tables or index, the index comes to have what the tables have, and says so only then. */
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
            store(application, "Ngày 20-6, đồng chí A Pớt yêu cầu rà soát hộ nghèo.", "A Pớt", "rà soát hộ nghèo");
            untilAgreed(application);
            assertThat(found(application, "nguoi=a pot")).isEqualTo(1);

            store(application, "Đồng chí APớt đề nghị trồng rừng thay thế.", "APớt", "trồng rừng thay thế");
            untilAgreed(application);
            assertThat(found(application, "nguoi=A Pớt")).isEqualTo(2);
        }
    }

    @Test
    void rowsWrittenChangedAndDeletedPastHibernateAreNoticedAndRepaired() throws Exception {
        try (var application = application(OFTEN)) {
            var jdbc = application.getBean(JdbcClient.class);
            NamedArchive.write(new ArchiveRows(jdbc));
            untilAgreed(application);
            assertThat(found(application, "co=100")).isEqualTo(14);

            jdbc.sql("update directive set text = 'Giữ rừng phòng hộ đầu nguồn' where text like 'Rà soát%'")
                    .update();
            jdbc.sql("delete from directive where text like 'Siết chặt%'").update();
            jdbc.sql("update meeting set title = 'Hội nghị sơ kết' where period = '2024-Q3'")
                    .update();
            untilAgreed(application);

            assertThat(found(application, "q=rừng phòng hộ")).isEqualTo(1);
            assertThat(found(application, "q=chỉ thị 35")).isZero();
            assertThat(found(application, "q=siết chặt")).isZero();
            assertThat(found(application, "q=sơ kết")).isEqualTo(2);
            assertThat(found(application, "co=100")).isEqualTo(13);
        }
    }

    @Test
    void readinessSaysThatTheIndexIsBehind() throws Exception {
        try (var application = application(NEVER)) {
            untilAgreed(application);
            assertThat(health(application)).isEqualTo(Status.UP);
            NamedArchive.write(new ArchiveRows(application.getBean(JdbcClient.class)));

            assertThat(health(application)).isEqualTo(Status.OUT_OF_SERVICE);
            application.getBean(IndexKeeper.class).keep();
            untilAgreed(application);
            assertThat(health(application)).isEqualTo(Status.UP);
        }
    }

    @Test
    void aLostIndexIsWrittenAnewAtTheNextStart() throws Exception {
        try (var application = application(NEVER)) {
            store(application, "Đồng chí A Pớt yêu cầu rà soát hộ nghèo.", "A Pớt", "rà soát hộ nghèo");
            untilAgreed(application);
        }
        assertThat(FileSystemUtils.deleteRecursively(data.resolve("index"))).isTrue();

        try (var application = application(NEVER)) {
            untilAgreed(application);
            assertThat(found(application, "q=hộ nghèo")).isEqualTo(1);
        }
    }

    @Test
    void aProcessThatJoinsLeavesTheIndexingToTheOneThatServes() throws Exception {
        try (var serving = application(NEVER)) {
            untilAgreed(serving);
            try (var joined = application("giaoban.search.indexing=false")) {
                store(joined, "Đồng chí A Pớt yêu cầu rà soát hộ nghèo.", "A Pớt", "rà soát hộ nghèo");
            }
            untilAgreed(serving);
            assertThat(found(serving, "q=hộ nghèo")).isEqualTo(1);
        }
    }

    @Test
    void whatAJoinedProcessStoredAloneIsIndexedAtTheNextStart() throws Exception {
        try (var joined = application("giaoban.search.indexing=false")) {
            store(joined, "Đồng chí A Pớt yêu cầu rà soát hộ nghèo.", "A Pớt", "rà soát hộ nghèo");
        }
        try (var files = Files.walk(data.resolve("index"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }

        try (var serving = application(NEVER)) {
            untilAgreed(serving);
            assertThat(found(serving, "q=hộ nghèo")).isEqualTo(1);
        }
    }

    private ConfigurableApplicationContext application(String setting) {
        return new SpringApplicationBuilder(GiaoBanApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--giaoban.data=" + data,
                        "--giaoban.samples=false",
                        "--" + setting);
    }

    private static void store(ConfigurableApplicationContext application, String text, String official, String task) {
        application
                .getBean(Archive.class)
                .store(FactsOf.report(text)
                        .meeting("2024-06-20", "2024-Q2", "Kon Tum")
                        .person(official)
                        .directive(task, official, null, null)
                        .incoming());
    }

    private static void untilAgreed(ConfigurableApplicationContext application) throws InterruptedException {
        Eventually.agree(application.getBean(IndexState.class));
    }

    private static long found(ConfigurableApplicationContext application, String question) {
        return application
                .getBean(DirectiveSearch.class)
                .find(RelevanceTests.question(question))
                .total();
    }

    private static Status health(ConfigurableApplicationContext application) {
        var asked = new IndexHealthIndicator(application.getBean(IndexState.class));
        return Objects.requireNonNull(asked.health()).getStatus();
    }
}
