package vn.giaoban.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** PostgreSQL's data directory: made once, complete or not at all. */
final class Cluster {

    private Cluster() {}

    /**
     * Makes the cluster where there is none yet.
     *
     * @param major the programs' major version; a cluster of another one is refused
     */
    static Credentials prepare(DatabaseFiles files, ServerPrograms programs, ServerUser user, String major)
            throws IOException {
        if (!Files.isDirectory(files.cluster())) {
            Credentials fresh = Credentials.generate();
            fresh.write(files);
            initialise(files, programs, user, fresh);
            return fresh;
        }
        String found = Files.readString(files.cluster().resolve("PG_VERSION")).strip();
        if (!found.equals(major)) {
            throw new DatabaseNotStarted("version", files.cluster(), found, major);
        }
        Credentials known = Credentials.read(files);
        if (known == null) {
            throw new DatabaseNotStarted("credentials", files.credentials());
        }
        user.giveTree(files.cluster());
        return known;
    }

    private static void initialise(
            DatabaseFiles files, ServerPrograms programs, ServerUser user, Credentials credentials) throws IOException {
        Path fresh = DurableFiles.beside(files.cluster());
        Path password = DurableFiles.beside(files.credentials());
        Files.createDirectory(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        DurableFiles.writeSecret(password, credentials.superuser());
        user.give(fresh);
        user.give(password);
        var initdb = Programs.run(user.command(
                "KILL",
                List.of(
                        programs.initdb().toString(),
                        "--pgdata=" + fresh,
                        "--username=postgres",
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--locale-provider=icu",
                        "--icu-locale=vi",
                        "--data-checksums",
                        "--no-instructions")));
        Files.delete(password);
        if (!initdb.succeeded()) {
            DurableFiles.removeTree(fresh);
            throw new DatabaseNotStarted("initdb", files.cluster(), initdb.output());
        }
        DurableFiles.publish(fresh, files.cluster());
    }

    /** "postgres (PostgreSQL) 18.4" is of major version 18. */
    static String major(String versionLine) {
        String version = versionLine.substring(versionLine.lastIndexOf(' ') + 1);
        return version.substring(0, version.indexOf('.'));
    }
}
