package vn.giaoban.search;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Lets one of the processes on a database repair the index at a time: two that fill an empty index would empty it for each other. The
 * lock lies in the database, so that a process that dies gives it back.
 */
@Component
class RepairLock {

    private static final long REPAIRING = 0x696E646578L;

    private final DataSource database;

    RepairLock(DataSource database) {
        this.database = database;
    }

    interface Repair {
        void run() throws InterruptedException;
    }

    /** Does nothing where another process repairs. */
    void whereFree(Repair repair) throws InterruptedException {
        try (Connection connection = database.getConnection()) {
            if (asked(connection, "select pg_try_advisory_lock(?)")) {
                try {
                    repair.run();
                } finally {
                    asked(connection, "select pg_advisory_unlock(?)");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean asked(Connection connection, String question) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setLong(1, REPAIRING);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
