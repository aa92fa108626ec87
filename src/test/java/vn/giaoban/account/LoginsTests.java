package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who is logged in stands in the database, and nowhere else. */
@SpringBootTest(properties = "giaoban.samples=false")
@AutoConfigureMockMvc
@Import(TestAccounts.class)
class LoginsTests {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void somebody() {
        accounts.make("lan", AccountRole.EDITOR);
    }

    @Test
    void whoReadsTheTableCannotUseItsLogins() {
        Cookie cookie = cookie(logIn("lan"));

        assertThat(database.sql("select encode(token_hash, 'escape') || encode(token_hash, 'base64') from login")
                        .query(String.class)
                        .list())
                .noneMatch(hash -> hash.contains(cookie.getValue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update account set active = false where name = 'lan'",
                "update login set ended_at = now()",
                "update login set last_seen = now() - interval '9 hours'",
                "update login set since = now() - interval '8 days'"
            })
    void aLoginThatNoLongerHoldsIsOutAtItsNextRequest(String change) {
        Cookie cookie = cookie(logIn("lan"));
        assertThat(get("/nhap", cookie)).hasStatusOk();

        database.sql(change).update();

        assertThat(get("/nhap", cookie)).hasRedirectedUrl("/dang-nhap");
    }

    @Test
    void anotherRoleHoldsFromTheNextRequestOn() {
        Cookie cookie = cookie(logIn("lan"));

        accounts.role("lan", AccountRole.READER);
        assertThat(get("/nhap", cookie)).hasStatus(403);
        assertThat(get("/tai-khoan", cookie)).hasStatusOk().bodyText().contains("người đọc");

        accounts.role("lan", AccountRole.ADMINISTRATOR);
        assertThat(get("/nhap", cookie)).hasStatusOk();
    }

    @Test
    void loggingOutEndsThisLoginOnly() {
        Cookie here = cookie(logIn("lan"));
        Cookie elsewhere = cookie(logIn("lan"));

        assertThat(mvc.post().uri("/dang-xuat").cookie(here).with(csrf())).hasRedirectedUrl("/");

        assertThat(get("/nhap", here)).hasRedirectedUrl("/dang-nhap");
        assertThat(get("/nhap", elsewhere)).hasStatusOk();
    }

    @Test
    void loggingInAgainEndsWhatTheBrowserHadBefore() {
        Cookie before = cookie(logIn("lan"));

        Cookie after = cookie(mvc.post()
                .uri("/dang-nhap")
                .cookie(before)
                .with(csrf())
                .param("ten", "lan")
                .param("mat-khau", TestAccounts.PASSWORD)
                .exchange());

        assertThat(get("/nhap", before)).hasRedirectedUrl("/dang-nhap");
        assertThat(get("/nhap", after)).hasStatusOk();
    }

    @Test
    void oneSeesWhereOneIsLoggedInAndEndsOneOrAllOthers() {
        Cookie here = cookie(logIn("lan"));
        Cookie elsewhere = cookie(logIn("lan"));
        Cookie third = cookie(logIn("lan"));
        assertThat(get("/tai-khoan", here))
                .hasStatusOk()
                .bodyText()
                .contains("Firefox, Linux", "127.0.0.1", "phiên này");

        long id = id(elsewhere);
        assertThat(post("/tai-khoan/phien/" + id, here)).hasRedirectedUrl("/tai-khoan#phien");
        assertThat(get("/nhap", elsewhere)).hasRedirectedUrl("/dang-nhap");
        assertThat(get("/nhap", third)).hasStatusOk();

        assertThat(post("/tai-khoan/phien", here)).hasRedirectedUrl("/tai-khoan#phien");
        assertThat(get("/nhap", third)).hasRedirectedUrl("/dang-nhap");
        assertThat(get("/nhap", here)).hasStatusOk();
        assertThat(accounts.changes("lan")).contains("LOGIN_ENDED by lan", "LOGINS_ENDED by lan");
    }

    @Test
    void nobodyEndsAnothersLogin() {
        accounts.make("minh", AccountRole.EDITOR);
        Cookie lan = cookie(logIn("lan"));
        Cookie minh = cookie(logIn("minh"));

        post("/tai-khoan/phien/" + id(lan), minh);

        assertThat(get("/nhap", lan)).hasStatusOk();
    }

    @Test
    void aNewPasswordEndsAllOtherLogins() {
        Cookie here = cookie(logIn("lan"));
        Cookie elsewhere = cookie(logIn("lan"));

        assertThat(changePassword(here, TestAccounts.PASSWORD)).hasRedirectedUrl("/tai-khoan?xong");

        assertThat(get("/nhap", here)).hasStatusOk();
        assertThat(get("/nhap", elsewhere)).hasRedirectedUrl("/dang-nhap");
        assertThat(accounts.changes("lan")).contains("PASSWORD_CHANGED by lan");
    }

    @Test
    void whoFindsALoginLeftOpenCannotGuessItsPassword() {
        Cookie cookie = cookie(logIn("lan"));
        for (int i = 0; i < 4; i++) {
            assertThat(changePassword(cookie, "doan-" + i)).bodyText().contains("Mật khẩu đang dùng không đúng.");
        }

        assertThat(changePassword(cookie, TestAccounts.PASSWORD))
                .bodyText()
                .contains("Sai mật khẩu nhiều lần. Hãy đợi 1 phút");
        database.sql("delete from wrong_password").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lan", "LAN", " Lan ", "ｌａｎ"})
    void aNameIsTheSameHoweverItIsTyped(String typed) {
        assertThat(get("/nhap", cookie(logIn(typed)))).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            EDITOR | /nhap
            READER | /
            """, delimiter = '|')
    void theLoginLeadsToWhereOnesWorkIs(AccountRole role, String there) {
        accounts.role("lan", role);

        assertThat(logIn("lan")).hasRedirectedUrl(there);
    }

    @Test
    void theLoginLeadsBackToThePageThatAskedForIt() {
        Cookie asked = Objects.requireNonNull(
                mvc.get().uri("/tai-khoan?xong").exchange().getResponse().getCookie("REDIRECT_URI"));

        assertThat(mvc.post()
                        .uri("/dang-nhap")
                        .cookie(asked)
                        .with(csrf())
                        .param("ten", "lan")
                        .param("mat-khau", TestAccounts.PASSWORD))
                .hasRedirectedUrl("http://localhost/tai-khoan?xong");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Linux
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0 | Edge, Windows
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/120 Chrome/140.0 Safari/537.36 | Cốc Cốc, Windows
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1 | Safari, iPhone
            Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36 | Chrome, Android
            curl/8.0 | curl
            <script>alert(1)</script> | ''
            """, delimiter = '|')
    void aBrowserIsToldInTwoWords(String said, String device) {
        assertThat(Device.of(said)).isEqualTo(device);
    }

    private long id(Cookie cookie) {
        return database.sql("select id from login where token_hash = :hash")
                .param("hash", Secrets.hash(cookie.getValue()))
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(String address, Cookie cookie) {
        return mvc.get().uri(address).cookie(cookie).exchange();
    }

    private MvcTestResult post(String address, Cookie cookie) {
        return mvc.post().uri(address).cookie(cookie).with(csrf()).exchange();
    }

    private MvcTestResult changePassword(Cookie cookie, String now) {
        return mvc.post()
                .uri("/tai-khoan")
                .cookie(cookie)
                .with(csrf())
                .param("cu", now)
                .param("moi", "cau-thu-hai-rat-dai")
                .param("lai", "cau-thu-hai-rat-dai")
                .exchange();
    }

    private MvcTestResult logIn(String name) {
        return mvc.post()
                .uri("/dang-nhap")
                .with(csrf())
                .header("User-Agent", FIREFOX)
                .param("ten", name)
                .param("mat-khau", TestAccounts.PASSWORD)
                .exchange();
    }

    private static Cookie cookie(MvcTestResult login) {
        List<Cookie> cookies = List.of(login.getResponse().getCookies());
        return cookies.stream()
                .filter(cookie -> cookie.getName().equals("giaoban"))
                .findFirst()
                .orElseThrow();
    }
}
