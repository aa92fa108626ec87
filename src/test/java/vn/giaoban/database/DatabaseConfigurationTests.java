package vn.giaoban.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DatabaseConfigurationTests {

    @TempDir
    Path directory;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(DatabaseConfiguration.class);

    @Test
    void withoutAServerGivenOurOwnIsStartedBeforeTheDataSourceAndStoppedAfterIt() throws Exception {
        Path data = Servers.dataDirectory(directory);
        var server = new ProcessHandle[1];
        application.withPropertyValues("giaoban.data=" + data).run(context -> {
            assertThat(context).hasSingleBean(Database.class);
            try (var connection = context.getBean(DataSource.class).getConnection()) {
                assertThat(Servers.query(connection, "select current_user")).isEqualTo("giaoban");
            }
            server[0] = Servers.process(data);
        });
        assertThat(server[0].isAlive()).isFalse();
    }

    @Test
    void serverThatIsGivenIsUsedAndNoneIsStarted() {
        application
                .withPropertyValues(
                        "giaoban.data=" + directory, "spring.datasource.url=jdbc:postgresql://db.example:5432/giaoban")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(Database.class);
                    assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                            .isEqualTo("jdbc:postgresql://db.example:5432/giaoban");
                    assertThat(context.getBean(DataDirectory.class).index()).isEqualTo(directory.resolve("index"));
                });
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void failureOfADatabaseIsReportedInWords() {
        var reporter = new DatabaseNotStartedReporter(null);
        assertThat(reporter.reportException(new IllegalStateException(new DatabaseNotStarted("nobody", directory))))
                .isTrue();
        assertThat(reporter.reportException(new IllegalStateException())).isFalse();
    }
}
