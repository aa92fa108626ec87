package vn.giaoban.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            giải ngân                                     | 3
            giải ngân <b>&amp;</b> ]]> “đầu tư”           | 0
            ?                                             | 14
            🌾 dân vận khéo                               | 1
            \uFFFE dân vận                                | 1
            """)
    void theFeedOfAnyQuestionIsValid(String words, int entries) {
        assertThat(AtomRules.children(feed("/chi-dao.atom?q={q}", words), "entry"))
                .hasSize(entries);
    }

    @Test
    void theFeedNamesItsPageAndItsNeighbours() {
        Element feed = feed("/chi-dao.atom?q=giải ngân&co=1&trang=2&xep=moi");

        assertThat(AtomRules.child(feed, "title")).isEqualTo("Chỉ đạo tại các cuộc họp giao ban: giải ngân");
        assertThat(AtomRules.child(feed, "updated")).isEqualTo("2024-07-01T01:00:00Z");
        assertThat(AtomRules.children(feed, "link"))
                .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .containsExactly(
                        "self http://localhost/chi-dao.atom?q=gi%E1%BA%A3i%20ng%C3%A2n&xep=moi&trang=2&co=1",
                        "alternate http://localhost/chi-dao?q=gi%E1%BA%A3i%20ng%C3%A2n&xep=moi&trang=2&co=1",
                        "previous http://localhost/chi-dao.atom?q=gi%E1%BA%A3i%20ng%C3%A2n&xep=moi&co=1",
                        "next http://localhost/chi-dao.atom?q=gi%E1%BA%A3i%20ng%C3%A2n&xep=moi&trang=3&co=1");
    }

    @Test
    void anEntryKeepsItsIdInEveryFeed() {
        var byWords = AtomRules.children(feed("/chi-dao.atom?q=dân vận khéo"), "entry");
        var all = AtomRules.children(feed("/chi-dao.atom?lang=en"), "entry");

        assertThat(byWords).singleElement().satisfies(entry -> {
            assertThat(AtomRules.child(entry, "title")).startsWith("Bí thư Tỉnh ủy: Sớm tổng kết mô hình dân vận khéo");
            assertThat(all).extracting(other -> AtomRules.child(other, "id")).contains(AtomRules.child(entry, "id"));
        });
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

    private Element feed(String address, Object... values) {
        var answer = get(address, values);
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/atom+xml");
        return AtomRules.valid(answer.getResponse().getContentAsByteArray());
    }

    private long number(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
