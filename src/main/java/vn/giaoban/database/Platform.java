package vn.giaoban.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The kind of machine, as far as the server's programs depend on it. */
record Platform(String os, String arch, boolean musl) {

    static Platform current() {
        return new Platform(System.getProperty("os.name"), System.getProperty("os.arch"), runsOnMusl());
    }

    /**
     * The archive of server programs for this machine, a resource on the classpath.
     *
     * @throws DatabaseNotStarted where there is none
     */
    String archive() {
        if (!os.toLowerCase(Locale.ROOT).startsWith("linux") || musl) {
            throw unsupported();
        }
        return switch (arch) {
            case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
            case "aarch64" -> "postgres-linux-arm_64.txz";
            default -> throw unsupported();
        };
    }

    DatabaseNotStarted unsupported() {
        return new DatabaseNotStarted("platform", os, arch, musl ? " (musl)" : "");
    }

    private static boolean runsOnMusl() {
        if (Files.exists(Path.of("/lib64/ld-linux-x86-64.so.2"))
                || Files.exists(Path.of("/lib/ld-linux-aarch64.so.1"))) {
            return false;
        }
        try (var loaders = Files.newDirectoryStream(Path.of("/lib"), "ld-musl-*")) {
            return loaders.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }
}
