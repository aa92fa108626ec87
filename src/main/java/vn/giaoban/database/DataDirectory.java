package vn.giaoban.database;

import java.nio.file.Path;

/**
 * The directory in which the application keeps what must survive: database, index and files. Always absolute.
 * Set by {@code giaoban.data}.
 */
public record DataDirectory(Path root) {

    public DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    /** The embedded server's home: its programs, its cluster, its secrets. */
    public Path postgres() {
        return root.resolve("postgres");
    }

    /** The Lucene indexes. */
    public Path index() {
        return root.resolve("index");
    }

    public Path files() {
        return root.resolve("files");
    }
}
