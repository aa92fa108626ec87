package vn.giaoban.database;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What the server writes about itself. */
final class ServerLog {

    private static final int KEPT_BYTES = 4 << 20;
    private static final int SHOWN_BYTES = 4000;

    private static final List<String> PASSING_OBSTACLES = List.of(
            "Address already in use",
            "could not create any TCP/IP sockets",
            "is still in use",
            "lock file \"postmaster.pid\"");

    /** A place in the log. */
    record Mark(Path log, long length) {

        /** What was written since, at most its last lines. */
        String textSince() {
            try (var file = new RandomAccessFile(log.toFile(), "r")) {
                long from = Math.max(length, file.length() - SHOWN_BYTES);
                byte[] bytes = new byte[(int) Math.max(0, file.length() - from)];
                file.seek(from);
                file.readFully(bytes);
                return new String(bytes, StandardCharsets.UTF_8).strip();
            } catch (IOException e) {
                return String.valueOf(e.getMessage());
            }
        }
    }

    private ServerLog() {}

    static Mark mark(Path log) {
        return new Mark(log, Files.exists(log) ? log.toFile().length() : 0);
    }

    /** Whether the next attempt may succeed, going by what the last one wrote. */
    static boolean passes(String said) {
        return PASSING_OBSTACLES.stream().anyMatch(said::contains);
    }

    /** Keeps one older log, so that the disk does not fill. */
    static void rotate(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > KEPT_BYTES) {
                String name = Objects.requireNonNull(log.getFileName()) + ".1";
                Files.move(log, log.resolveSibling(name), REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
