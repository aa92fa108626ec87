package vn.giaoban.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nothing is rolled back here: names, numbers and texts are of these tests alone. */
@SpringBootTest
class ConcurrentImportTests {

    private static final int IMPORTS = 8;

    @Autowired
    Archive archive;

    @Autowired
    JdbcTemplate database;

    @Test
    void theSameBytesAreStoredOnceAndKnownToAllOthers() throws Exception {
        String text = "Họp giao ban " + UUID.randomUUID();

        List<String> outcomes = atOnce(n -> () -> store(FactsOf.report(text)));

        assertThat(outcomes).containsOnlyOnce("stored");
        assertThat(outcomes).filteredOn("known"::equals).hasSize(IMPORTS - 1);
    }

    @Test
    void thePersonAndTheDocumentThatAllOfThemNameAreThereOnce() throws Exception {
        List<String> outcomes = atOnce(n -> () ->
                store(FactsOf.report("Rơ Châm Thử dự họp lần " + n + " về Quy định 9876-QĐ/TW. " + UUID.randomUUID())
                        .meeting("2023-05-1" + n, null, "Gia Lai")
                        .person("Rơ Châm Thử")
                        .reference("Quy định 9876-QĐ/TW", "Quy định", "9876-QĐ/TW", null, "2023-01-01")));

        assertThat(outcomes).containsOnly("stored");
        assertThat(count("select count(*) from person where name = 'Rơ Châm Thử'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from person_name where name = 'Rơ Châm Thử'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from document where number = '9876-QĐ/TW'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from citation where number = '9876-QĐ/TW'"))
                .isEqualTo(IMPORTS);
    }

    private String store(FactsOf facts) {
        try {
            archive.store(facts.incoming());
            return "stored";
        } catch (ReportAlreadyKnown known) {
            return "known";
        }
    }

    private interface Import {
        Callable<String> number(int n);
    }

    private static List<String> atOnce(Import imports) throws Exception {
        var start = new CyclicBarrier(IMPORTS);
        var pool = Executors.newFixedThreadPool(IMPORTS);
        try {
            var running = new ArrayList<Future<String>>();
            for (int n = 0; n < IMPORTS; n++) {
                Callable<String> one = imports.number(n);
                running.add(pool.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            var outcomes = new ArrayList<String>();
            for (Future<String> run : running) {
                outcomes.add(run.get());
            }
            return outcomes;
        } finally {
            pool.shutdown();
        }
    }

    private @Nullable Long count(String sql) {
        return database.queryForObject(sql, Long.class);
    }
}
