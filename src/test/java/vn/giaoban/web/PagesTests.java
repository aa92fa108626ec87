package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.persistence.EntityManagerFactory;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import vn.giaoban.CountedStatements;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.FactsOf;
import vn.giaoban.archive.Given;

@SpringBootTest(
        properties = {
            "giaoban.samples=false",
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=vn.giaoban.CountedStatements"
        })
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Archive archive;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    private long quarterly;
    private long silent;
    private long figures;

    @BeforeAll
    void twoMeetings() {
        quarterly = archive.store(FactsOf.report("""
                        Ngày 25/6, Tỉnh ủy Kon Tum họp giao ban quý II/2020.
                        Đồng chí A Pớt giao các huyện ủy rà soát 3 chi bộ theo Chỉ thị số 35-CT/TW, báo cáo trong quý III/2020.
                        Kẻ xấu viết <script>alert(1)</script> & "chữ" lạ.
                        """)
                        .meeting("2020-06-25", "2020-Q2", "Kon Tum")
                        .person("A Pớt")
                        .directive("rà soát 3 chi bộ theo Chỉ thị số 35-CT/TW", "A Pớt", "các huyện ủy", "2020-Q3")
                        .directive("báo cáo trong quý III/2020", "A Pớt", "các huyện ủy", null)
                        .metric("3 chi bộ", "3", "chi bộ")
                        .reference("Chỉ thị số 35-CT/TW", "Chỉ thị", "35-CT/TW", null, null)
                        .incoming(new Given(null, null, "Báo Kon Tum")))
                .meetingId();
        silent = archive.store(FactsOf.report("Buổi làm việc không nêu gì.").incoming(new Given("gia-lai", null, null)))
                .meetingId();
        figures = archive.store(FactsOf.report("""
                        Ngày 20-6-2024, Huyện ủy Tân Hội tổ chức hội nghị giao ban quý II năm 2024. Đồng chí Lò Văn Sáu chủ trì hội nghị.
                        Thu thuế đạt 57% kế hoạch, tăng 12% so với cùng kỳ. Có 15/24 chi bộ về đích, đạt 65%.
                        """)
                        .meeting("2024-06-20", "2024-Q2", null)
                        .metricsAsRead()
                        .incoming())
                .meetingId();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cuoc-hop",
                "/nguoi",
                "/chi-dao",
                "/so-lieu",
                "/so-lieu/tung-so",
                "/kho",
                "/gioi-thieu",
                "/tong-hop",
                "/tong-hop/chua-ro",
                "/dia-ban/kon-tum",
                "/tong-hop/kon-tum/2020-Q2",
                "/dang-nhap",
                "/cuoc-hop?dia-ban=kon-tum&nam=2020&quy=2020-Q2",
                "/nguoi?ten=APOT"
            })
    void aPageIsThereInBothLanguages(String address) {
        assertThat(get(address))
                .hasStatusOk()
                .bodyText()
                .contains("<html", "lang=\"vi\"")
                .doesNotContain("??");
        assertThat(mvc.get().uri(address).param("lang", "en").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("<html", "lang=\"en\"")
                .doesNotContain("??");
    }

    @Test
    void aFactLeadsToItsSentenceAndBack() throws UnsupportedEncodingException {
        String page = body("/cuoc-hop/" + quarterly);

        assertThat(page).containsOnlyOnce("id=\"c2\"").containsOnlyOnce("id=\"d1\"");
        assertThat(page).containsPattern("(?s)id=\"d1\".{0,900}href=\"#c2\"");
        assertThat(page).containsPattern("(?s)id=\"c2\".*href=\"#d1\".*href=\"#d2\"");
        assertThat(page)
                .contains("href=\"#m1\"", "href=\"#n1\"", "href=\"#v1\"", "id=\"m1\"", "id=\"n1\"", "id=\"v1\"");
    }

    @Test
    void passagesWithinAPassageAreMarkedByTheirKind() throws UnsupportedEncodingException {
        assertThat(body("/cuoc-hop/" + quarterly))
                .contains(
                        "<span class=\"f-dir\">rà soát <span class=\"f-num\">3 chi bộ</span> theo <span class=\"f-doc\">Chỉ thị số 35-CT/TW</span></span>");
    }

    @Test
    void datesPeriodsAndGivenValuesAreShownInVietnameseForm() throws UnsupportedEncodingException {
        assertThat(body("/cuoc-hop/" + quarterly))
                .contains("25/6/2020", "Quý II/2020", "quý III/2020", "Báo Kon Tum", "(người nhập cho biết)");
    }

    @Test
    void aFigureIsShownWithWhatItIsOfAndAgainstAndItsDoubt() throws UnsupportedEncodingException {
        assertThat(words("/cuoc-hop/" + figures))
                .contains(
                        "57% trên kế hoạch",
                        "12% so với cùng kỳ (quý II/2023)", "65% tính từ phân số bên cạnh là 62,5%: 15/24 chi bộ");
        assertThat(words("/cuoc-hop/" + figures + "?lang=en"))
                .contains("57% of kế hoạch", "12% against cùng kỳ (Q2 2023)", "65% the fraction beside it gives 62.5%");
        assertThat(words("/so-lieu/tung-so"))
                .contains("65% tính từ phân số bên cạnh là 62,5%")
                .doesNotContain("62,5%:");
    }

    @Test
    void whatNobodySaysIsShownAsUnknown() throws UnsupportedEncodingException {
        assertThat(body("/cuoc-hop/" + silent)).contains("báo cáo không nêu", "Gia Lai", "(người nhập cho biết)");
    }

    @Test
    void aReportThatContainsHtmlShowsItAsText() throws UnsupportedEncodingException {
        assertThat(body("/cuoc-hop/" + quarterly))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;chữ&quot;")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /cuoc-hop/999999           | 404
            /cuoc-hop/abc              | 404
            /nguoi/999999              | 404
            /van-ban/999999            | 404
            /dia-ban/khong-co          | 404
            /tong-hop/khong-co/2024-Q2 | 404
            /tong-hop/gia-lai/2024-Q7  | 404
            /khong-co-trang-nay        | 404
            /cuoc-hop?nam=hai          | 400
            /cuoc-hop?quy=2024         | 400
            /cuoc-hop?trang=0          | 400
            /cuoc-hop?dia-ban=<b>      | 400
            /cuoc-hop?tu=2024-02-30    | 400
            /cuoc-hop?tu=+123456789-01-01 | 400
            /cuoc-hop?tu=2024-02-03&den=2024-02-02 | 400
            /cuoc-hop/lich?xem=2024-Q1 | 400
            /cuoc-hop/lich?xem=hai     | 400
            /cuoc-hop/lich?nam=hai     | 400
            /cuoc-hop/dong-thoi-gian?xem=2024-06 | 400
            /cuoc-hop.ics?nam=hai      | 400
            /cuoc-hop/999999.jsonld    | 404
            /bao-cao/999999/goc        | 404
            /bao-cao/abc/goc           | 404
            /cuoc-hop/{meeting}?nguoi=n9   | 404
            /cuoc-hop/{meeting}?nguoi=9    | 400
            /cuoc-hop/{meeting}?bao-cao=99 | 404
            /chi-dao?quy=2024          | 400
            /nguoi/{person}?vai=thu-ky | 400
            /nguoi/{person}?trang=0    | 400
            /dia-ban/gia-lai?ngay=2024-02-30 | 400
            /dia-ban/gia-lai?ngay=31/4/2024  | 400
            /dia-ban/gia-lai?ngay=hom-qua    | 400
            /dia-ban/gia-lai?ngay=-2024-01-01 | 400
            /dia-ban/gia-lai?trang=hai | 400
            /van-ban/999999999999999999 | 404
            """, delimiter = '|')
    void whatIsNotThereOrNotReadableIsRefused(String address, int status) {
        assertThat(get(address.replace("{meeting}", String.valueOf(quarterly)).replace("{person}", personOf())))
                .hasStatus(status);
    }

    /** The limit stands some way above what is needed now, and far below one statement for each row. */
    @ParameterizedTest
    @CsvSource({"/cuoc-hop, 16", "/cuoc-hop/{meeting}, 24", "/nguoi, 10", "/, 22"})
    void aPageNeedsFewStatements(String address, int most) {
        String here = address.replace("{meeting}", String.valueOf(quarterly)).replace("{person}", personOf());

        assertThat(CountedStatements.during(() -> made(here))).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void theListOfMeetingsIsReadInTheOrderOfAnIndex() {
        String list = CountedStatements.during(() -> made("/cuoc-hop")).stream()
                .filter(sql -> sql.contains("offset"))
                .findFirst()
                .orElseThrow();

        // The planner has an index's order wherever it can be had.
        List<String> plan = transactions.execute(planning -> {
            database.sql("set local enable_sort = off").update();
            return database.sql("explain " + list.replace("?", "20"))
                    .query(String.class)
                    .list();
        });
        assertThat(plan)
                .anyMatch(step -> step.contains("meeting_newest_first"))
                .noneMatch(step -> step.contains("Sort"));
    }

    /** For an editor: such a page is never one that was kept. */
    private void made(String address) {
        assertThat(mvc.get().uri(address).with(user("bien-tap"))).hasStatusOk();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private String words(String address) throws UnsupportedEncodingException {
        return body(address).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private String body(String address) throws UnsupportedEncodingException {
        return get(address).getResponse().getContentAsString();
    }

    private String personOf() {
        return factory.callInTransaction(
                entities -> String.valueOf(entities.createQuery("select p.id from Person p", Long.class)
                        .setMaxResults(1)
                        .getSingleResult()));
    }
}
