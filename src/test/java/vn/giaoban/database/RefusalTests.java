package vn.giaoban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot work is said with its remedy, before anything is touched. */
class RefusalTests {

    @TempDir
    Path directory;

    @Test
    void directoryOfSomebodyElse() throws Exception {
        Path data = foreignDirectory();
        String owner = Files.getOwner(data).getName();
        assertThatThrownBy(() -> Database.own(new DataDirectory(data)))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining(data.toString())
                .hasMessageContaining("\"" + owner + "\"")
                .hasMessageContaining("chown -R " + System.getProperty("user.name") + " " + data)
                .hasMessageContaining("--giaoban.data=");
    }

    /** Root makes one; everybody else finds one. */
    private Path foreignDirectory() throws Exception {
        if (ServerUser.uid() != 0) {
            return Path.of("/usr");
        }
        Files.setAttribute(directory, "unix:uid", ServerUser.NOBODY);
        return directory;
    }

    @Test
    void directoryThatCannotBe() throws Exception {
        Path file = Files.writeString(directory.resolve("data"), "một tệp, không phải thư mục");
        assertThatThrownBy(() -> Database.own(new DataDirectory(file)))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining("Không ghi được")
                .hasMessageContaining(file.toString());
    }

    @Test
    void clusterOfAnotherMajorVersion() throws Exception {
        Path data = Servers.dataDirectory(directory);
        Path cluster = Files.createDirectory(Servers.files(data).cluster());
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> Database.own(new DataDirectory(data)))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("PostgreSQL 18")
                .hasMessageContaining("--giaoban.data=");
        assertThat(cluster).isDirectoryContaining("glob:**PG_VERSION");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,    amd64,   false, postgres-linux-x86_64.txz",
        "Linux,    x86_64,  false, postgres-linux-x86_64.txz",
        "Linux,    aarch64, false, postgres-linux-arm_64.txz"
    })
    void platformWithAServer(String os, String arch, boolean musl, String archive) {
        assertThat(new Platform(os, arch, musl).archive()).isEqualTo(archive);
        assertThat(getClass().getResource("/" + archive)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,      amd64,   true",
        "Linux,      riscv64, false",
        "Mac OS X,   aarch64, false",
        "Windows 11, amd64,   false"
    })
    void platformWithoutAServerIsSentToAnother(String os, String arch, boolean musl) {
        assertThatThrownBy(() -> new Platform(os, arch, musl).archive())
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining(os)
                .hasMessageContaining(arch)
                .hasMessageContaining("SPRING_DATASOURCE_URL");
    }
}
