package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaoban.CountedStatements;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.FactsOf;
import vn.giaoban.archive.IncomingReport;

/** One person lifted out of all facts, and the file that was imported. */
@SpringBootTest(
        properties = {
            "giaoban.samples=false",
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=vn.giaoban.CountedStatements"
        })
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Archive archive;

    @Autowired
    JdbcClient database;

    private IncomingReport incoming;
    private long meeting;
    private long report;

    @BeforeAll
    void aMeetingOfTwo() {
        incoming = FactsOf.report("""
                        Tỉnh ủy Trà Vinh họp giao ban quý I/2018.
                        Đồng chí Lò Văn Sáu giao các huyện ủy sửa đường liên xã.
                        Đồng chí Xa Văn Tư đề nghị các sở dựng lại chợ huyện.
                        """)
                .meeting("2018-03-02", "2018-Q1", "Trà Vinh")
                .person("Lò Văn Sáu")
                .person("Xa Văn Tư")
                .directive("sửa đường liên xã", "Lò Văn Sáu", "các huyện ủy", null)
                .directive("dựng lại chợ huyện", "Xa Văn Tư", "các sở", null)
                .incoming();
        meeting = archive.store(incoming).meetingId();
        report = database.sql("select id from report where meeting_id = ?")
                .param(meeting)
                .query(Long.class)
                .single();
    }

    @Test
    void aPersonIsLiftedOutOfFactsAndText() throws UnsupportedEncodingException {
        String page = body("/cuoc-hop/" + meeting + "?nguoi=n2");

        assertThat(page)
                .contains(
                        "<mark class=\"f-per on\">Xa Văn Tư</mark>",
                        "<mark class=\"f-dir on\">dựng lại chợ huyện</mark>",
                        "<span class=\"f-per\">Lò Văn Sáu</span>",
                        "<span class=\"f-dir\">sửa đường liên xã</span>");
        assertThat(page).containsPattern("<li id=\"n2\" class=\"on\">").containsPattern("<li id=\"n1\">");
        assertThat(page)
                .containsPattern("<li class=\"dir on\" id=\"d2\">")
                .containsPattern("<li class=\"dir\" id=\"d1\">");
        assertThat(page).containsPattern("<p class=\"sent[^\"]*sent--on\" id=\"c3\">");
        assertThat(page).doesNotContainPattern("sent--on\" id=\"c[12]\">");
        assertThat(page).contains("href=\"/cuoc-hop/" + meeting + "#n2\"");
    }

    @Test
    void nobodyIsLiftedOutUnasked() throws UnsupportedEncodingException {
        assertThat(body("/cuoc-hop/" + meeting))
                .contains("href=\"/cuoc-hop/" + meeting + "?nguoi=n1#n1\"")
                .doesNotContain("<mark", "sent--on");
    }

    @Test
    void aSentencesNumberIsItsAddress() throws UnsupportedEncodingException {
        assertThat(body("/cuoc-hop/" + meeting))
                .contains("href=\"#c2\" aria-label=\"Câu 2, địa chỉ của câu này\">2</a>");
    }

    @Test
    void theOriginalIsHandedOverAsItCame() {
        MvcTestResult file = mvc.get().uri("/bao-cao/" + report + "/goc").exchange();
        byte[] sha256 = IncomingReport.sha256(incoming.original());

        assertThat(file)
                .hasStatusOk()
                .hasContentType("text/plain;charset=UTF-8")
                .body()
                .isEqualTo(incoming.original());
        assertThat(file)
                .hasHeader(HttpHeaders.ETAG, '"' + HexFormat.of().formatHex(sha256) + '"')
                .hasHeader("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(file.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-cache", "public");
    }

    @Test
    void aReaderWhoHasTheOriginalDoesNotGetItAgain() {
        String tag = '"' + HexFormat.of().formatHex(IncomingReport.sha256(incoming.original())) + '"';

        assertThat(mvc.get()
                        .uri("/bao-cao/" + report + "/goc")
                        .header(HttpHeaders.IF_NONE_MATCH, tag)
                        .exchange())
                .hasStatus(304);
    }

    @Test
    void theChecksumStandsOnThePage() throws UnsupportedEncodingException {
        assertThat(body("/cuoc-hop/" + meeting))
                .contains(
                        HexFormat.of().formatHex(IncomingReport.sha256(incoming.original())),
                        "href=\"/bao-cao/" + report + "/goc\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            giao ban quý I.txt        | filename*=UTF-8''giao%20ban%20qu%C3%BD%20I.txt
            ../../etc/passwd          | filename*=UTF-8''.._.._etc_passwd
            a"; filename="b.exe       | filename*=UTF-8''a_%3B%20filename%3D_b.exe
            bao\u202Ecao.txt          | filename*=UTF-8''bao_cao.txt
            """, delimiter = '|')
    void theFileIsKeptUnderItsNameHoweverOddThatIs(String name, String header) {
        MvcTestResult file =
                mvc.get().uri("/bao-cao/" + stored(name, "text/plain") + "/goc").exchange();

        assertThat(disposition(file)).startsWith("attachment; ").endsWith(header);
    }

    @Test
    void aFileOfAnUnreadableTypeIsBytes() {
        assertThat(mvc.get().uri("/bao-cao/" + stored("a", "what?") + "/goc").exchange())
                .hasContentType("application/octet-stream");
    }

    @ParameterizedTest
    @CsvSource({
        "/cuoc-hop/{meeting}, 24",
        "/cuoc-hop/{meeting}?nguoi=n1, 24",
        "/cuoc-hop/{meeting}.jsonld, 12",
        "/bao-cao/{report}/goc, 1"
    })
    void aMeetingNeedsFewStatements(String address, int most) {
        String here = address.replace("{meeting}", String.valueOf(meeting)).replace("{report}", String.valueOf(report));

        assertThat(CountedStatements.during(
                        () -> assertThat(mvc.get().uri(here).exchange()).hasStatusOk()))
                .hasSizeLessThanOrEqualTo(most);
    }

    private long stored(String name, String mediaType) {
        var text = FactsOf.report("Tờ có tên lạ: " + name + ", " + mediaType).incoming();
        long id = archive.store(new IncomingReport(
                        text.original(), name, mediaType, text.text(), text.facts(), text.given(), text.origin()))
                .meetingId();
        return database.sql("select id from report where meeting_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private static String disposition(MvcTestResult file) {
        String header = file.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION);
        return new String(
                Objects.requireNonNull(header).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.US_ASCII);
    }

    private String body(String address) throws UnsupportedEncodingException {
        return mvc.get().uri(address).exchange().getResponse().getContentAsString();
    }
}
