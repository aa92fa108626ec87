package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.giaoban.CountedDatabase;

/** What a reader is sent again, and what is made anew. */
@SpringBootTest(properties = "giaoban.samples=false")
@AutoConfigureMockMvc
@Import(CountedDatabase.Configuration.class)
class KeptPagesTests {

    /** Asked for which change is the latest one. */
    private static final int TO_SEND_A_KEPT_PAGE = 1;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private long meeting;

    @BeforeEach
    void aMeeting() {
        meeting = database.sql("insert into meeting (title) values ('Họp trước') returning id")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cuoc-hop",
                "/cuoc-hop?nam=2024",
                "/cuoc-hop/lich",
                "/cuoc-hop/dong-thoi-gian",
                "/nguoi",
                "/dia-ban/gia-lai",
                "/kho"
            })
    void aPageIsMadeOnceUntilTheArchiveChanges(String address) {
        MvcTestResult made = ask(http.get().uri(address));

        assertThat(statements(http.get().uri(address))).isEqualTo(TO_SEND_A_KEPT_PAGE);
        assertThat(ask(http.get().uri(address)))
                .hasBodyTextEqualTo(text(made))
                .hasContentType("text/html;charset=UTF-8")
                .hasHeader("ETag", header(made, "ETag"))
                .hasHeader("Content-Language", header(made, "Content-Language"));

        rename("Họp sau");
        assertThat(statements(http.get().uri(address))).isGreaterThan(TO_SEND_A_KEPT_PAGE);
    }

    @Test
    void aPageShowsWhatWasWrittenSince() {
        ask(list());
        rename("Họp đã đổi tên");

        assertThat(text(ask(list()))).contains("Họp đã đổi tên");
    }

    @Test
    void aPageMadeWhileSomebodyWroteIsMadeAnew() {
        new TransactionTemplate(transactions).executeWithoutResult(writing -> {
            rename("Họp vừa ghi xong");
            assertThat(textInAnotherThread()).doesNotContain("Họp vừa ghi xong");
        });

        assertThat(text(ask(list()))).contains("Họp vừa ghi xong");
    }

    @Test
    void languagesAndLooksAreDifferentPages() {
        ask(list());

        assertThat(text(ask(list().cookie(new Cookie("ngon-ngu", "en"))))).contains("lang=\"en\"");
        assertThat(text(ask(list().cookie(new Cookie("giao-dien", "dark"))))).contains("data-theme=\"dark\"");
        assertThat(text(ask(list()))).contains("<html lang=\"vi\">");
    }

    @Test
    void whatAnEditorSeesIsMadeForTheEditor() {
        ask(list());
        String seen = text(ask(list().with(user("bien-tap"))));

        assertThat(seen).contains("/dang-xuat");
        assertThat(text(ask(list()))).doesNotContain("/dang-xuat", "_csrf");
    }

    @Test
    void theChoiceOfALanguageIsMadeForWhoeverChooses() {
        for (int time = 0; time < 2; time++) {
            assertThat(ask(list().param("lang", "en"))).cookies().hasValue("ngon-ngu", "en");
        }
    }

    @Test
    void browsersWithAndWithoutCompressionReadTheSame() throws IOException {
        byte[] packed =
                ask(list().header("Accept-Encoding", "br, gzip")).getResponse().getContentAsByteArray();

        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(ask(list().header("Accept-Encoding", "gzip;q=0"))
                        .getResponse()
                        .getContentAsByteArray());
    }

    @Test
    void thePagesAskedForLongestAgoMakeRoom() {
        var pages = new KeptPages(DataSize.ofBytes(1_300));
        var page = new SentPage(new byte[0], null, null);
        pages.put("a", 1, page);
        pages.put("b", 1, page);
        assertThat(pages.get("a", 1)).isSameAs(page);
        assertThat(pages.get("a", 2)).isNull();
        pages.put("c", 1, page);

        assertThat(pages.get("a", 1)).isSameAs(page);
        assertThat(pages.get("b", 1)).isNull();
        assertThat(pages.get("c", 1)).isSameAs(page);
    }

    private MockMvcRequestBuilder list() {
        return http.get().uri("/cuoc-hop?nam=chua-ro&trang=1");
    }

    private void rename(String title) {
        database.sql("update meeting set title = :title where id = :id")
                .param("title", title)
                .param("id", meeting)
                .update();
    }

    private int statements(MockMvcRequestBuilder request) {
        return CountedDatabase.during(() -> ask(request));
    }

    private String textInAnotherThread() {
        return CompletableFuture.supplyAsync(() -> text(ask(list()))).join();
    }

    private static MvcTestResult ask(MockMvcRequestBuilder request) {
        MvcTestResult answer = request.exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String header(MvcTestResult answer, String name) {
        return String.valueOf(answer.getResponse().getHeader(name));
    }
}
