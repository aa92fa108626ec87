package vn.giaoban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.database.Servers.execute;
import static vn.giaoban.database.Servers.query;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Processes are really killed here, with the signal that nobody can catch. */
class KillTests {

    @TempDir
    Path directory;

    @Test
    void killedApplicationLeavesNoServerAndLosesNothingThatWasCommitted() throws Exception {
        Path data = Servers.dataDirectory(directory);
        ProcessHandle server;
        try (var application = OtherProcess.owning(data);
                var committed = application.connect();
                var open = application.connect()) {
            execute(committed, "create table kept (word text)");
            execute(committed, "insert into kept values ('đã ghi')");
            open.setAutoCommit(false);
            execute(open, "insert into kept values ('chưa ghi')");
            server = Servers.process(data);

            application.kill();
        }
        Await.until(() -> !server.isAlive(), "the server follows its application");
        assertThat(contentAfterRestart(data)).isEqualTo("đã ghi");
    }

    @Test
    void killedTogetherTheyRecover() throws Exception {
        Path data = Servers.dataDirectory(directory);
        try (var application = OtherProcess.owning(data);
                var connection = application.connect()) {
            execute(connection, "create table kept (word text)");
            execute(connection, "insert into kept select 'từ' || n from generate_series(1, 3) n");
            ProcessHandle server = Servers.process(data);
            List<ProcessHandle> workers = server.children().toList();

            server.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
            application.kill();
        }
        assertThat(contentAfterRestart(data)).isEqualTo("từ1 < từ2 < từ3");
    }

    @Test
    void killedServerIsStartedAgainAndThePoolHeals() throws Exception {
        Path data = Servers.dataDirectory(directory);
        try (var database = Database.own(new DataDirectory(data));
                var pool = new HikariDataSource()) {
            pool.setJdbcUrl(database.url());
            pool.setUsername(database.user());
            pool.setPassword(database.password());
            try (var connection = pool.getConnection()) {
                execute(connection, "create table kept (word text)");
                execute(connection, "insert into kept values ('còn nguyên')");
            }
            ProcessHandle killed = Servers.process(data);
            killed.destroyForcibly();

            Await.until(() -> !killed.isAlive(), "the server is killed");
            Await.until(() -> answers(pool), "the server is back");
            assertThat(Servers.process(data)).isNotEqualTo(killed);
            try (var connection = pool.getConnection()) {
                assertThat(query(connection, "select word from kept")).isEqualTo("còn nguyên");
            }
        }
    }

    private static boolean answers(HikariDataSource pool) {
        try (var connection = pool.getConnection()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** The moments of the first start, by what they leave in the server's home. */
    enum Moment {
        UNPACKING("server-*.new"),
        UNPACKED("server-????????"),
        CREDENTIALS_WRITTEN("credentials.properties"),
        MAKING_THE_CLUSTER("cluster-*.new"),
        CLUSTER_MADE("cluster"),
        SERVER_STARTING("postgres.log");

        private final String trace;

        Moment(String trace) {
            this.trace = trace;
        }
    }

    @ParameterizedTest
    @EnumSource
    void killInTheMiddleOfTheFirstStartIsMendedByTheNext(Moment moment) throws Exception {
        Path data = directory.resolve("data");
        Path home = new DataDirectory(data).postgres();
        try (var application = OtherProcess.Start.usual().run("own", data)) {
            Await.until(() -> exists(home, moment.trace), moment.toString());
            application.kill();
        }
        try (var application = OtherProcess.owning(data);
                var connection = application.connect()) {
            assertThat(query(connection, "select current_user")).isEqualTo("giaoban");
            assertThat(exists(home, "*.new")).isFalse();
        }
    }

    private static boolean exists(Path home, String trace) throws IOException {
        if (!Files.isDirectory(home)) {
            return false;
        }
        try (var found = Files.newDirectoryStream(home, trace)) {
            return found.iterator().hasNext();
        }
    }

    @Test
    void serverThatOutlivedItsApplicationIsStoppedByTheNextStart() throws Exception {
        Path data = Servers.dataDirectory(directory);
        Path programs = Servers.machineWithout("setpriv", directory);
        ProcessHandle orphan;
        try (var application = OtherProcess.Start.usual()
                        .findingOnly(programs)
                        .run("own", data)
                        .ready();
                var connection = application.connect()) {
            execute(connection, "create table kept (word text)");
            execute(connection, "insert into kept values ('đã ghi')");
            orphan = Servers.process(data);
            application.kill();
        }
        assertThat(orphan.isAlive()).isTrue();

        assertThat(contentAfterRestart(data)).isEqualTo("đã ghi");
        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void noteOfAServerWhoseNumberNowBelongsToAnotherProcessDoesNotBlock() throws Exception {
        Path data = Servers.dataDirectory(directory);
        OtherProcess.owning(data).close();
        Files.writeString(
                Servers.files(data).cluster().resolve("postmaster.pid"),
                Stream.of(ProcessHandle.current().pid(), Servers.files(data).cluster(), 0, 5432, "", "127.0.0.1", "")
                        .map(String::valueOf)
                        .reduce("", (lines, line) -> lines + line + "\n"));
        try (var application = OtherProcess.owning(data)) {
            assertThat(Servers.process(data).isAlive()).isTrue();
            assertThat(application.owner()).isTrue();
        }
    }

    private static String contentAfterRestart(Path data) throws Exception {
        try (var application = OtherProcess.owning(data);
                var connection = application.connect()) {
            return query(connection, "select word from kept order by word");
        }
    }
}
