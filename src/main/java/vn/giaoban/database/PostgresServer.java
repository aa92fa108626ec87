package vn.giaoban.database;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running server. It is started and watched by one thread that lives as long as the server, because the kernel's signal at the
 * starter's death is tied to the thread. A server that dies by itself is started again on the same port.
 */
final class PostgresServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);
    private static final int START_ATTEMPTS = 10;

    private final DatabaseFiles files;
    private final ServerPrograms programs;
    private final ServerUser user;
    private final Superuser superuser;
    private final CompletableFuture<Integer> started = new CompletableFuture<>();
    private final Thread keeper = new Thread(this::keep, "postgres-keeper");
    private int port;
    private @Nullable Process process;
    private boolean closing;

    private PostgresServer(
            DatabaseFiles files, ServerPrograms programs, ServerUser user, Superuser superuser, int port) {
        this.files = files;
        this.programs = programs;
        this.user = user;
        this.superuser = superuser;
        this.port = port;
        keeper.setDaemon(true);
    }

    /**
     * Returns as soon as the server answers, however long its recovery takes.
     *
     * @param port where it listened last time, or 0; another one is taken where this one is not free
     */
    static PostgresServer start(
            DatabaseFiles files, ServerPrograms programs, ServerUser user, Superuser superuser, int port) {
        var server = new PostgresServer(files, programs, user, superuser, port);
        server.keeper.start();
        try {
            server.started.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof DatabaseNotStarted notStarted) {
                throw notStarted;
            }
            throw e;
        }
        return server;
    }

    synchronized int port() {
        return port;
    }

    private void keep() {
        try {
            Process first = startPatiently();
            started.complete(port());
            watch(first);
        } catch (InterruptedException | RuntimeException e) {
            started.completeExceptionally(e);
        }
    }

    private void watch(Process first) throws InterruptedException {
        Process running = first;
        while (true) {
            int status = running.waitFor();
            if (isClosing()) {
                return;
            }
            log.warn(Messages.text("died", status));
            running = restarted();
            if (isClosing()) {
                return;
            }
        }
    }

    /** Never gives up: when the disk has room again, the database comes back without help. */
    private Process restarted() throws InterruptedException {
        for (long pause = 500; ; pause = Math.min(2 * pause, 30_000)) {
            Thread.sleep(pause);
            try {
                Process again = startPatiently();
                log.info(Messages.text("restarted"));
                return again;
            } catch (DatabaseNotStarted e) {
                log.error(e.getMessage());
            }
        }
    }

    /** Some obstacles pass: a port just taken, processes of a killed server that have yet to notice. */
    private Process startPatiently() throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            ServerLog.Mark mark = ServerLog.mark(files.log());
            Process begun = launch();
            if (superuser.awaitReadiness(port(), begun)) {
                return begun;
            }
            String said = mark.textSince();
            if (!ServerLog.passes(said) || attempt == START_ATTEMPTS) {
                throw new DatabaseNotStarted("start", files.log(), said);
            }
            Thread.sleep(200L * attempt);
        }
    }

    private synchronized Process launch() {
        if (closing) {
            throw new IllegalStateException("the server is being stopped");
        }
        port = Ports.free(port);
        try {
            Process begun = Programs.builder(user.command("INT", commandLine()))
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(files.log().toFile()))
                    .start();
            process = begun;
            return begun;
        } catch (IOException e) {
            throw new DatabaseNotStarted(e, "start", files.log(), e);
        }
    }

    private List<String> commandLine() {
        return List.of(
                programs.postgres().toString(),
                "-D",
                files.cluster().toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + port,
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=50",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "full_page_writes=on");
    }

    private synchronized boolean isClosing() {
        return closing;
    }

    /** Ends all connections, writes everything out and returns when the server is gone. */
    @Override
    public void close() {
        Process running;
        synchronized (this) {
            closing = true;
            running = process;
        }
        if (running != null && running.isAlive()) {
            Orphan.stop(running.toHandle(), files.cluster(), programs, user);
        }
    }
}
