package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaoban.database.TestDatabase;

/** Two applications on one database and one index. */
@OnSharedIndex
class TwoApplicationsTests {

    private static final String NEVER_CHECKED = "giaoban.search.check-every=1d";

    @TempDir
    Path data;

    private TestDatabase.Access database;

    @BeforeEach
    void emptyDatabase() {
        database = TestDatabase.fresh();
    }

    @Test
    void whatOneImportsTheOtherFinds() throws Exception {
        try (var one = application(NEVER_CHECKED);
                var other = application(NEVER_CHECKED)) {
            one.store("Đồng chí A Pớt yêu cầu rà soát hộ nghèo.", "A Pớt", "rà soát hộ nghèo");
            other.untilAgreed();
            assertThat(other.found("nguoi=a pot")).isEqualTo(1);

            other.store("Đồng chí APớt đề nghị trồng rừng thay thế.", "APớt", "trồng rừng thay thế");
            one.untilAgreed();
            assertThat(one.found("nguoi=A Pớt")).isEqualTo(2);
        }
    }

    @Test
    void theOneThatStaysFindsAndIndexesAllThatTheOtherLeft() throws Exception {
        try (var stays = application(NEVER_CHECKED)) {
            try (var leaves = application(NEVER_CHECKED)) {
                for (int i = 1; i <= 10; i++) {
                    leaves.store(
                            "Đồng chí A Pớt yêu cầu giữ rừng thôn %d.".formatted(i), "A Pớt", "giữ rừng thôn " + i);
                }
            }
            stays.untilAgreed();
            assertThat(stays.found("q=giữ rừng")).isEqualTo(10);

            stays.store("Đồng chí A Pớt yêu cầu rà soát hộ nghèo.", "A Pớt", "rà soát hộ nghèo");
            stays.untilAgreed();
            assertThat(stays.found("nguoi=A Pớt")).isEqualTo(11);
        }
    }

    @Test
    void whileOneRepairsTheOtherDoesNot() throws Exception {
        try (var one = application(NEVER_CHECKED);
                var other = application(NEVER_CHECKED)) {
            one.bean(IndexKeeper.class).stop();
            other.bean(IndexKeeper.class).stop();
            NamedArchive.write(new ArchiveRows(one.bean(JdbcClient.class)));

            one.bean(RepairLock.class)
                    .whereFree(() -> other.bean(IndexKeeper.class).keep());
            assertThat(other.found("co=100")).isZero();

            other.bean(IndexKeeper.class).keep();
            one.untilAgreed();
            assertThat(one.found("co=100")).isEqualTo(14);
        }
    }

    private SearchingApplication application(String setting) {
        return SearchingApplication.start(database, data, setting);
    }
}
