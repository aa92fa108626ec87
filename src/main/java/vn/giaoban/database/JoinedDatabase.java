package vn.giaoban.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.giaoban.database.FileLocks.Held;

/** The database of a process that uses the server of another one. */
record JoinedDatabase(String url, String password, Held lock) implements Database {

    /** @return null where no server runs, or the one that runs is about to stop */
    static @Nullable JoinedDatabase tryJoin(DatabaseFiles files) {
        if (!Files.exists(files.owner())) {
            return null;
        }
        try {
            Held lock = FileLocks.tryShared(files.usersLock());
            if (lock == null) {
                return null;
            }
            JoinedDatabase joined = connected(files, lock);
            if (joined == null) {
                lock.close();
            }
            return joined;
        } catch (IOException e) {
            throw new DatabaseNotStarted(e, "files", files.home(), e);
        }
    }

    private static @Nullable JoinedDatabase connected(DatabaseFiles files, Held lock) {
        Properties owner = DurableFiles.read(files.owner());
        Credentials credentials = Credentials.read(files);
        if (owner == null || credentials == null || !lives(owner)) {
            return null;
        }
        String url = "jdbc:postgresql://127.0.0.1:" + owner.getProperty("port") + "/" + Superuser.APPLICATION;
        try (var connection = DriverManager.getConnection(url, Superuser.APPLICATION, credentials.application())) {
            return connection.isValid(0) ? new JoinedDatabase(url, credentials.application(), lock) : null;
        } catch (SQLException e) {
            return null;
        }
    }

    /** A server whose owner was killed is about to stop, and would not wait for us. */
    private static boolean lives(Properties owner) {
        return ProcessHandle.of(Long.parseLong(owner.getProperty("pid", "-1"))).isPresent();
    }

    @Override
    public String user() {
        return Superuser.APPLICATION;
    }

    @Override
    public boolean owner() {
        return false;
    }

    @Override
    public void close() {
        lock.close();
    }
}
