package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
import vn.giaoban.CountedStatements;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.FactsOf;
import vn.giaoban.archive.Given;

/** Meetings of Cà Mau and Bạc Liêu, of which no other test has any, as a list, in the calendar and along the quarters. */
@SpringBootTest(
        properties = {
            "giaoban.samples=false",
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=vn.giaoban.CountedStatements"
        })
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingViewsTests {

    private static final String BOTH = "dia-ban=ca-mau&dia-ban=bac-lieu";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Archive archive;

    private int stored;

    @BeforeAll
    void meetings() {
        held("2019-03-15", "2019-Q1", "Bạc Liêu");
        held("2022-05-20", "2022-Q2", "Cà Mau");
        held("2022-06-21", "2022-Q2", "Bạc Liêu");
        held(null, "2022-Q3", "Cà Mau");
        held(null, "2022-H1", "Cà Mau");
        for (int i = 0; i < 6; i++) {
            held("2022-12-27", "2022-Q4", "Cà Mau");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /cuoc-hop?dia-ban=ca-mau                                | 9
            /cuoc-hop/lich?dia-ban=ca-mau                           | 9
            /cuoc-hop/dong-thoi-gian?dia-ban=ca-mau                 | 9
            /cuoc-hop?dia-ban=ca-mau&quy=2022-Q4                    | 6
            /cuoc-hop/lich?dia-ban=ca-mau&quy=2022-Q4               | 6
            /cuoc-hop/dong-thoi-gian?dia-ban=ca-mau&quy=2022-Q4     | 6
            /cuoc-hop?dia-ban=ca-mau&quy=chua-ro                    | 1
            /cuoc-hop?dia-ban=ca-mau&dia-ban=bac-lieu&nam=2019      | 1
            /cuoc-hop/lich?dia-ban=ca-mau&dia-ban=bac-lieu&nam=2019 | 1
            /cuoc-hop?dia-ban=ca-mau&tu=2022-05-21                  | 6
            /cuoc-hop/lich?dia-ban=ca-mau&den=2022-05-20            | 1
            /cuoc-hop/dong-thoi-gian?dia-ban=ca-mau&tu=2023-01-01   | 0
            """, delimiter = '|')
    void everyViewAnswersTheSameQuestions(String address, int meetings) throws UnsupportedEncodingException {
        assertThat(words(address)).containsPattern("\\b" + meetings + " trên \\d+ cuộc họp");
    }

    @Test
    void fromOneViewTheOthersAreReachedWithTheSameQuestion() throws UnsupportedEncodingException {
        String asked = "?dia-ban=ca-mau&amp;nam=2022&amp;tu=2022-01-01";
        assertThat(body("/cuoc-hop/lich?nam=2022&tu=2022-01-01&dia-ban=ca-mau"))
                .contains(
                        "href=\"/cuoc-hop" + asked,
                        "href=\"/cuoc-hop/dong-thoi-gian" + asked,
                        "href=\"/cuoc-hop.ics" + asked,
                        "từ ngày 1/1/2022");
    }

    @Test
    void theCalendarOpensAtTheNewestYearAndLeadsFromADayIntoItsMonth() throws UnsupportedEncodingException {
        String year = body("/cuoc-hop/lich?" + BOTH);

        assertThat(year).contains("Năm 2022", "2 cuộc họp không rõ ngày");
        assertThat(year)
                .contains("href=\"/cuoc-hop/lich?dia-ban=ca-mau&amp;dia-ban=bac-lieu&amp;xem=2022-12#ngay-27\""
                        + " aria-label=\"27/12/2022: 6 cuộc họp\"")
                .contains("xem=2019");
    }

    @Test
    void aMonthNamesTheFirstMeetingsOfADayAndLeadsToAll() throws UnsupportedEncodingException {
        String month = body("/cuoc-hop/lich?dia-ban=ca-mau&xem=2022-12");

        assertThat(month).contains("id=\"ngay-27\"", "Thứ Ba, 27/12/2022", "Tháng 5/2022");
        assertThat(month.split("Hội nghị giao ban ở Cà Mau", -1)).hasSize(1 + 4);
        assertThat(month).contains("Xem cả 6 cuộc họp", "tu=2022-12-27&amp;den=2022-12-27");
    }

    @Test
    void theTimelineShowsWhatIsThereByPlaceAndWhatIsNot() throws UnsupportedEncodingException {
        assertThat(words("/cuoc-hop/dong-thoi-gian?" + BOTH))
                .containsSubsequence(
                        "2022",
                        "Quý IV/2022",
                        "Cà Mau",
                        "27/12/2022",
                        "Xem cả 6 cuộc họp",
                        "Quý III/2022",
                        "Cà Mau",
                        "không nêu ngày",
                        "Quý II/2022",
                        "Bạc Liêu",
                        "21/6/2022",
                        "Cà Mau",
                        "20/5/2022",
                        "Quý I/2022",
                        "chưa có báo cáo",
                        "Dài hơn một quý",
                        "Cà Mau",
                        "6 tháng đầu năm 2022",
                        "2020–2021",
                        "chưa có báo cáo",
                        "2019",
                        "Quý IV/2019",
                        "chưa có báo cáo",
                        "Quý I/2019",
                        "Bạc Liêu",
                        "15/3/2019");
    }

    @Test
    void whatOnlyAnImporterSaysIsMarkedInEveryView() throws UnsupportedEncodingException {
        archive.store(FactsOf.report("Buổi làm việc ở đâu, hôm nào không rõ; tờ thứ " + stored++)
                .incoming(new Given("soc-trang", LocalDate.of(2023, 2, 3), null)));

        assertThat(words("/cuoc-hop?dia-ban=soc-trang")).contains("người nhập cho biết");
        assertThat(words("/cuoc-hop/lich?dia-ban=soc-trang&xem=2023-02")).contains("người nhập cho biết");
        assertThat(words("/cuoc-hop/dong-thoi-gian?dia-ban=soc-trang"))
                .contains("3/2/2023 (người nhập cho biết)", "(Tỉnh, thành: người nhập cho biết)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cuoc-hop?dia-ban=hau-giang",
                "/cuoc-hop/lich?dia-ban=hau-giang",
                "/cuoc-hop/lich?dia-ban=hau-giang&xem=2021-04",
                "/cuoc-hop/dong-thoi-gian?dia-ban=hau-giang",
                "/cuoc-hop.ics?dia-ban=hau-giang"
            })
    void aViewNeedsTheSameFewStatementsHoweverManyMeetingsThereAre(String address) {
        held("2021-04-01", "2021-Q1", "Hậu Giang");
        int few = statements(address);
        for (int day = 2; day <= 25; day++) {
            held("2021-04-%02d".formatted(day), "2021-Q%d".formatted(1 + day % 4), "Hậu Giang");
        }

        assertThat(statements(address)).isEqualTo(few).isLessThanOrEqualTo(16);
    }

    private int statements(String address) {
        return CountedStatements.during(
                        () -> assertThat(mvc.get().uri(address).exchange()).hasStatusOk())
                .size();
    }

    private void held(@Nullable String date, String period, String province) {
        archive.store(FactsOf.report("Hội nghị giao ban ở " + province + ", tờ thứ " + stored++)
                .meeting(date, period, province)
                .incoming(Given.NOTHING));
    }

    private String words(String address) throws UnsupportedEncodingException {
        return body(address).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private String body(String address) throws UnsupportedEncodingException {
        return mvc.get().uri(address).exchange().getResponse().getContentAsString();
    }
}
