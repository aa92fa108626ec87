package vn.giaoban.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A real PostgreSQL for tests: one server for all tests of a JVM (started by the application's own launcher below
 * {@code target/test-data}, warm in half a second), and an empty database of its own for each caller.
 *
 * <p>Every {@code @SpringBootTest} gets one by itself, without any annotation: {@link TestDatabaseCustomizerFactory} sets
 * {@code spring.datasource.*} to a fresh database for each cached context, into which Flyway migrates; index and files lie below
 * {@code giaoban.data}, a fresh directory below {@code target/test-data} as well. Tests that share a configuration share the context,
 * and thereby database and rows: they clean up what they write, are transactional, or look only at rows of their own. A test that sets
 * {@code spring.datasource.url} or {@code giaoban.data} itself is left alone.
 *
 * <p>Tests without Spring call {@link #fresh()}.
 */
public final class TestDatabase {

    private static final Path HOME = Path.of("target", "test-data");
    private static final DataDirectory DATA = new DataDirectory(HOME);

    private TestDatabase() {}

    /** An empty database. */
    public record Access(String url, String user, String password, Path data) {}

    private static final class Server {

        private static final Database RUNNING = started();

        private static Database started() {
            // Not closed: the contexts that use it close in the JVM's shutdown, and the server ends by itself after it.
            Database database = Database.ownOrJoin(DATA);
            if (database.owner()) {
                dropOlder(database);
            }
            return database;
        }

        private static void dropOlder(Database database) {
            try (var connection = administrator(database);
                    var statement = connection.createStatement()) {
                List<String> older = new ArrayList<>();
                try (var names =
                        statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
                    while (names.next()) {
                        older.add(names.getString(1));
                    }
                }
                for (String name : older) {
                    statement.execute("drop database " + name);
                    DurableFiles.removeTree(HOME.resolve(name));
                }
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static Access fresh() {
        Database server = Server.RUNNING;
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = administrator(server);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + server.user());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = server.url().substring(0, server.url().lastIndexOf('/') + 1) + name;
        return new Access(url, server.user(), server.password(), HOME.resolve(name));
    }

    private static Connection administrator(Database server) throws SQLException {
        var credentials = Objects.requireNonNull(Credentials.read(new DatabaseFiles(DATA.postgres())));
        return DriverManager.getConnection(server.url(), "postgres", credentials.superuser());
    }
}
