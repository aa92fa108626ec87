package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaoban.GiaoBanApplication;
import vn.giaoban.database.TestDatabase;

/** The index after a process was killed, and while it is written anew. */
@OnEveryIndex
class KilledIndexingTests {

    private static final String NEVER_CHECKED = "--giaoban.search.check-every=1d";

    @TempDir
    Path data;

    private TestDatabase.Access database;

    @BeforeEach
    void emptyDatabase() {
        database = TestDatabase.fresh();
    }

    @Test
    void whatWasCommittedBeforeTheKillIsFoundAfterIt() throws Exception {
        assertThat(killedAfterTheLastCommit()).isEqualTo(StoreAndDie.STATUS);
        assertThat(pending()).as("changes that no index has").isPositive();

        try (var application = application(NEVER_CHECKED)) {
            Eventually.agree(application.getBean(IndexState.class));
            assertThat(found(application, "nguoi=a pot&q=hộ nghèo")).isEqualTo(StoreAndDie.REPORTS);
        }
    }

    @Test
    void searchingGoesOnWhileEveryDocumentIsWrittenAnew() throws Exception {
        try (var application = application("--giaoban.search.check-every=100ms")) {
            NamedArchive.write(new ArchiveRows(application.getBean(JdbcClient.class)));
            IndexState state = application.getBean(IndexState.class);
            Eventually.agree(state);
            var goesOn = new AtomicBoolean(true);
            List<Long> totals = new ArrayList<>();
            Thread reader = new Thread(() -> {
                while (goesOn.get()) {
                    totals.add(found(application, "q=giải ngân"));
                }
            });
            reader.start();

            application
                    .getBean(JdbcClient.class)
                    .sql("update directive set text = text || ' ngay trong tháng'")
                    .update();
            Eventually.until(() -> found(application, "q=\"ngay trong tháng\"") == 14);
            Eventually.agree(state);
            goesOn.set(false);
            reader.join();

            assertThat(totals).isNotEmpty().containsOnly(3L);
        }
    }

    private int killedAfterTheLastCommit() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StoreAndDie.class.getName(),
                NEVER_CHECKED));
        command.addAll(List.of(connection()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("output.txt").toFile())
                .start();
        return process.waitFor();
    }

    private long pending() throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from hsearch_outbox_event")) {
            count.next();
            return count.getLong(1);
        }
    }

    private ConfigurableApplicationContext application(String setting) {
        var arguments = new ArrayList<>(List.of(connection()));
        arguments.add("--giaoban.samples=false");
        arguments.add(setting);
        return new SpringApplicationBuilder(GiaoBanApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }

    private String[] connection() {
        var all = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--giaoban.data=" + data));
        TestIndex.of(data).settings().forEach((name, value) -> all.add("--" + name + "=" + value));
        return all.toArray(String[]::new);
    }

    private static long found(ConfigurableApplicationContext application, String question) {
        return application
                .getBean(DirectiveSearch.class)
                .find(RelevanceTests.question(question))
                .total();
    }
}
