package vn.giaoban.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
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
import org.w3c.dom.Element;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.FactsOf;
import vn.giaoban.search.ArchiveRows;
import vn.giaoban.search.Eventually;

@SpringBootTest(properties = {"giaoban.samples=false", "giaoban.search.check-every=300ms"})
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveExchangeTests {

    private static final String QUARTERLY = """
            Ngày 20/6, Tỉnh ủy Kon Tum họp giao ban quý II/2024.
            Đồng chí A Bàu Sen giao các huyện ủy rà soát 27 hộ ở làng Bàu Sen theo Chỉ thị số 61-CT/TW.
            """;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient database;

    @Autowired
    Archive archive;

    @BeforeAll
    void threeMeetings() throws Exception {
        new ArchiveRows(database).clear();
        archive.store(FactsOf.report(QUARTERLY)
                .meeting("2024-06-20", "2024-Q2", "Kon Tum")
                .person("A Bàu Sen")
                .directive("rà soát 27 hộ ở làng Bàu Sen theo Chỉ thị số 61-CT/TW", "A Bàu Sen", "các huyện ủy", null)
                .metric("27 hộ", "27", "hộ")
                .reference("Chỉ thị số 61-CT/TW", "Chỉ thị", "61-CT/TW", null, null)
                .incoming());
        archive.store(FactsOf.report("=Bàu Sen bàn việc \"nước sạch\".")
                .meeting("2024-07-01", null, null)
                .incoming());
        archive.store(FactsOf.report("Bàu Sen họp, không nêu ngày.")
                .meeting(null, null, null)
                .incoming());
        Eventually.until(() -> body("/tim.json?co=1").contains("\"chi-dao\":1,\"cuoc-hop\":3")
                && body("/tim.json?co=1").contains("\"so-lieu\":1,\"van-ban\":1")
                && body("/tim.json?loai=nguoi&q=A Bàu Sen").contains("\"total\":1,"));
    }

    @Test
    void jsonHasTheFirstOfEveryKind() {
        assertThat(get("/tim.json?q={q}", "27 hộ")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"total":3,"counts":{"chi-dao":1,"cuoc-hop":1,"nguoi":0,"so-lieu":1,"van-ban":0},"tab":null,"page":1,"pages":1,
                "matched":"exact","hits":[
                {"kind":"chi-dao","title":"A Bàu Sen","text":"rà soát 27 hộ ở làng Bàu Sen theo Chỉ thị số 61-CT/TW",
                "detail":"%1$s","date":"2024-06-20","period":"2024-Q2","place":"Kon Tum","url":"/cuoc-hop/%2$d#d1"},
                {"kind":"cuoc-hop","title":"%1$s","text":"A Bàu Sen","detail":null,"date":"2024-06-20","period":"2024-Q2",
                "place":"Kon Tum","url":"/cuoc-hop/%2$d"},
                {"kind":"so-lieu","title":null,"text":"27 hộ","detail":"%1$s","date":"2024-06-20","period":"2024-Q2",
                "place":"Kon Tum","url":"/cuoc-hop/%2$d#m1"}]}
                """.formatted(
                        QUARTERLY.replace("\n", "\\n"), number("meeting where held_on = '2024-06-20'")));
    }

    @Test
    void jsonOfPeopleHasWhatTellsThemApart() {
        assertThat(get("/tim.json?loai=nguoi&q=bau sen")).bodyJson().isStrictlyEqualTo("""
                {"total":1,"counts":{"chi-dao":1,"cuoc-hop":3,"nguoi":1,"so-lieu":1,"van-ban":0},"tab":"nguoi","page":1,"pages":1,
                "matched":"unaccented","hits":[{"kind":"nguoi","name":"A Bàu Sen","spellings":[],"titles":null,"place":"Kon Tum",
                "years":"2024","meetings":1,"directives":1,"url":"/nguoi/%d"}]}
                """.formatted(number("person")));
    }

    @Test
    void jsonOfATabIsThatPageOfIt() {
        assertThat(get("/tim.json?loai=cuoc-hop&xep=moi&co=1&trang=2"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"total":3,"tab":"cuoc-hop","page":2,"pages":3,"hits":[{"date":"2024-06-20"}]}
                        """);
    }

    @Test
    void whatIsNotThereIsAnsweredWithNone() {
        assertThat(get("/tim.json?q=zzz")).bodyJson().isLenientlyEqualTo("""
                {"total":0,"tab":null,"page":1,"pages":0,"matched":null,"hits":[]}
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "atom"})
    void directivesAloneAreAnsweredAsAtTheirOwnAddress(String form) {
        assertThat(body("/tim." + form + "?loai=chi-dao&q=làng&trang=2&co=1"))
                .isEqualTo(body("/chi-dao." + form + "?q=làng&trang=2&co=1"));
    }

    /** Address | first line | last line */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /tim.csv?q=nước sạch       | Loại,Tên,Nội dung,Chi tiết,Ngày,Kỳ,Địa bàn,Địa chỉ | Cuộc họp,"'=Bàu Sen bàn việc ""nước sạch"".",,,2024-07-01,2024-Q3,,
            /tim.csv?q=nước sạch&lang=en | Kind,Name,Text,Detail,Day,Period,Place,Address   | Meeting,"'=Bàu Sen bàn việc ""nước sạch"".",,,2024-07-01,2024-Q3,,
            /tim.csv?q=sạch&loai=cuoc-hop | Cuộc họp,Người dự,Đơn vị tổ chức,Ngày họp,Kỳ,Địa bàn,Địa chỉ | "'=Bàu Sen bàn việc ""nước sạch"".",,,2024-07-01,2024-Q3,,
            /tim.csv?q=sen&loai=nguoi  | Họ tên,Cách viết khác,Chức danh,Địa bàn,Năm,Số cuộc họp,Số chỉ đạo,Địa chỉ | A Bàu Sen,,,Kon Tum,2024,1,1,
            /tim.csv?loai=van-ban      | Văn bản,Báo cáo dẫn,Cơ quan ban hành,Ngày ban hành,Kỳ,Địa bàn,Địa chỉ | Chỉ thị 61-CT/TW,Chỉ thị số 61-CT/TW,,,,,
            /tim.csv?loai=so-lieu&q=zzz | Chỉ tiêu,Số liệu,Cuộc họp,Ngày họp,Kỳ,Địa bàn,Địa chỉ | Chỉ tiêu,Số liệu,Cuộc họp,Ngày họp,Kỳ,Địa bàn,Địa chỉ
            """, quoteCharacter = '^')
    void csvOpensInSpreadsheets(String address, String first, String last) {
        var answer = get(address);

        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/csv;charset=UTF-8");
        var lines = body(address).lines().toList();
        assertThat(lines.get(0)).isEqualTo("\uFEFF" + first);
        assertThat(lines.get(lines.size() - 1)).containsPattern("^\uFEFF?" + Pattern.quote(last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /tim.atom                         | Kho Giao Ban                                | 6
            /tim.atom?q=Bàu Sen               | Kho Giao Ban: Bàu Sen                       | 6
            /tim.atom?q=61-CT/TW              | Kho Giao Ban: 61-CT/TW                      | 4
            /tim.atom?loai=van-ban            | Kho Giao Ban – Văn bản                      | 1
            /tim.atom?loai=van-ban&lang=en    | Giao Ban archive – Document                 | 1
            /tim.atom?loai=nguoi&q=A Bàu Sen  | Kho Giao Ban – Người: A Bàu Sen             | 1
            /tim.atom?loai=so-lieu&q=27       | Kho Giao Ban – Số liệu: 27                  | 1
            /tim.atom?loai=cuoc-hop&co=1      | Kho Giao Ban – Cuộc họp                     | 1
            /tim.atom?loai=chi-dao            | Chỉ đạo tại các cuộc họp giao ban           | 1
            /tim.atom?q=<b>zzz</b> ]]> 🌾     | Kho Giao Ban: <b>zzz</b> ]]> 🌾             | 0
            """)
    void theFeedOfAnyQuestionIsValid(String address, String title, int entries) {
        Element feed = feed(address);

        assertThat(AtomRules.child(feed, "title")).isEqualTo(title);
        assertThat(AtomRules.children(feed, "entry")).hasSize(entries);
    }

    @Test
    void anEntryKeepsItsIdInEveryFeed() {
        List<String> all = ids("/tim.atom");

        assertThat(all)
                .containsAll(ids("/tim.atom?loai=cuoc-hop&xep=moi&co=1&trang=2"))
                .containsAll(ids("/tim.atom?loai=so-lieu"))
                .containsAll(ids("/chi-dao.atom?q=làng"));
    }

    @Test
    void aFeedWithoutEntriesIsAsOldAsTheArchive() {
        assertThat(AtomRules.child(feed("/tim.atom?q=zzz"), "updated"))
                .isEqualTo(database.sql("select max(imported_at) from report")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant()
                        .toString());
    }

    private List<String> ids(String address) {
        return AtomRules.children(feed(address), "entry").stream()
                .map(entry -> AtomRules.child(entry, "id"))
                .toList();
    }

    private Element feed(String address) {
        var answer = get(address);
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/atom+xml");
        return AtomRules.valid(answer.getResponse().getContentAsByteArray());
    }

    private long number(String from) {
        return database.sql("select id from " + from).query(Long.class).single();
    }

    private String body(String address, Object... values) {
        return new String(get(address, values).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String address, Object... values) {
        return http.get().uri(address, values).exchange();
    }
}
