package vn.giaoban.search;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions to {@link NamedArchive}, written and indexed before the first. */
@SpringBootTest(properties = {"giaoban.samples=false", "giaoban.search.check-every=300ms"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnEveryIndex
abstract class NamedArchiveTest {

    @BeforeAll
    static void writeTheArchive(@Autowired JdbcClient database, @Autowired IndexState state)
            throws InterruptedException {
        var rows = new ArchiveRows(database);
        rows.clear();
        NamedArchive.write(rows);
        Eventually.agree(state);
    }
}
