package vn.giaoban.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = {"giaoban.samples=false", "giaoban.search.check-every=300ms"})
@AutoConfigureMockMvc
class ReadinessTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    IndexKeeper keeper;

    @Autowired
    IndexState state;

    @Autowired
    JdbcClient database;

    @Test
    void readyOnlyWhileTheIndexHasWhatTheTablesHave() throws InterruptedException {
        Eventually.agree(state);
        Eventually.until(() -> readiness() == 200);

        keeper.stop();
        NamedArchive.write(new ArchiveRows(database));
        Eventually.until(() -> readiness() == 503);

        keeper.start();
        Eventually.agree(state);
        Eventually.until(() -> readiness() == 200);
        assertThat(http.get().uri("/actuator/health/liveness")).hasStatusOk();
    }

    private int readiness() {
        return http.get()
                .uri("/actuator/health/readiness")
                .exchange()
                .getResponse()
                .getStatus();
    }
}
