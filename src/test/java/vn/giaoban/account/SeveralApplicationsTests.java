package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

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
    private HttpClient browser = browser();

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
        browser = browser();
    }

    @Test
    void whoLogsInAtOneIsKnownToTheOtherAndGetsNoOtherSession() throws Exception {
        logIn(one, one, TestAccounts.PASSWORD);

        HttpResponse<String> page = get(other + "/nhap");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aLoginThatOneEndsIsOutAtTheOther() throws Exception {
        logIn(one, one, TestAccounts.PASSWORD);
        assertThat(get(other + "/nhap").statusCode()).isEqualTo(200);
        HttpClient elsewhere = browser;
        browser = browser();
        logIn(other, other, TestAccounts.PASSWORD);

        post(other + "/tai-khoan/phien", Map.of("_csrf", token(get(other + "/tai-khoan"))));

        assertThat(get(one + "/nhap").statusCode()).isEqualTo(200);
        browser = elsewhere;
        assertThat(get(one + "/nhap").uri()).isEqualTo(URI.create(one + "/dang-nhap"));
        assertThat(get(other + "/nhap").uri()).isEqualTo(URI.create(other + "/dang-nhap"));
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
        return post(
                sent + "/dang-nhap",
                Map.of("ten", "lan", "mat-khau", password, "_csrf", token(get(asked + "/dang-nhap"))));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String token(HttpResponse<String> page) {
        var found = TOKEN.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }
}
