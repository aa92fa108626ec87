package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giaoban.GiaoBanApplication;

/** Two applications on one database, behind one name: a browser's cookies know no ports. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "giaoban.samples=false")
@Import(TestAccounts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralApplicationsTests {

    @LocalServerPort
    int port;

    @Autowired
    Environment environment;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient database;

    @TempDir
    Path data;

    private ConfigurableApplicationContext application;
    private String one;
    private String other;
    private FormBrowser browser = new FormBrowser();

    @BeforeAll
    void anotherApplication() {
        String[] shared = Stream.of("url", "username", "password")
                .map(name -> "spring.datasource." + name)
                .map(name -> "--" + name + "=" + environment.getRequiredProperty(name))
                .toArray(String[]::new);
        application = new SpringApplicationBuilder(GiaoBanApplication.class)
                .properties("server.port=0", "giaoban.samples=false", "giaoban.data=" + data)
                .run(Stream.concat(Stream.of(shared), Stream.of("--server.port=0"))
                        .toArray(String[]::new));
        one = "http://localhost:" + port;
        other = "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    @AfterAll
    void close() {
        application.close();
    }

    @BeforeEach
    void somebodyAtAFreshBrowser() {
        accounts.make("lan", AccountRole.EDITOR);
        database.sql("delete from wrong_password").update();
        browser = new FormBrowser();
    }

    @Test
    void whoLogsInAtOneIsKnownToTheOtherAndGetsNoOtherSession() throws Exception {
        logIn(one, one, TestAccounts.PASSWORD);

        HttpResponse<String> page = browser.get(other + "/nhap");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aLoginThatOneEndsIsOutAtTheOther() throws Exception {
        logIn(one, one, TestAccounts.PASSWORD);
        assertThat(browser.get(other + "/nhap").statusCode()).isEqualTo(200);
        FormBrowser elsewhere = browser;
        browser = new FormBrowser();
        logIn(other, other, TestAccounts.PASSWORD);

        browser.post(other + "/tai-khoan/phien", Map.of("_csrf", FormBrowser.token(browser.get(other + "/tai-khoan"))));

        assertThat(browser.get(one + "/nhap").statusCode()).isEqualTo(200);
        browser = elsewhere;
        assertThat(browser.get(one + "/nhap").uri()).isEqualTo(URI.create(one + "/dang-nhap"));
        assertThat(browser.get(other + "/nhap").uri()).isEqualTo(URI.create(other + "/dang-nhap"));
    }

    @Test
    void aFormOfOneIsTakenByTheOther() throws Exception {
        assertThat(logIn(one, other, TestAccounts.PASSWORD).uri()).isEqualTo(URI.create(other + "/nhap"));
    }

    @Test
    void whoGuessesAtOneWaitsAtTheOther() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(logIn(one, one, "doan-mo").uri().getQuery()).isEqualTo("sai");
        }

        assertThat(logIn(other, other, TestAccounts.PASSWORD).uri().getQuery()).startsWith("cho=");
    }

    private HttpResponse<String> logIn(String asked, String sent, String password)
            throws IOException, InterruptedException {
        return browser.post(
                sent + "/dang-nhap",
                Map.of(
                        "ten",
                        "lan",
                        "mat-khau",
                        password,
                        "_csrf",
                        FormBrowser.token(browser.get(asked + "/dang-nhap"))));
    }
}
