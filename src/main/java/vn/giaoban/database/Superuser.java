package vn.giaoban.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The cluster's administrator: waits until the server answers and prepares the application's role and database. */
final class Superuser {

    /** Name of both the application's role and its database. */
    static final String APPLICATION = "giaoban";

    private static final Logger log = LoggerFactory.getLogger(Superuser.class);
    private static final String INVALID_PASSWORD = "28P01";
    private static final long PAUSE_MILLIS = 40;
    private static final long NOTICE_MILLIS = 10_000;

    private final Credentials credentials;

    Superuser(Credentials credentials) {
        this.credentials = credentials;
    }

    /**
     * Waits for a real connection, as long as the process lives: recovery after a crash takes its time.
     *
     * @return false where the process ended before it answered
     * @throws DatabaseNotStarted where the cluster has another password
     */
    boolean awaitReadiness(int port, Process server) throws InterruptedException {
        long waited = 0;
        while (server.isAlive()) {
            try (Connection connection = connect(port)) {
                prepare(connection);
                return true;
            } catch (SQLException e) {
                if (INVALID_PASSWORD.equals(e.getSQLState()) && server.isAlive()) {
                    throw new DatabaseNotStarted(e, "password");
                }
            }
            Thread.sleep(PAUSE_MILLIS);
            waited += PAUSE_MILLIS;
            if (waited == NOTICE_MILLIS) {
                log.info(Messages.text("recovering"));
            }
        }
        return false;
    }

    private Connection connect(int port) throws SQLException {
        var login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", credentials.superuser());
        login.setProperty("connectTimeout", "5");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", login);
    }

    /** Each step stands by itself, so that a start killed in between is completed by the next. */
    private void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = '" + APPLICATION + "'")) {
                // Generated from the URL-safe Base64 alphabet: nothing in it needs quoting.
                statement.execute("create role " + APPLICATION + " login password '" + credentials.application() + "'");
            }
            if (!exists(connection, "select 1 from pg_database where datname = '" + APPLICATION + "'")) {
                statement.execute("create database " + APPLICATION + " owner " + APPLICATION);
            }
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            return result.next();
        }
    }
}
