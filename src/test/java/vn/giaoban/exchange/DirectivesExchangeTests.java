package vn.giaoban.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Element;
import vn.giaoban.search.ArchiveRows;
import vn.giaoban.search.DirectiveQuestion;
import vn.giaoban.search.DirectiveSearch;
import vn.giaoban.search.Eventually;
import vn.giaoban.search.NamedArchive;

@SpringBootTest(properties = {"giaoban.samples=false", "giaoban.search.check-every=300ms"})
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectivesExchangeTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient database;

    @Autowired
    DirectiveSearch search;

    @BeforeAll
    void writeTheArchive() throws InterruptedException {
        var rows = new ArchiveRows(database);
        var all = DirectiveQuestion.of(Map.of());
        rows.clear();
        Eventually.until(() -> search.find(all).total() == 0);
        NamedArchive.write(rows);
        Eventually.until(() -> search.find(all).total() == 14);
    }

    @Test
    void jsonHasTheShapeThatScriptsRelyOn() {
        assertThat(get("/chi-dao.json?q={q}&nguoi=niên", "35-CT/TW"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("application/json")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"total":1,"page":1,"pages":1,"matched":"exact","hits":[{"id":%1$d,"official":"Hồ Văn Niên",
                        "title":"Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy",
                        "text":"Rà soát việc thực hiện Chỉ thị số 35-CT/TW ở từng chi bộ","to":"Ban Tổ chức Tỉnh ủy",
                        "deadline":null,"meeting":{"id":%2$d,"title":"Hội nghị giao ban quý II-2024","url":"/cuoc-hop/%2$d"},
                        "date":"2024-06-20","period":"2024-Q2","place":{"id":"gia-lai","name":"Gia Lai"},
                        "sentence":2,"url":"/cuoc-hop/%2$d#d2"}]}
                        """.formatted(
                                number("select id from directive where text like 'Rà soát%'"),
                                number("select id from meeting where held_on = '2024-06-20'")));
    }

    @Test
    void jsonSaysNullForWhatIsUnknown() {
        assertThat(get("/chi-dao.json?q=biên giới"))
                .bodyJson()
                .extractingPath("$.hits[0]")
                .asMap()
                .containsEntry("date", null)
                .containsEntry("period", null)
                .containsEntry("place", null)
                .containsEntry("deadline", null);
    }

    @Test
    void anOfficialWithoutDirectivesIsAnsweredWithNone() {
        assertThat(get("/chi-dao.json?nguoi=KRing Ba"))
                .bodyJson()
                .isStrictlyEqualTo("{\"total\":0,\"page\":1,\"pages\":0,\"matched\":null,\"hits\":[]}");
    }

    @Test
    void csvOpensInSpreadsheets() throws Exception {
        var answer = get("/chi-dao.csv?q=giải ngân&xep=moi");

        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/csv;charset=UTF-8");
        String csv = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFNgày họp,Kỳ,Địa bàn").endsWith("\r\n");
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv.lines().toList().get(2))
                .startsWith("2024-06-20,2024-Q2,Gia Lai,Hội nghị giao ban quý II-2024,Rah Lan Chung,")
                .contains("\"Đẩy nhanh giải ngân vốn đầu tư công, không để dồn vào cuối năm\"")
                .contains(",http://localhost/cuoc-hop/");
    }

    @Test
    void atomIsWellFormedAndHasWhatTheStandardRequires() throws Exception {
        var answer = get("/chi-dao.atom?q={q}&co=2", "giải ngân & <b>");
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/atom+xml");

        Element feed = feed("/chi-dao.atom?q=giải ngân&co=2");
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        var entries = feed.getElementsByTagNameNS("*", "entry");
        assertThat(entries.getLength()).isEqualTo(2);
        for (Element holder : new Element[] {feed, (Element) entries.item(0), (Element) entries.item(1)}) {
            assertThat(only(holder, "id")).startsWith("urn:uuid:");
            assertThat(only(holder, "title")).isNotEmpty();
            assertThat(only(holder, "updated")).isEqualTo("2024-07-01T01:00:00Z");
        }
        assertThat(((Element) feed.getElementsByTagNameNS("*", "link").item(2)).getAttribute("href"))
                .isEqualTo("http://localhost/chi-dao.atom?q=gi%E1%BA%A3i%20ng%C3%A2n&trang=2&co=2");
    }

    @Test
    void aBadParameterIsNamedInVietnamese() {
        for (String form : new String[] {"json", "csv", "atom"}) {
            assertThat(get("/chi-dao." + form + "?quy=2024-Q7"))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.detail")
                    .asString()
                    .contains("“quy”", "2024-Q2", "“2024-Q7”");
        }
    }

    private MvcTestResult get(String address, Object... values) {
        return http.get().uri(address, values).exchange();
    }

    private Element feed(String address) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        byte[] body = get(address).getResponse().getContentAsByteArray();
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(body))
                .getDocumentElement();
    }

    /** The element's own child, which it must have once. */
    private static String only(Element holder, String name) {
        var found = new ArrayList<String>();
        for (var child = holder.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (name.equals(child.getLocalName())) {
                found.add(child.getTextContent());
            }
        }
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    private long number(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
