package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(
        properties = {
            "giaoban.samples=false",
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=vn.giaoban.CountedStatements"
        })
@AutoConfigureMockMvc
class AccessTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(strings = {"/nhap", "/nhap/1", "/tai-khoan"})
    void whatChangesTheArchiveAsksForALogin(String address) {
        assertThat(mvc.get().uri(address).exchange()).hasStatus3xxRedirection().hasRedirectedUrl("/dang-nhap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nhap", "/nhap/xem-truoc", "/nhap/dan", "/tai-khoan", "/dang-nhap", "/dang-xuat"})
    void nothingIsTakenFromAFormWithoutItsToken(String address) {
        assertThat(mvc.post().uri(address).with(user("quantri")).exchange()).hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({"/actuator/health, 200", "/actuator/health/liveness, 200"})
    void healthIsOpen(String address, int status) {
        assertThat(mvc.get().uri(address).exchange()).hasStatus(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/heapdump"})
    void nothingElseOfTheMachineRoomIs(String address) {
        assertThat(mvc.get()
                        .uri(address)
                        .with(user("quantri").roles("ADMINISTRATOR"))
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void everyPageForbidsWhatItDoesNotNeed() {
        assertThat(mvc.get().uri("/cuoc-hop").exchange())
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
                                + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin");
    }

    @Test
    void theFirstPasswordOpensIsHashedAndCanBeChanged() throws IOException {
        Path file = Path.of(environment.getRequiredProperty("giaoban.account.password-file"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String first = Files.readString(file).strip();
        assertThat(stored()).startsWith("$argon2id$").doesNotContain(first);

        MvcTestResult login = login(first);

        assertThat(login).hasStatus3xxRedirection().hasRedirectedUrl("/nhap");
        var session = Objects.requireNonNull(login.getResponse().getCookie("giaoban"));
        assertThat(login).cookies().isHttpOnly("giaoban", true).hasPath("giaoban", "/");
        assertThat(change(session, first, "mat-khau-moi-dai", "mat-khau-moi-khac"))
                .hasStatusOk()
                .bodyText()
                .contains("Hai lần gõ mật khẩu mới không giống nhau.");
        assertThat(change(session, first, "ngan", "ngan"))
                .hasStatusOk()
                .bodyText()
                .contains("Mật khẩu mới cần từ 12 đến 200 ký tự.");
        assertThat(change(session, "sai", "mat-khau-moi-dai", "mat-khau-moi-dai"))
                .hasStatusOk()
                .bodyText()
                .contains("Mật khẩu đang dùng không đúng.");
        assertThat(change(session, first, "mat-khau-moi-dai", "mat-khau-moi-dai"))
                .hasRedirectedUrl("/tai-khoan?xong");
        assertThat(file).doesNotExist();
        assertThat(login(first)).hasRedirectedUrl("/dang-nhap?sai");
        assertThat(login("mat-khau-moi-dai")).hasRedirectedUrl("/nhap");
    }

    @Test
    void guessingHasToWaitAndIsToldHowLong() {
        for (int i = 0; i < 4; i++) {
            assertThat(login("doan", "10.9.8.7")).hasRedirectedUrl("/dang-nhap?sai");
        }

        assertThat(login("doan", "10.9.8.7").getResponse().getRedirectedUrl()).matches("/dang-nhap\\?cho=1[0-5]");
        assertThat(mvc.get().uri("/dang-nhap?cho=15").exchange()).bodyText().contains("Hãy đợi 15 giây");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /cuoc-hop?nam=2024         | /cuoc-hop?nam=2024
            https://noi-khac.example/  | /
            //noi-khac.example         | /
            /\\noi-khac.example        | /
                                       | /
            """, delimiter = '|')
    void theSwitchesLeadBackButNeverElsewhere(String back, String there) {
        assertThat(mvc.post()
                        .uri("/giao-dien")
                        .param("theme", "dark")
                        .param("ve", back == null ? "" : back)
                        .exchange())
                .hasRedirectedUrl(there)
                .cookies()
                .hasValue("giao-dien", "dark")
                .isHttpOnly("giao-dien", true);
    }

    private String stored() {
        return database.sql("select password_hash from account")
                .query(String.class)
                .single();
    }

    private MvcTestResult login(String password) {
        return login(password, "127.0.0.1");
    }

    private MvcTestResult login(String password, String address) {
        return mvc.post()
                .uri("/dang-nhap")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("ten", "quantri")
                .param("mat-khau", password)
                .exchange();
    }

    private MvcTestResult change(Cookie session, String now, String then, String again) {
        return mvc.post()
                .uri("/tai-khoan")
                .cookie(session)
                .with(csrf())
                .param("cu", now)
                .param("moi", then)
                .param("lai", again)
                .exchange();
    }
}
