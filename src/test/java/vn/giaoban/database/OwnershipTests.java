package vn.giaoban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaoban.database.Servers.query;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.GiaoBanApplication;

class OwnershipTests {

    @TempDir
    Path directory;

    /** The directory is removed next: a server whose owner just ended may still write into it. */
    @AfterEach
    void serversEnd() {
        Await.until(() -> Servers.haveEnded(directory.resolve("data")), "the server's end");
    }

    @Test
    void secondOwnerIsToldWhoHoldsTheDirectoryAndWhatToDo() throws Exception {
        Path data = Servers.dataDirectory(directory);
        try (var first = OtherProcess.owning(data);
                var second = OtherProcess.Start.usual().run("own", data)) {
            assertThat(second.end()).isEqualTo(1);
            assertThat(second.output())
                    .contains(data.toString())
                    .contains("tiến trình " + first.pid())
                    .contains("--giaoban.data=")
                    .doesNotContain("\tat ");
            assertThat(first.isAlive()).isTrue();
        }
    }

    @Test
    void secondApplicationThatWouldServeStopsWithoutAStackTrace() throws Exception {
        Path data = Servers.dataDirectory(directory);
        try (var first = OtherProcess.owning(data);
                var second = OtherProcess.Start.usual()
                        .run(GiaoBanApplication.class, "--server.port=0", "--giaoban.data=" + data)) {
            assertThat(second.end()).isEqualTo(1);
            assertThat(second.output().lines())
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains(data.toString(), "tiến trình " + first.pid());
        }
    }

    @Test
    void joinerUsesTheOwnersServer() throws Exception {
        Path data = Servers.dataDirectory(directory);
        try (var owner = OtherProcess.joining(data);
                var joiner = OtherProcess.joining(data);
                var connection = joiner.connect()) {
            assertThat(owner.owner()).isTrue();
            assertThat(joiner.owner()).isFalse();
            assertThat(joiner.url()).isEqualTo(owner.url());
            assertThat(query(connection, "select current_database()")).isEqualTo("giaoban");
        }
    }

    @Test
    void ownerStopsTheServerOnlyWhenTheLastJoinerHasLeft() throws Exception {
        Path data = Servers.dataDirectory(directory);
        try (var owner = OtherProcess.joining(data);
                var joiner = OtherProcess.joining(data)) {
            ProcessHandle server = Servers.process(data);
            owner.askToClose();
            Await.until(() -> owner.output().contains("chờ lệnh ấy xong"), "the owner waits");
            try (var connection = joiner.connect()) {
                assertThat(query(connection, "select 'vẫn chạy'")).isEqualTo("vẫn chạy");
            }
            joiner.askToClose();
            assertThat(joiner.end()).isZero();
            assertThat(owner.end()).isZero();
            assertThat(server.isAlive()).isFalse();
        }
    }

    @Test
    void killedJoinerHoldsNobodyUp() throws Exception {
        Path data = Servers.dataDirectory(directory);
        try (var owner = OtherProcess.owning(data);
                var joiner = OtherProcess.joining(data)) {
            joiner.kill();
            owner.askToClose();
            assertThat(owner.end()).isZero();
        }
    }

    @Test
    void whoComesAfterTheOwnerOwns() throws Exception {
        Path data = Servers.dataDirectory(directory);
        try (var first = OtherProcess.joining(data)) {
            first.askToClose();
            try (var second = OtherProcess.joining(data)) {
                assertThat(first.end()).isZero();
                assertThat(second.owner()).isTrue();
            }
        }
    }

    @Test
    void ofSeveralThatStartAtOnceOneOwnsAndTheOthersJoin() throws Exception {
        Path data = directory.resolve("data");
        try (var one = OtherProcess.Start.usual().run("ownOrJoin", data);
                var two = OtherProcess.Start.usual().run("ownOrJoin", data);
                var three = OtherProcess.Start.usual().run("ownOrJoin", data)) {
            assertThat(new Boolean[] {
                        one.ready().owner(), two.ready().owner(), three.ready().owner()
                    })
                    .containsOnlyOnce(true)
                    .contains(false, false);
            assertThat(two.url()).isEqualTo(one.url()).isEqualTo(three.url());
        }
    }

    @Test
    void nothingToJoinIsSaid() throws Exception {
        var data = new DataDirectory(Servers.dataDirectory(directory));
        assertThatThrownBy(() -> Database.join(data))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining(data.postgres().toString());
    }

    @Test
    void thePortIsKeptBetweenStarts() throws Exception {
        Path data = Servers.dataDirectory(directory);
        String first;
        try (var application = OtherProcess.owning(data)) {
            first = application.url();
            application.askToClose();
            application.end();
        }
        try (var application = OtherProcess.owning(data)) {
            assertThat(application.url()).isEqualTo(first);
        }
    }
}
