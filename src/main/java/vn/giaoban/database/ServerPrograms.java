package vn.giaoban.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked from the classpath (initdb, pg_ctl and postgres; there are no clients among them).
 */
record ServerPrograms(Path directory) {

    private static final String PREFIX = "server-";

    Path postgres() {
        return directory.resolve("bin/postgres");
    }

    Path initdb() {
        return directory.resolve("bin/initdb");
    }

    Path pgCtl() {
        return directory.resolve("bin/pg_ctl");
    }

    /** Unpacks the programs below {@code home} unless these very ones are already there, and removes older ones. */
    static ServerPrograms unpackedIn(Path home, Platform platform) throws IOException {
        String archive = platform.archive();
        URL resource = ServerPrograms.class.getResource("/" + archive);
        if (resource == null) {
            throw platform.unsupported();
        }
        Path target = home.resolve(PREFIX + fingerprint(resource));
        if (!Files.isDirectory(target)) {
            Path fresh = DurableFiles.beside(target);
            unpack(resource, fresh);
            flush(fresh);
            DurableFiles.publish(fresh, target);
        }
        removeOlder(home, target);
        return new ServerPrograms(target);
    }

    /** The archive's checksum names the directory: other binaries of whatever version never meet this one's files. */
    private static String fingerprint(URL resource) throws IOException {
        URLConnection connection = resource.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        return Long.toString(connection.getContentLengthLong());
    }

    private static void unpack(URL resource, Path target) throws IOException {
        Files.createDirectories(target);
        try (InputStream bytes = new BufferedInputStream(resource.openStream());
                var entries = new TarArchiveInputStream(new XZInputStream(bytes))) {
            for (TarArchiveEntry entry; (entry = next(entries)) != null; ) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("leaves its directory: " + entry.getName());
                }
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(entries, file);
                }
                if (!entry.isSymbolicLink()) {
                    boolean runs = entry.isDirectory() || (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static @Nullable TarArchiveEntry next(TarArchiveInputStream entries) throws IOException {
        return entries.getNextEntry();
    }

    /** The name must not become durable before the files behind it. Where `sync` is missing, only a power failure can tell. */
    private static void flush(Path directory) {
        Programs.run("sync", "-f", directory.toString());
    }

    private static void removeOlder(Path home, Path current) throws IOException {
        try (var entries = Files.newDirectoryStream(home, PREFIX + "*")) {
            for (Path entry : entries) {
                if (!entry.equals(current)) {
                    DurableFiles.removeTree(entry);
                }
            }
        }
    }
}
