package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole way to a real provider and back. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "giaoban.samples=false",
            "spring.security.oauth2.client.registration.co-quan.client-id=giaoban",
            "spring.security.oauth2.client.registration.co-quan.client-secret=" + TestProvider.SECRET,
            "spring.security.oauth2.client.registration.co-quan.client-name=Cổng cơ quan",
            "spring.security.oauth2.client.registration.co-quan.scope=openid,profile",
            "giaoban.account.oidc.role-claim=groups",
            "giaoban.account.oidc.editors=bien-tap",
            "giaoban.account.oidc.administrators=chu-kho"
        })
@Import(TestAccounts.class)
class ProviderLoginTests {

    private static final TestProvider PROVIDER = TestProvider.start();

    @LocalServerPort
    int port;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient database;

    private FormBrowser browser = new FormBrowser();

    @DynamicPropertySource
    static void theProviderHasAPortOfItsOwn(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.client.provider.co-quan.issuer-uri", PROVIDER::issuer);
    }

    @BeforeEach
    void theProviderKnowsTheArchive() {
        PROVIDER.letIn(here());
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @ParameterizedTest
    @CsvSource({"hoa, EDITOR, /nhap", "tuan, ADMINISTRATOR, /nhap", "binh, READER, /"})
    void theFirstLoginMakesAnAccountWithTheRoleThatTheProviderTells(String name, AccountRole role, String there)
            throws Exception {
        HttpResponse<String> page = logIn(name);

        assertThat(page.uri()).isEqualTo(URI.create(here() + there));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(account(name)).isEqualTo(role + " Người tên " + name + " at " + PROVIDER.issuer() + " as " + name);
        assertThat(accounts.changes(name)).containsOnlyOnce("JOINED_BY_PROVIDER by " + name);
        assertThat(browser.get(here() + "/tai-khoan").body())
                .contains("Người tên " + name)
                .doesNotContain("Đổi mật khẩu");
    }

    @Test
    void theNextLoginFindsItAsItIsByNow() throws Exception {
        logIn("hoa");
        accounts.role("hoa", AccountRole.READER);
        browser = new FormBrowser();

        assertThat(logIn("hoa").uri()).isEqualTo(URI.create(here() + "/"));
        assertThat(database.sql("select count(*) from account where subject = 'hoa'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        accounts.role("hoa", AccountRole.EDITOR);
    }

    @Test
    void whoHasNoPasswordHereIsOfferedNone() throws Exception {
        logIn("tuan");
        HttpResponse<String> list = browser.get(here() + "/quan-tri/tai-khoan");

        assertThat(list.body())
                .contains("đăng nhập ở " + PROVIDER.issuer(), "/quan-tri/tai-khoan/quantri/mat-khau")
                .doesNotContain("/quan-tri/tai-khoan/tuan/mat-khau");
        assertThat(browser.post(here() + "/quan-tri/tai-khoan/tuan/mat-khau", Map.of("_csrf", FormBrowser.token(list)))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAccountThatIsThereIsNobodysForItsName() throws Exception {
        accounts.make("lan", AccountRole.ADMINISTRATOR);

        assertThat(logIn("lan").uri()).isEqualTo(URI.create(here() + "/"));

        assertThat(account("lan-2")).startsWith("READER ").endsWith(" as lan");
        assertThat(database.sql(
                                "select count(*) from account where name = 'lan' and subject is null and role = 'ADMINISTRATOR'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoIsDisabledHereIsNotLetInFromThere() throws Exception {
        logIn("binh");
        database.sql("update account set active = false where subject = 'binh'").update();
        browser = new FormBrowser();

        HttpResponse<String> page = logIn("binh");

        assertThat(page.uri()).isEqualTo(URI.create(here() + "/dang-nhap?ngoai"));
        assertThat(page.body()).contains("tài khoản ở đây đã khóa");
        assertThat(browser.get(here() + "/tai-khoan").uri().getPath()).isEqualTo("/dang-nhap");
        database.sql("update account set active = true where subject = 'binh'").update();
    }

    @Test
    void loggingOutHereLogsOutThere() throws Exception {
        logIn("tuan");
        String token = FormBrowser.token(browser.get(here() + "/tai-khoan"));

        HttpResponse<String> home = browser.post(here() + "/dang-xuat", Map.of("_csrf", token));

        assertThat(home.uri()).isEqualTo(URI.create(here() + "/"));
        assertThat(database.sql(
                                "select count(*) from login where account = 'tuan' and ended_at is not null and id_token is not null")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(browser.get(here() + "/tai-khoan").uri().getPath()).isEqualTo("/dang-nhap");
        assertThat(browser.get(here() + "/oauth2/authorization/co-quan").uri())
                .isEqualTo(URI.create(PROVIDER.issuer() + "/login"));
    }

    @Test
    void theProviderIsAskedWithProofOfWhoAsked() throws Exception {
        var step = HttpClient.newHttpClient()
                .send(
                        FormBrowser.request(here() + "/oauth2/authorization/co-quan")
                                .build(),
                        BodyHandlers.discarding());

        assertThat(step.headers().firstValue("Location").orElseThrow())
                .startsWith(PROVIDER.issuer() + "/oauth2/authorize?")
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "nonce=", "state=");
        assertThat(step.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("giaoban-dang-nhap=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource({"''", "giaoban-dang-nhap=khong-phai", "giaoban-dang-nhap=YQ", "giaoban-dang-nhap=%%%"})
    void nobodyComesBackWhoWasNotSent(String cookie) throws Exception {
        var asked = FormBrowser.request(here() + "/login/oauth2/code/co-quan?code=doan&state=doan");
        HttpResponse<String> page = browser.send(cookie.isEmpty() ? asked : asked.header("Cookie", cookie));

        assertThat(page.uri()).isEqualTo(URI.create(here() + "/dang-nhap?ngoai"));
    }

    @Test
    void formsMayLeadToTheProviderAndNowhereElse() throws Exception {
        HttpResponse<String> page = browser.get(here() + "/dang-nhap");

        assertThat(page.body()).contains("Đăng nhập bằng Cổng cơ quan", "/oauth2/authorization/co-quan");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("form-action 'self' " + PROVIDER.issuer() + ";");
    }

    /** With the login page of the provider, as a person would. */
    private HttpResponse<String> logIn(String name) throws IOException, InterruptedException {
        HttpResponse<String> there = browser.get(here() + "/oauth2/authorization/co-quan");
        assertThat(there.uri()).isEqualTo(URI.create(PROVIDER.issuer() + "/login"));
        return browser.post(
                PROVIDER.issuer() + "/login",
                Map.of("username", name, "password", TestProvider.PASSWORD, "_csrf", FormBrowser.token(there)));
    }

    private String account(String name) {
        return database.sql("""
                        select role || ' ' || shown_name || ' at ' || issuer || ' as ' || subject from account where name = :name
                        """).param("name", name).query(String.class).single();
    }

    private String here() {
        return "http://localhost:" + port;
    }
}
