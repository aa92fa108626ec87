package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.giaoban.database.TestDatabase;

/** An application that cannot use its node does not start, and says what to do. */
@OnSharedIndex
@ExtendWith(OutputCaptureExtension.class)
class NodeUnusableTests {

    @TempDir
    Path data;

    private final TestDatabase.Access database = TestDatabase.fresh();

    @Test
    void aNodeThatCannotBeReachedIsNamed(CapturedOutput output) {
        assertNotStarted("giaoban.search.open-search.uris=http://127.0.0.1:9");

        assertThat(output.getErr())
                .contains("(http://127.0.0.1:9)", "Cách xử lý")
                .doesNotContain("\tat ");
    }

    @Test
    void anIndexOfAnotherFormIsNotTouchedAndItsNameIsTold(CapturedOutput output) throws Exception {
        var index = TestIndex.of(data);
        String name = new IndexNames(index.name()).createInitialElasticsearchIndexName("directive");
        index.create(name, """
                {"aliases": {"%s": {}, "%s": {}}, "mappings": {"properties": {"ordinal": {"type": "keyword"}}}}
                """.formatted(name.replace("000001", "write"), name.replace("000001", "read")));

        assertNotStarted();

        assertThat(output.getErr())
                .contains("'ordinal'", new IndexNames(index.name()).all())
                .doesNotContain("\tat ");
        index.remove();
        SearchingApplication.start(database, data).close();
    }

    private void assertNotStarted(String... settings) {
        assertThatThrownBy(() -> SearchingApplication.start(database, data, settings))
                .hasMessageContaining("Hibernate Search encountered failures");
    }
}
