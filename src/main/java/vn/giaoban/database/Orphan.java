package vn.giaoban.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed owner left: a server that still runs, or the note of one that does not. Only the owner of the directory's lock may
 * look here.
 */
final class Orphan {

    private static final Logger log = LoggerFactory.getLogger(Orphan.class);

    private Orphan() {}

    static void remove(Path cluster, ServerPrograms programs, ServerUser user) throws IOException {
        Path note = cluster.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        ProcessHandle process = notedIn(note);
        if (process == null || !process.isAlive()) {
            // PostgreSQL clears this itself, after it has made sure that no process of the dead server is left.
            return;
        }
        if (!serves(process, cluster)) {
            // After a restart of the machine the number may belong to anyone; PostgreSQL would take it for a server.
            Files.delete(note);
            return;
        }
        log.warn(Messages.text("orphan", process.pid()));
        stop(process, cluster, programs, user);
    }

    /** Returns when the server is gone, by force where it does not go. */
    static void stop(ProcessHandle process, Path cluster, ServerPrograms programs, ServerUser user) {
        for (String mode : List.of("fast", "immediate")) {
            Programs.run(user.command(
                    "KILL",
                    List.of(programs.pgCtl().toString(), "stop", "--pgdata=" + cluster, "--mode=" + mode, "--wait")));
            if (!process.isAlive()) {
                return;
            }
        }
        process.destroyForcibly();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
    }

    private static @Nullable ProcessHandle notedIn(Path note) throws IOException {
        List<String> lines = Files.readAllLines(note, StandardCharsets.ISO_8859_1);
        try {
            return lines.isEmpty()
                    ? null
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElse(null);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        Path about = Path.of("/proc", Long.toString(process.pid()));
        try {
            String commandLine = Files.readString(about.resolve("cmdline"), StandardCharsets.UTF_8);
            return commandLine.contains("/postgres\0") && commandLine.contains("\0" + cluster + "\0");
        } catch (IOException e) {
            return false;
        }
    }
}
