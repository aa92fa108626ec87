package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.giaoban.CountedStatements;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.IncomingReport;
import vn.giaoban.archive.Origin;
import vn.giaoban.extraction.Extractor;
import vn.giaoban.text.ReportText;

/** Figures of many reports, followed over the quarters, and the quarters that lack a report. */
@SpringBootTest(
        properties = {
            "giaoban.samples=false",
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=vn.giaoban.CountedStatements"
        })
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeriesPagesTests {

    private static final String ADMITTED = "/so-lieu/chi-tieu?ten=kết nạp&don-vi=đảng viên&dia-ban=gia-lai&co-quan=";
    private static final String PROVINCE = ADMITTED + "tinh";
    private static final String DISTRICT = ADMITTED + "huyện ủy chư prông";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Archive archive;

    private long secondQuarter;

    @BeforeAll
    void someYears() {
        quarter("20-3-2024", "I", 2024, "Tỉnh ủy Gia Lai", "Trong quý, toàn đảng bộ kết nạp 369 đảng viên.");
        quarter("25-3-2024", "I", 2024, "Thường trực Tỉnh ủy Gia Lai", "Toàn đảng bộ kết nạp 417 đảng viên.");
        secondQuarter = quarter(
                "20-6-2024",
                "II",
                2024,
                "Tỉnh ủy Gia Lai",
                "Toàn đảng bộ kết nạp 431 đảng viên. Số chi bộ có cấp ủy là 15/24 chi bộ, đạt 65%.");
        quarter("20-6-2024", "II", 2024, "Huyện ủy Chư Prông", "Đảng bộ huyện kết nạp 18 đảng viên.");
        quarter("20-9-2024", "III", 2024, "Tỉnh ủy Gia Lai", "Hội nghị bàn về giao thông.");
        quarter("20-12-2024", "IV", 2024, "Tỉnh ủy Gia Lai", "Từ đầu năm, toàn đảng bộ kết nạp 1.722 đảng viên.");
        quarter("20-6-2025", "II", 2025, "Tỉnh ủy Gia Lai", "Toàn đảng bộ kết nạp 398 đảng viên.");
        quarter("20-9-2025", "III", 2025, "Tỉnh ủy Gia Lai", "Toàn đảng bộ kết nạp 812 đảng viên.");
        quarter("20-12-2025", "IV", 2025, "Tỉnh ủy Gia Lai", "Toàn đảng bộ kết nạp 846 đảng viên.");
    }

    @Test
    void anIndicatorIsListedOnceForEachBody() throws UnsupportedEncodingException {
        assertThat(words("/so-lieu"))
                .contains("Kết nạp đảng viên Gia Lai cả tỉnh quý I/2024 – quý IV/2025 6 7")
                .contains("Kết nạp đảng viên Gia Lai Huyện ủy Chư Prông quý II/2024 1 1");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /so-lieu?q=kết nạp              | true
            /so-lieu?q=KET NAP              | true
            /so-lieu?q=đảng viên            | true
            /so-lieu?q=két                  | false
            /so-lieu?q=huyện                | false
            /so-lieu?dia-ban=gia-lai        | true
            /so-lieu?dia-ban=kon-tum        | false
            /so-lieu?q=kết nạp&trang=2      | false
            """, delimiter = '|')
    void theListIsNarrowedByWordsAndPlace(String address, boolean listed) throws UnsupportedEncodingException {
        assertThat(words(address).contains("Kết nạp đảng viên Gia Lai cả tỉnh")).isEqualTo(listed);
    }

    @Test
    void theListLeadsToTheStableAddressOfASeries() throws UnsupportedEncodingException {
        assertThat(words(linked("/so-lieu?q=kết nạp", "co-quan=tinh"))).contains("Kết nạp (đảng viên), Gia Lai");
    }

    @Test
    void everyNumberLeadsToItsSentence() throws UnsupportedEncodingException {
        assertThat(body(PROVINCE))
                .containsPattern("(?s)<table.*href=\"/cuoc-hop/" + secondQuarter + "#c\\d\"")
                .containsPattern("(?s)<svg.*href=\"/cuoc-hop/" + secondQuarter + "#c\\d\"");
    }

    @Test
    void conflictingNumbersStandSideBySide() throws UnsupportedEncodingException {
        assertThat(words(PROVINCE))
                .containsPattern(
                        "Quý I/2024 369 đảng viên cuộc họp \\d+, câu \\d 417 đảng viên cuộc họp \\d+, câu \\d Các báo cáo nói khác nhau");
    }

    @Test
    void aQuarterWithoutAReportIsToldFromOneThatDoesNotSayIt() throws UnsupportedEncodingException {
        assertThat(words(PROVINCE))
                .contains("Quý III/2024 báo cáo không nêu số này")
                .contains("Quý I/2025 không có báo cáo");
    }

    @Test
    void theSeriesIsBrokenWhereTheAreaChanged() throws UnsupportedEncodingException {
        assertThat(words(PROVINCE))
                .containsPattern(
                        "Quý III/2025 812 .* 1/7/2025: nhập với Bình Định\\. Không nối số hai bên\\. Quý II/2025 398");
    }

    @Test
    void aSentenceOfAnotherSpanIsNoPointOfTheQuarter() throws UnsupportedEncodingException {
        assertThat(words(PROVINCE))
                .contains("“Từ đầu năm” 1.722 đảng viên")
                .contains("Quý IV/2024 báo cáo không nêu số này");
    }

    @Test
    void aDistrictIsNotItsProvince() throws UnsupportedEncodingException {
        assertThat(words(PROVINCE)).doesNotContain(" 18 đảng viên");
        assertThat(words(DISTRICT))
                .contains("18 đảng viên", "Gia Lai , cả tỉnh")
                .doesNotContain("431 đảng viên");
    }

    @Test
    void aDoubtIsShownWithItsSentence() throws UnsupportedEncodingException {
        assertThat(words(linked("/so-lieu", "don-vi=%25")))
                .contains(
                        "tính từ phân số bên cạnh là 62,5%: 15/24 chi bộ Số chi bộ có cấp ủy là 15/24 chi bộ, đạt 65%.");
    }

    @Test
    void theChartNeedsNoStylesheet() throws UnsupportedEncodingException {
        assertThat(body(PROVINCE))
                .containsPattern("<path class=\"brk\" d=\"[^\"]+\" fill=\"none\" stroke=\"#97340f\"")
                .containsPattern(
                        "<g role=\"img\" aria-labelledby=\"chart-t-w chart-d-w\">\\s*<title id=\"chart-t-w\">kết nạp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {PROVINCE, "/so-lieu", "/so-lieu/tung-so", "/kho", "/kho?nam=2024", "/kho?nam=1999", "/gioi-thieu"
            })
    void aPageIsThereInBothLanguages(String address) {
        assertThat(get(address))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"vi\"")
                .doesNotContain("??");
        assertThat(mvc.get().uri(address).param("lang", "en").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"en\"")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /so-lieu/chi-tieu                                                                      | 400
            /so-lieu/chi-tieu?ten=kết nạp&don-vi=đảng viên&dia-ban=gia-lai                         | 400
            /so-lieu/chi-tieu?ten=kết nạp&don-vi=đảng viên&dia-ban=<b>&co-quan=tinh                | 400
            /so-lieu/chi-tieu?ten=kết nạp&don-vi=đảng viên&dia-ban=gia-lai&co-quan=tinh&thay-doi=2 | 400
            /so-lieu/chi-tieu?ten=không có&don-vi=đảng viên&dia-ban=gia-lai&co-quan=tinh           | 404
            /so-lieu/chi-tieu?ten=kết nạp&don-vi=đảng viên&dia-ban=khong-co&co-quan=tinh           | 404
            /so-lieu?trang=0                                                                       | 400
            /so-lieu?dia-ban=..%2F                                                                 | 400
            /kho?nam=hai                                                                           | 400
            /kho?trang=-1                                                                          | 400
            """, delimiter = '|')
    void whatIsNotThereOrNotReadableIsRefused(String address, int status) {
        assertThat(get(address)).hasStatus(status);
    }

    @Test
    void aBodyIsListedWithTheQuartersItLacks() throws UnsupportedEncodingException {
        assertThat(words("/kho"))
                .contains("Huyện ủy Chư Prông Gia Lai quý II/2024 quý III/2024 – quý IV/2025")
                .contains("Tỉnh ủy Gia Lai Gia Lai quý I/2024 (2) quý II/2024 quý III/2024 quý IV/2024"
                        + " quý II/2025 quý III/2025 quý IV/2025 quý I/2025");
    }

    @Test
    void placesWithoutAnyReportAreNamed() throws UnsupportedEncodingException {
        assertThat(words("/kho"))
                .containsPattern("\\d+ tỉnh, thành hiện nay chưa có báo cáo nào trong kho\\..* Bắc Ninh .* Vĩnh Long")
                .doesNotContainPattern("chưa có báo cáo nào trong kho\\..* Kon Tum ")
                .doesNotContainPattern("chưa có báo cáo nào trong kho\\.[^.]* Gia Lai [^.]* Vĩnh Long");
    }

    @Test
    void theMonthsOfAYearAreCounted() throws UnsupportedEncodingException {
        assertThat(body("/kho?nam=2024"))
                .contains("aria-label=\"Gia Lai, tháng 3/2024: 2 cuộc họp\"")
                .doesNotContain("tháng 4/2024: ");
    }

    @Test
    void manyFiguresNeedNoMoreStatementsThanOne() {
        get(DISTRICT);

        assertThat(statements(PROVINCE)).isEqualTo(statements(DISTRICT));
    }

    @ParameterizedTest
    @CsvSource({"/so-lieu, 3", PROVINCE + ", 9", "/kho, 7", "/gioi-thieu, 0"})
    void aPageNeedsFewStatements(String address, int most) {
        get(address);

        assertThat(statements(address)).isLessThanOrEqualTo(most);
    }

    private int statements(String address) {
        return CountedStatements.during(() -> assertThat(get(address)).hasStatusOk())
                .size();
    }

    /** The address of the first series that a page links to with {@code part} in it. */
    private String linked(String page, String part) throws UnsupportedEncodingException {
        var address = Pattern.compile("href=\"(/so-lieu/chi-tieu\\?[^\"]*" + Pattern.quote(part) + "[^\"]*)\"")
                .matcher(body(page));
        assertThat(address.find()).isTrue();
        return URLDecoder.decode(HtmlUtils.htmlUnescape(address.group(1)), StandardCharsets.UTF_8);
    }

    private long quarter(String day, String quarter, int year, String host, String said) {
        ReportText text = ReportText.of("Ngày " + day + ", " + host + " tổ chức hội nghị giao ban quý " + quarter
                + " năm " + year + ". Đồng chí Lò Văn Sáu chủ trì hội nghị.\n" + said);
        return archive.store(new IncomingReport(
                        text.text().getBytes(StandardCharsets.UTF_8),
                        "bao-cao.txt",
                        "text/plain;charset=UTF-8",
                        text,
                        new Extractor().read(text),
                        new Given("gia-lai", null, null),
                        Origin.COMMAND_LINE))
                .meetingId();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private String words(String address) throws UnsupportedEncodingException {
        return HtmlUtils.htmlUnescape(body(address)
                .replaceAll("(?s)<(figure|head|header|footer).*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " "));
    }

    private String body(String address) throws UnsupportedEncodingException {
        return get(address).getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
