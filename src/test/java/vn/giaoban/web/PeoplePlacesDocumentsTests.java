package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
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
import vn.giaoban.CountedStatements;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.IncomingReport;
import vn.giaoban.archive.Origin;
import vn.giaoban.extraction.Extractor;
import vn.giaoban.text.ReportText;

/** Reports of Kiên Giang, which went into An Giang on 1 July 2025, and of An Giang: who, where, and which documents. */
@SpringBootTest(
        properties = {
            "giaoban.samples=false",
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=vn.giaoban.CountedStatements"
        })
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeoplePlacesDocumentsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Archive archive;

    @Autowired
    JdbcClient database;

    private long first;

    @BeforeAll
    void reports() {
        first = stored("""
                Ngày 25/6/2020, Tỉnh ủy Kiên Giang tổ chức hội nghị giao ban quý II năm 2020. Đồng chí A Mướt - Phó Bí thư Thường trực Tỉnh ủy chủ trì hội nghị.
                Đồng chí AMướt yêu cầu các huyện ủy rà soát việc thực hiện Chỉ thị số 35-CT/TW của Bộ Chính trị; báo cáo kết quả.
                """);
        stored("""
                Ngày 3/10/2024, Tỉnh ủy Kiên Giang tổ chức hội nghị giao ban quý III năm 2024. Đồng chí A Mướt - Phó Bí thư Thường trực Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh chủ trì hội nghị.
                Đồng chí A Mướt yêu cầu các cấp ủy thực hiện Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị.
                """);
        stored("""
                Ngày 9/10/2025, Tỉnh ủy An Giang tổ chức hội nghị giao ban quý III năm 2025. Đồng chí A Mướt - Trưởng Ban Dân vận Tỉnh ủy dự hội nghị.
                Đồng chí Lò Thị Bảy - Phó Bí thư Tỉnh ủy yêu cầu các đảng ủy xã triển khai Chỉ thị số 35 của Bộ Chính trị.
                """);
        stored("""
                Ngày 5/4/2023, Huyện ủy Tân Hội tổ chức hội nghị giao ban quý I năm 2023. Đồng chí A Mướt - Bí thư Huyện ủy chủ trì hội nghị.
                """);
        stored("""
                Ngày 6/7/2023, Huyện ủy Tân Hội tổ chức hội nghị giao ban quý II năm 2023. Đồng chí A Mượt - Phó Bí thư Huyện ủy chủ trì hội nghị.
                """);
    }

    @Test
    void everySpellingOfANameLeadsToWhereItStands() throws UnsupportedEncodingException {
        assertThat(words("/nguoi/" + person("A Mướt", "kien-giang")))
                .contains(
                        "A Mướt 25/6/2020 cuộc họp " + first + ", câu 2",
                        "AMướt 25/6/2020 cuộc họp " + first + ", câu 3");
    }

    @Test
    void everyTitleLeadsToTheSentencesThatSayItFirstAndLast() throws UnsupportedEncodingException {
        String page = body("/nguoi/" + person("A Mướt", "kien-giang"));

        assertThat(text(page))
                .containsPattern(
                        "Phó Bí thư Thường trực Tỉnh ủy 25/6/2020 cuộc họp \\d+, câu 2 thấy lần cuối – 3/10/2024")
                .containsPattern("Trưởng đoàn ĐBQH tỉnh 3/10/2024 cuộc họp \\d+, câu 2")
                .contains("trước và sau: kho không biết");
        assertThat(page).contains("href=\"/cuoc-hop/" + first + "#c2\"");
        assertThat(page.split("class=\"maybe\""))
                .as("between two sightings, on two screens")
                .hasSize(3);
    }

    @Test
    void directivesAreCountedByYearAndLeadToTheSearch() throws UnsupportedEncodingException {
        long person = person("A Mướt", "kien-giang");

        assertThat(body("/nguoi/" + person))
                .contains(
                        "href=\"/chi-dao?ai=" + person + "&amp;nam=2020\"",
                        "href=\"/chi-dao?ai=" + person + "&amp;nam=2024\"")
                .doesNotContain("nam=2022");
        assertThat(words("/nguoi/" + person)).contains("2022 kho không có cuộc họp nào 0", "2020 2 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chair  | 2
            attend | 0
            speak  | 2
            direct | 2
            """)
    void meetingsAreNarrowedByRole(String role, int meetings) throws UnsupportedEncodingException {
        String page = body("/nguoi/" + person("A Mướt", "kien-giang") + "?vai=" + role);

        assertThat(page.split("<li class=\"meet\">")).hasSize(meetings + 1);
        assertThat(page.contains("Không có cuộc họp nào trong vai này")).isEqualTo(meetings == 0);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "nowhere", textBlock = """
            A Mướt | kien-giang | An Giang, 2025, 1 cuộc họp. Trưởng Ban Dân vận Tỉnh ủy Cùng tên nhưng dự họp ở tỉnh khác: An Giang, không phải Kiên Giang
            A Mướt | kien-giang | không nêu tỉnh, 2023, 1 cuộc họp. Bí thư Huyện ủy Cùng tên, nhưng có báo cáo không nêu tỉnh
            A Mướt | an-giang   | Kiên Giang, 2020–2024, 2 cuộc họp. Phó Bí thư Thường trực Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh Cùng tên nhưng dự họp ở tỉnh khác
            A Mướt | nowhere    | A Mượt không nêu tỉnh, 2023, 1 cuộc họp. Phó Bí thư Huyện ủy Tên khác dấu là tên khác
            A Mượt | nowhere    | 1 cuộc họp. Bí thư Huyện ủy Tên khác dấu là tên khác
            """)
    void namesakesAreToldApartWithTheReason(String name, @Nullable String place, String said)
            throws UnsupportedEncodingException {
        assertThat(words("/nguoi/" + person(name, place)).replace(" ,", ",")).contains(said);
    }

    @Test
    void whoHasNoNamesakeIsSaidToHaveNone() throws UnsupportedEncodingException {
        assertThat(words("/nguoi/" + person("Lò Thị Bảy", "an-giang"))).contains("không có ai khác mang tên này");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /dia-ban/kien-giang?ngay=2024-06-30  | tỉnh Kiên Giang, từ 1/1/1997 đến trước 1/7/2025
            /dia-ban/kien-giang?ngay=30/6/2024   | tỉnh Kiên Giang, từ 1/1/1997 đến trước 1/7/2025
            /dia-ban/kien-giang?ngay=2024-06-30  | 1/7/2025 Hợp nhất: An Giang, Kiên Giang thành An Giang (202/2025/QH15) 30/6/2024 ngày đang xem
            /dia-ban/kien-giang?ngay=2024-06-30  | Kiên Giang lúc ấy: 2
            /dia-ban/kien-giang?ngay=2025-07-01  | Không còn là đơn vị riêng từ 1/7/2025; địa giới khi ấy thuộc An Giang
            /dia-ban/kien-giang                  | tỉnh An Giang 1/7/2025 đến nay 1
            /dia-ban/an-giang                    | tỉnh Kiên Giang 1/1/1997 1/7/2025 2
            /dia-ban/an-giang                    | hôm nay 1/7/2025 Hợp nhất: An Giang, Kiên Giang thành An Giang
            /dia-ban/an-giang?ngay=2025-06-30    | An Giang lúc ấy: 0
            /dia-ban/an-giang?ngay=2025-07-01    | An Giang lúc ấy: 1
            /dia-ban/an-giang?ngay=1990-01-01    | trước ngày đầu của bảng địa giới: 1/1/1997
            /dia-ban/dak-nong?ngay=2010-01-01    | 1/1/2004 Chia tách: Đắk Lắk thành Đắk Nông
            /dia-ban/hue?ngay=2024-12-31         | tỉnh Thừa Thiên Huế
            /dia-ban/nghe-an                     | Từ 1/1/1997 đến nay tên, cấp và địa giới không đổi
            """)
    void aPlaceIsShownAsOfADay(String address, String said) throws UnsupportedEncodingException {
        assertThat(words(address).replace(" ,", ",").replace(" .", ".")).contains(said);
    }

    @Test
    void aNeighbourIsOpenedAsOfTheSameDay() throws UnsupportedEncodingException {
        assertThat(body("/dia-ban/kien-giang?ngay=2024-06-30"))
                .contains("href=\"/dia-ban/an-giang?ngay=2024-06-30\"", "value=\"2024-06-30\"");
    }

    @Test
    void theTwoDocumentsOfOneNumberAreKeptApartWithTheReason() throws UnsupportedEncodingException {
        assertThat(words("/van-ban/" + document("Chỉ thị", null, "2016-2021")))
                .contains(
                        "Tên đầy đủ nhất Chỉ thị số 35-CT/TW của Bộ Chính trị cuộc họp " + first + ", câu 3",
                        "nhiệm kỳ của cuộc họp dẫn nó: 2016–2021",
                        "Khác: một văn bản ban hành sau nhiệm kỳ mà văn bản kia được dẫn (2016–2021 và 14/6/2024)",
                        "Giữ riêng: được dẫn ở hai nhiệm kỳ, 2016–2021 và 2021–2026");
        assertThat(words("/van-ban/" + document("Chỉ thị", "2024-06-14", null)))
                .contains("ngày ban hành: 14/6/2024", "Chưa rõ: báo cáo không nêu đủ");
    }

    @Test
    void everyMentionIsShownWithItsSentence() throws UnsupportedEncodingException {
        assertThat(body("/van-ban/" + document("Chỉ thị", null, "2016-2021")))
                .contains(
                        "href=\"/cuoc-hop/" + first + "#c3\"",
                        "rà soát việc thực hiện <span class=\"f-doc\">Chỉ thị số 35-CT/TW của Bộ Chính trị</span>; báo cáo kết quả.");
    }

    @ParameterizedTest
    @CsvSource({
        "/nguoi/{person}, 20",
        "/nguoi/{person}?vai=chair, 20",
        "/dia-ban/an-giang, 12",
        "/dia-ban/kien-giang?ngay=2024-06-30, 12",
        "/van-ban/{document}, 12"
    })
    void aPageNeedsFewStatements(String address, int most) {
        String here = address.replace("{person}", String.valueOf(person("A Mướt", "kien-giang")))
                .replace("{document}", String.valueOf(document("Chỉ thị", null, "2016-2021")));

        assertThat(CountedStatements.during(
                        () -> assertThat(mvc.get().uri(here).exchange()).hasStatusOk()))
                .hasSizeLessThanOrEqualTo(most);
    }

    private long stored(String report) {
        var text = ReportText.of(report);
        return archive.store(new IncomingReport(
                        text.text().getBytes(StandardCharsets.UTF_8),
                        "bao-cao.txt",
                        "text/plain;charset=UTF-8",
                        text,
                        new Extractor().read(text),
                        Given.NOTHING,
                        Origin.COMMAND_LINE))
                .meetingId();
    }

    private long person(String name, @Nullable String place) {
        return database.sql("select id from person where name = :name and place_id is not distinct from :place")
                .param("name", name)
                .param("place", place)
                .query(Long.class)
                .single();
    }

    private long document(String kind, @Nullable String dated, @Nullable String citedIn) {
        return database.sql(
                        "select id from document where kind = :kind and (dated::text = :dated or identity like :cited)")
                .param("kind", kind)
                .param("dated", dated)
                .param("cited", "%cited in " + citedIn)
                .query(Long.class)
                .single();
    }

    private String words(String address) throws UnsupportedEncodingException {
        return text(body(address));
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private String body(String address) throws UnsupportedEncodingException {
        return mvc.get().uri(address).exchange().getResponse().getContentAsString();
    }
}
