package vn.giaoban.database;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;

/** What tests do with directories and servers from outside. */
final class Servers {

    private static final DatabaseFiles UNPACKED = new DatabaseFiles(Path.of("target", "test-data", "postgres"));

    private Servers() {}

    /** An empty data directory that spares the unpacking: its programs are links to those unpacked once for all tests. */
    static Path dataDirectory(Path parent) throws IOException {
        Files.createDirectories(UNPACKED.home());
        Path programs =
                ServerPrograms.unpackedIn(UNPACKED.home(), Platform.current()).directory();
        Path data = parent.resolve("data");
        Path home = Files.createDirectories(new DataDirectory(data).postgres());
        copy(programs, home.resolve(programs.getFileName()));
        return data;
    }

    private static void copy(Path source, Path target) throws IOException {
        try (var paths = Files.walk(source)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path copy = target.resolve(source.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectory(copy);
                } else {
                    linkOrCopy(path, copy);
                }
            }
        }
    }

    private static void linkOrCopy(Path path, Path copy) throws IOException {
        try {
            Files.createLink(copy, path);
        } catch (IOException | UnsupportedOperationException otherFileSystem) {
            Files.copy(path, copy, COPY_ATTRIBUTES, NOFOLLOW_LINKS);
        }
    }

    static DatabaseFiles files(Path data) {
        return new DatabaseFiles(new DataDirectory(data).postgres());
    }

    /** A search path that lacks one of util-linux's programs. */
    static Path machineWithout(String missing, Path parent) throws IOException {
        Path programs = Files.createDirectory(parent.resolve("programs"));
        for (String program : List.of("setsid", "unshare", "setpriv", "sync")) {
            Path found = Path.of("/usr/bin", program);
            if (!program.equals(missing) && Files.exists(found)) {
                Files.copy(found, programs.resolve(program), COPY_ATTRIBUTES);
            }
        }
        return programs;
    }

    /** The process of the server, as PostgreSQL itself notes it. */
    static ProcessHandle process(Path data) throws IOException {
        var note = files(data).cluster().resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(note).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** Whether no server runs there, or its process is gone. */
    static boolean haveEnded(Path data) throws IOException {
        try {
            return !process(data).isAlive();
        } catch (NoSuchFileException | NoSuchElementException gone) {
            return true;
        }
    }

    static void execute(Connection connection, String statement) throws SQLException {
        try (var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    static String query(Connection connection, String query) throws SQLException {
        try (var run = connection.createStatement();
                var rows = run.executeQuery(query)) {
            var values = new StringBuilder();
            while (rows.next()) {
                values.append(values.isEmpty() ? "" : " < ").append(rows.getString(1));
            }
            return values.toString();
        }
    }
}
