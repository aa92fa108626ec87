package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What administrators do to accounts, and what stands of it in the log. */
@SpringBootTest(properties = "giaoban.samples=false")
@AutoConfigureMockMvc
@Import(TestAccounts.class)
class AdministrationTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Administration administration;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void anArchiveWithOneAdministrator() {
        database.sql("update account set role = 'READER' where role = 'ADMINISTRATOR'")
                .update();
        accounts.make("quantri", AccountRole.ADMINISTRATOR);
        accounts.make("minh", AccountRole.EDITOR);
    }

    @Test
    void theListTellsWhoMayWhat() {
        accounts.make("chua-tung", AccountRole.READER);

        assertThat(mvc.get().uri("/quan-tri/tai-khoan").with(administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("minh", "người biên tập", "chua-tung", "chưa lần nào", "đang dùng");
    }

    @Test
    void aRoleIsChangedAndTheChangeNoted() {
        assertThat(post("/quan-tri/tai-khoan/minh/quyen", "READER")).hasRedirectedUrl("/quan-tri/tai-khoan");

        assertThat(role("minh")).isEqualTo("READER");
        assertThat(database.sql(
                                "select before || ' → ' || after from account_change where kind = 'ROLE' order by id desc")
                        .query(String.class)
                        .list())
                .first()
                .isEqualTo("EDITOR → READER");
    }

    @Test
    void whoIsDisabledIsOutAndCannotLogInUntilEnabled() {
        Cookie cookie = Objects.requireNonNull(logIn().getResponse().getCookie("giaoban"));

        assertThat(post("/quan-tri/tai-khoan/minh/khoa", "")).hasRedirectedUrl("/quan-tri/tai-khoan");
        assertThat(mvc.get().uri("/nhap").cookie(cookie)).hasRedirectedUrl("/dang-nhap");
        assertThat(logIn()).hasRedirectedUrl("/dang-nhap?sai");

        assertThat(post("/quan-tri/tai-khoan/minh/mo", "")).hasRedirectedUrl("/quan-tri/tai-khoan");
        assertThat(mvc.get().uri("/nhap").cookie(cookie)).hasRedirectedUrl("/dang-nhap");
        assertThat(logIn()).hasRedirectedUrl("/nhap");
        assertThat(accounts.changes("minh")).contains("DISABLED by quantri", "ENABLED by quantri");
    }

    @Test
    void whatIsSaidTwiceHappensOnce() {
        post("/quan-tri/tai-khoan/minh/khoa", "");
        int changes = accounts.changes("minh").size();
        post("/quan-tri/tai-khoan/minh/khoa", "");
        post("/quan-tri/tai-khoan/minh/quyen", "EDITOR");

        assertThat(accounts.changes("minh")).hasSize(changes);
    }

    @ParameterizedTest
    @CsvSource({"quyen, EDITOR", "quyen, READER", "khoa, ''"})
    void theLastAdministratorStays(String what, String role) {
        accounts.make("nghi", AccountRole.ADMINISTRATOR);
        post("/quan-tri/tai-khoan/nghi/khoa", "");

        assertThat(post("/quan-tri/tai-khoan/quantri/" + what, role))
                .hasStatus(409)
                .bodyText()
                .contains("Phải còn ít nhất một người quản trị");
        assertThat(role("quantri")).isEqualTo("ADMINISTRATOR");
    }

    @RepeatedTest(5)
    void ofTwoAdministratorsWhoGoAtOnceOneStays() throws Exception {
        accounts.make("thu-hai", AccountRole.ADMINISTRATOR);
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        Callable<Integer> one = () -> {
            start.await();
            return post("/quan-tri/tai-khoan/quantri/quyen", "READER")
                    .getResponse()
                    .getStatus();
        };
        Callable<Integer> other = () -> {
            start.await();
            return post("/quan-tri/tai-khoan/thu-hai/khoa", "").getResponse().getStatus();
        };
        var first = threads.submit(one);
        var second = threads.submit(other);
        start.countDown();

        assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(302, 409);
        threads.shutdown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPERUSER", "administrator ", "", "ADMINISTRATOR,READER", "0"})
    void aRoleThatIsNoneIsRefused(String role) {
        assertThat(post("/quan-tri/tai-khoan/minh/quyen", role)).hasStatus(400);
        assertThat(post("/quan-tri/tai-khoan", role)).hasStatus(400);
        assertThat(role("minh")).isEqualTo("EDITOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quyen", "khoa", "mo", "mat-khau"})
    void nobodyIsNobody(String what) {
        assertThat(post("/quan-tri/tai-khoan/khong-ai/" + what, "READER")).hasStatus(404);
    }

    @Test
    void theServiceItselfAsksForAnAdministrator() {
        var editor = new KnownAccount(1, "minh", "Minh", AccountRole.EDITOR, null, null);
        SecurityContextHolder.setContext(new SecurityContextImpl(editor.authentication()));
        try {
            assertThatThrownBy(() -> administration.changeRole("minh", AccountRole.ADMINISTRATOR, "minh"))
                    .isInstanceOf(AccessDeniedException.class);
        } finally {
            SecurityContextHolder.clearContext();
        }
        assertThat(role("minh")).isEqualTo("EDITOR");
    }

    @Test
    void everybodysLoginsAreSeenAndEnded() {
        Cookie cookie = Objects.requireNonNull(logIn().getResponse().getCookie("giaoban"));
        assertThat(mvc.get().uri("/quan-tri/phien").with(administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("minh", "127.0.0.1");
        long id = database.sql("select max(id) from login").query(Long.class).single();

        assertThat(post("/quan-tri/phien/" + id, "")).hasRedirectedUrl("/quan-tri/phien");

        assertThat(mvc.get().uri("/nhap").cookie(cookie)).hasRedirectedUrl("/dang-nhap");
        assertThat(accounts.changes("minh")).contains("LOGIN_ENDED by quantri");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update account_change set by_whom = null",
                "delete from account_change",
                "truncate account_change"
            })
    void theLogIsOnlyAppendedTo(String change) {
        assertThatThrownBy(() -> database.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only appended to");
    }

    private static RequestPostProcessor administrator() {
        return user("quantri").roles("ADMINISTRATOR");
    }

    private MvcTestResult post(String address, String role) {
        return mvc.post()
                .uri(address)
                .with(administrator())
                .with(csrf())
                .param("quyen", role)
                .exchange();
    }

    private MvcTestResult logIn() {
        return mvc.post()
                .uri("/dang-nhap")
                .with(csrf())
                .param("ten", "minh")
                .param("mat-khau", TestAccounts.PASSWORD)
                .exchange();
    }

    private String role(String name) {
        return database.sql("select role from account where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
