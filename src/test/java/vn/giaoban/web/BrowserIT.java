package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/**
 * The application as people meet it: served on a port of its own, with the samples imported and indexed, in a real browser.
 * Screenshots are left in {@code target/screenshots}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "giaoban.samples=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(value = "vn.giaoban.web.Chromium#isInstalled", disabledReason = Chromium.MISSING)
abstract class BrowserIT {

    private static final Duration LONGEST_WAY_TO_READY = Duration.ofMinutes(2);

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private Chromium chromium;

    @BeforeAll
    void openTheBrowserOnceTheApplicationIsReady() throws IOException, InterruptedException {
        awaitReadiness();
        chromium = Chromium.start();
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    final Visit visit(Visit.Screen screen, boolean javaScript) {
        return new Visit(chromium.browser(), address(), screen, javaScript);
    }

    /** Logs in with the password that the first start left. */
    final void logIn(Visit visit) throws IOException {
        var page = visit.open("/dang-nhap");
        page.fill("#ten", environment.getProperty("giaoban.account.administrator", "quantri"));
        page.fill(
                "#mat-khau",
                Files.readString(Path.of(environment.getRequiredProperty("giaoban.account.password-file")))
                        .strip());
        page.click("main button[type=submit]");
        assertThat(URI.create(page.url()).getPath()).isEqualTo("/nhap");
    }

    private String address() {
        return "http://localhost:" + port;
    }

    /** Samples are imported and indexed after the port is open. */
    private void awaitReadiness() throws IOException, InterruptedException {
        var readiness = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                .build();
        var http = HttpClient.newHttpClient();
        var end = Instant.now().plus(LONGEST_WAY_TO_READY);
        var answer = http.send(readiness, BodyHandlers.ofString());
        while (answer.statusCode() != 200 && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            answer = http.send(readiness, BodyHandlers.ofString());
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
