package vn.giaoban.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaoban.database.FileLocks.Held;

/** The database of the process that started the server. */
final class OwnedDatabase implements Database {

    private static final Logger log = LoggerFactory.getLogger(OwnedDatabase.class);
    private static final long PAUSE_MILLIS = 100;

    private final DatabaseFiles files;
    private final Held lock;
    private final PostgresServer server;
    private final Credentials credentials;
    private boolean closed;

    private OwnedDatabase(DatabaseFiles files, Held lock, PostgresServer server, Credentials credentials) {
        this.files = files;
        this.lock = lock;
        this.server = server;
        this.credentials = credentials;
    }

    /** From here on others can join. */
    static OwnedDatabase announced(DatabaseFiles files, Held lock, PostgresServer server, Credentials credentials)
            throws IOException {
        DurableFiles.writeSecret(
                files.owner(),
                Map.of(
                        "pid", Long.toString(ProcessHandle.current().pid()),
                        "port", Integer.toString(server.port())));
        return new OwnedDatabase(files, lock, server, credentials);
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + Superuser.APPLICATION;
    }

    @Override
    public String user() {
        return Superuser.APPLICATION;
    }

    @Override
    public String password() {
        return credentials.application();
    }

    @Override
    public boolean owner() {
        return true;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        Held users = awaitLeave();
        try {
            server.close();
        } finally {
            users.close();
            lock.close();
        }
    }

    private Held awaitLeave() {
        boolean told = false;
        while (true) {
            try {
                Held users = FileLocks.tryExclusive(files.usersLock());
                if (users != null) {
                    return users;
                }
                if (!told) {
                    log.warn(Messages.text("waiting"));
                    told = true;
                }
                Thread.sleep(PAUSE_MILLIS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
