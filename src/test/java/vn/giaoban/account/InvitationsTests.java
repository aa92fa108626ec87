package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The way in: a link that opens once. */
@SpringBootTest(properties = "giaoban.samples=false")
@AutoConfigureMockMvc
@Import(TestAccounts.class)
class InvitationsTests {

    private static final Pattern LINK = Pattern.compile("http://localhost(/moi/[A-Za-z0-9_-]{43})\"");
    private static final String PASSWORD = "mot-cau-du-dai-de-nho";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void anArchiveWithOneAdministrator() {
        database.sql("delete from invitation").update();
        accounts.make("minh", AccountRole.EDITOR);
    }

    @ParameterizedTest
    @EnumSource
    void whoIsInvitedGetsTheRoleOfTheLinkAndLogsIn(AccountRole role) throws UnsupportedEncodingException {
        String name = "moi-" + role.name().toLowerCase(Locale.ROOT);
        String link = invite(role);
        assertThat(mvc.get().uri(link))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");

        assertThat(join(link, name, "Nguyễn Thị Lan")).hasRedirectedUrl("/dang-nhap?moi");

        assertThat(database.sql("select role || ' ' || shown_name from account where name = :name")
                        .param("name", name)
                        .query(String.class)
                        .single())
                .isEqualTo(role + " Nguyễn Thị Lan");
        assertThat(logIn(name, PASSWORD)).hasRedirectedUrl(role == AccountRole.READER ? "/" : "/nhap");
        assertThat(accounts.changes(name)).containsExactly("JOINED by " + name);
    }

    @Test
    void theTableDoesNotHoldTheLink() throws UnsupportedEncodingException {
        String token = invite(AccountRole.EDITOR).substring("/moi/".length());

        assertThat(database.sql("select encode(token_hash, 'hex') from invitation")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(token);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            update invitation set used_at = now()                           | 410 | đã được dùng
            update invitation set withdrawn_at = now()                      | 410 | đã bị thu hồi
            update invitation set expires_at = now() - interval '1 second'  | 410 | đã quá hạn
            delete from invitation                                          | 404 | Không có lời mời nào
            """, delimiter = '|')
    void aLinkThatNoLongerOpensSaysWhyAndMakesNothing(String change, int status, String why)
            throws UnsupportedEncodingException {
        String link = invite(AccountRole.ADMINISTRATOR);
        database.sql(change).update();

        assertThat(mvc.get().uri(link)).hasStatus(status).bodyText().contains(why);
        assertThat(join(link, "ke-la", "Kẻ lạ")).hasStatus(status).bodyText().contains(why);
        assertThat(exists("ke-la")).isFalse();
    }

    @Test
    void aLinkOpensOnce() throws UnsupportedEncodingException {
        String link = invite(AccountRole.EDITOR);
        assertThat(join(link, "lan-mot", "Lan")).hasRedirectedUrl("/dang-nhap?moi");

        assertThat(join(link, "lan-hai", "Lan")).hasStatus(410);
        assertThat(exists("lan-hai")).isFalse();
    }

    @Test
    void ofManyWhoUseOneLinkAtOnceOneGetsIn() throws Exception {
        String link = invite(AccountRole.EDITOR);
        List<Future<Integer>> answers = new ArrayList<>();
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(6);
        for (int i = 0; i < 6; i++) {
            String name = "cung-luc-" + i;
            answers.add(threads.submit(() -> {
                start.await();
                return join(link, name, "Cùng lúc").getResponse().getStatus();
            }));
        }
        start.countDown();

        assertThat(statuses(answers)).containsExactlyInAnyOrder(302, 410, 410, 410, 410, 410);
        threads.shutdown();
        assertThat(database.sql("select count(*) from account where name like 'cung-luc-%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void ofTwoWhoWantOneNameOneGetsItAndTheOtherChoosesAgain() throws UnsupportedEncodingException {
        String first = invite(AccountRole.READER);
        String second = invite(AccountRole.ADMINISTRATOR);
        assertThat(join(first, "trung-ten", "Người thứ nhất")).hasRedirectedUrl("/dang-nhap?moi");

        assertThat(join(second, "Trung-Ten", "Người thứ hai"))
                .hasStatus(422)
                .bodyText()
                .contains("đã có người dùng");
        assertThat(database.sql("select role || shown_name from account where name = 'trung-ten'")
                        .query(String.class)
                        .single())
                .isEqualTo("READERNgười thứ nhất");
        assertThat(join(second, "ten-khac", "Người thứ hai")).hasRedirectedUrl("/dang-nhap?moi");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a                | Lan             | Tên đăng nhập gồm 2 đến 32 ký tự
            1lan             | Lan             | Tên đăng nhập gồm 2 đến 32 ký tự
            hồ-niên          | Lan             | Tên đăng nhập gồm 2 đến 32 ký tự
            lan lan          | Lan             | Tên đăng nhập gồm 2 đến 32 ký tự
            ten-nay-dai-qua-ba-muoi-hai-ky-tu | Lan | Tên đăng nhập gồm 2 đến 32 ký tự
            ten-moi          | ''              | Họ và tên cần từ 1 đến 80 chữ
            ten-moi          | .               | Họ và tên cần từ 1 đến 80 chữ
            ten-moi          | <b>Lan</b>      | Họ và tên cần từ 1 đến 80 chữ
            ten-moi          | La\u202en       | Họ và tên cần từ 1 đến 80 chữ
            """, delimiter = '|')
    void anOddNameIsToldWhatIsWrongAndTheLinkStaysOpen(String name, String shown, String said)
            throws UnsupportedEncodingException {
        String link = invite(AccountRole.EDITOR);

        assertThat(join(link, name, shown)).hasStatus(422).bodyText().contains(said);
        assertThat(mvc.get().uri(link)).hasStatusOk();
    }

    @Test
    void aNameIsKeptAsItIsWrittenWhateverItsMarksWereMadeOf() throws UnsupportedEncodingException {
        join(invite(AccountRole.EDITOR), "nfd", Normalizer.normalize("  Ế  Bă\u0306n ", Normalizer.Form.NFD));

        assertThat(shown("nfd")).isEqualTo("Ế Bă\u0306n");
    }

    @ParameterizedTest
    @CsvSource({"11, 422", "12, 302", "73, 302", "200, 302", "201, 422", "100000, 422"})
    void aPasswordCountsToItsLastLetter(int length, int status) throws UnsupportedEncodingException {
        String password = "ế".repeat(length - 1) + "a";
        String name = "dai-" + length;
        String link = invite(AccountRole.READER);

        assertThat(mvc.post()
                        .uri(link)
                        .with(csrf())
                        .param("ten", name)
                        .param("ten-hien", "Lan")
                        .param("mat-khau", password)
                        .param("lai", password))
                .hasStatus(status);
        if (status == 302) {
            assertThat(logIn(name, "ế".repeat(length - 1) + "b")).hasRedirectedUrl("/dang-nhap?sai");
            assertThat(logIn(name, Normalizer.normalize(password, Normalizer.Form.NFD)))
                    .hasRedirectedUrl("/");
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "43", "10000"})
    void aMadeUpLinkOpensNothing(int length) {
        assertThat(mvc.get().uri("/moi/" + "x".repeat(length)))
                .hasStatus(404)
                .bodyText()
                .contains("Không có lời mời nào");
        assertThat(join("/moi/" + "x".repeat(length), "ke-la", "Kẻ lạ")).hasStatus(404);
    }

    @Test
    void aRoleInTheFormIsNotListenedTo() throws UnsupportedEncodingException {
        assertThat(mvc.post()
                        .uri(invite(AccountRole.READER))
                        .with(csrf())
                        .param("ten", "muon-hon")
                        .param("ten-hien", "Muốn hơn")
                        .param("quyen", "ADMINISTRATOR")
                        .param("role", "ADMINISTRATOR")
                        .param("mat-khau", PASSWORD)
                        .param("lai", PASSWORD))
                .hasRedirectedUrl("/dang-nhap?moi");

        assertThat(database.sql("select role from account where name = 'muon-hon'")
                        .query(String.class)
                        .single())
                .isEqualTo("READER");
    }

    @Test
    void aNewPasswordByLinkEndsTheLoginsAndKeepsTheRole() throws UnsupportedEncodingException {
        Cookie before = Objects.requireNonNull(
                logIn("minh", TestAccounts.PASSWORD).getResponse().getCookie("giaoban"));
        String older = reset("minh");
        String link = reset("minh");
        assertThat(mvc.get().uri(older)).hasStatus(410);
        assertThat(logIn("minh", TestAccounts.PASSWORD)).hasRedirectedUrl("/nhap");

        assertThat(mvc.post().uri(link).with(csrf()).param("mat-khau", PASSWORD).param("lai", PASSWORD))
                .hasRedirectedUrl("/dang-nhap?lai");

        assertThat(mvc.get().uri("/nhap").cookie(before)).hasRedirectedUrl("/dang-nhap");
        assertThat(logIn("minh", TestAccounts.PASSWORD)).hasRedirectedUrl("/dang-nhap?sai");
        assertThat(logIn("minh", PASSWORD)).hasRedirectedUrl("/nhap");
        assertThat(mvc.get().uri(link)).hasStatus(410);
        assertThat(accounts.changes("minh")).contains("RESET_OFFERED by quantri", "PASSWORD_RESET by minh");
    }

    @Test
    void aLinkCanBeWithdrawn() throws UnsupportedEncodingException {
        String link = invite(AccountRole.EDITOR);
        long id = database.sql("select id from invitation").query(Long.class).single();

        assertThat(mvc.post()
                        .uri("/quan-tri/loi-moi/" + id + "/thu-hoi")
                        .with(administrator())
                        .with(csrf()))
                .hasRedirectedUrl("/quan-tri/tai-khoan#loi-moi");

        assertThat(mvc.get().uri(link)).hasStatus(410);
    }

    private static List<Integer> statuses(List<Future<Integer>> answers)
            throws InterruptedException, ExecutionException {
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        return statuses;
    }

    private String invite(AccountRole role) throws UnsupportedEncodingException {
        return link(mvc.post()
                .uri("/quan-tri/tai-khoan")
                .with(administrator())
                .with(csrf())
                .param("quyen", role.name())
                .param("cho", "phòng Tổng hợp")
                .exchange());
    }

    private String reset(String name) throws UnsupportedEncodingException {
        return link(mvc.post()
                .uri("/quan-tri/tai-khoan/" + name + "/mat-khau")
                .with(administrator())
                .with(csrf())
                .exchange());
    }

    private static String link(MvcTestResult page) throws UnsupportedEncodingException {
        var link = LINK.matcher(page.getResponse().getContentAsString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static RequestPostProcessor administrator() {
        return user("quantri").roles("ADMINISTRATOR");
    }

    private MvcTestResult join(String link, String name, String shown) {
        return mvc.post()
                .uri(link)
                .with(csrf())
                .param("ten", name)
                .param("ten-hien", shown)
                .param("mat-khau", PASSWORD)
                .param("lai", PASSWORD)
                .exchange();
    }

    private MvcTestResult logIn(String name, String password) {
        return mvc.post()
                .uri("/dang-nhap")
                .with(csrf())
                .param("ten", name)
                .param("mat-khau", password)
                .exchange();
    }

    private boolean exists(String name) {
        return database.sql("select count(*) from account where name = :name")
                        .param("name", name)
                        .query(Long.class)
                        .single()
                == 1;
    }

    private String shown(String name) {
        return database.sql("select shown_name from account where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
