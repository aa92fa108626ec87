package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.FactsOf;
import vn.giaoban.search.Eventually;
import vn.giaoban.summary.MeetingEntry;
import vn.giaoban.summary.Stated;
import vn.giaoban.summary.Summaries;

/** An administrator gives a stored report what it does not say. */
@SpringBootTest(
        properties = {
            "giaoban.samples=false",
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=vn.giaoban.CountedStatements"
        })
@AutoConfigureMockMvc
class GivenLaterTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Archive archive;

    @Autowired
    Summaries summaries;

    private String task = "";
    private Archive.Stored silent = new Archive.Stored(0, 0);

    @BeforeEach
    void aReportThatSaysNeitherDayNorProvince() {
        String name = "sửa đập số " + UUID.randomUUID();
        task = name;
        silent = archive.store(FactsOf.report("Đồng chí Lò Văn Sáu giao các xã " + name + ".")
                .person("Lò Văn Sáu")
                .directive(name, "Lò Văn Sáu", "các xã", null)
                .incoming());
    }

    @Test
    void theMeetingGoesIntoItsSummaryAndTheIndexMarkedAsGiven()
            throws UnsupportedEncodingException, InterruptedException {
        assertThat(give("Bến Tre", "5/2/2016", "Báo Bến Tre")).hasStatus3xxRedirection();

        assertThat(page()).contains("Báo Bến Tre").containsPattern("5/2/2016<small> \\(người nhập cho biết\\)");
        assertThat(summaries.of("ben-tre", "2016-Q1").meetings())
                .filteredOn(m -> m.id() == silent.meetingId())
                .singleElement()
                .extracting(MeetingEntry::heldOn)
                .isEqualTo(new Stated<>(LocalDate.of(2016, 2, 5), true, List.of()));
        String found = "/chi-dao.json?dia-ban=ben-tre&quy=2016-Q1&q=" + task.replace(' ', '+');
        Eventually.until(() -> body(found).contains(task));
    }

    @Test
    void theSummaryIsAsNewAsWhatWasGiven() {
        give("Bến Tre", "5/5/2016", "");
        var made = summaries.of("ben-tre", "2016-Q2").making();
        give("Bến Tre", "6/5/2016", "");
        var madeAgain = summaries.of("ben-tre", "2016-Q2").making();

        assertThat(madeAgain.sha256()).isNotEqualTo(made.sha256());
        assertThat(madeAgain.asOf()).isNotNull();
    }

    @Test
    void anEmptyFieldTakesBackWhatWasGiven() {
        give("Bến Tre", "5/8/2016", "");
        give("", "5/8/2016", "");

        assertThat(summaries.of("ben-tre", "2016-Q3").meetings())
                .extracting(MeetingEntry::id)
                .doesNotContain(silent.meetingId());
    }

    @Test
    void whatTheReportSaysGoesFirst() {
        silent = archive.store(FactsOf.report("Bến Tre họp ngày 3-11-2016 " + task)
                .meeting("2016-11-03", null, "Bến Tre")
                .incoming());
        give("Vĩnh Long", "5/2/2015", "");

        assertThat(summaries.of("ben-tre", "2016-Q4").meetings())
                .extracting(MeetingEntry::id)
                .contains(silent.meetingId());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Bến Tre  | hôm qua    | “hôm qua” không phải là ngày
            Bến Chợ  | 5/2/2016   | Không có tỉnh, thành phố nào tên là “Bến Chợ”
            Hà Tây   | 5/2/2016   | Hà Tây không phải là đơn vị cấp tỉnh vào ngày
            """, delimiter = '|')
    void whatCannotBeUsedIsSaidAndNothingIsChanged(String place, String day, String why)
            throws UnsupportedEncodingException {
        MvcTestResult answer = give(place, day, "Báo Bến Tre");

        assertThat(answer).hasStatus(422).bodyText().contains(why, "value=\"" + place + "\"", "value=\"" + day + "\"");
        assertThat(page()).doesNotContain("Báo Bến Tre");
    }

    @Test
    void whoIsNotLoggedInIsShownNoFormAndGivesNothing() throws UnsupportedEncodingException {
        assertThat(body("/cuoc-hop/" + silent.meetingId())).doesNotContain("id=\"cho-biet\"");
        assertThat(mvc.post()
                        .uri("/cuoc-hop/" + silent.meetingId() + "/cho-biet")
                        .param("bao-cao", String.valueOf(silent.reportId()))
                        .with(csrf()))
                .hasStatus3xxRedirection()
                .hasHeader("Location", "/dang-nhap");
    }

    @Test
    void theListOfWhatIsUnclearLeadsThere() throws UnsupportedEncodingException {
        assertThat(asAdministrator("/tong-hop/chua-ro"))
                .contains("href=\"/cuoc-hop/" + silent.meetingId() + "#cho-biet\"");
        assertThat(body("/tong-hop/chua-ro")).contains("/dang-nhap").doesNotContain("#cho-biet");
    }

    private MvcTestResult give(String place, String day, String source) {
        return mvc.post()
                .uri("/cuoc-hop/" + silent.meetingId() + "/cho-biet")
                .param("bao-cao", String.valueOf(silent.reportId()))
                .param("tinh", place)
                .param("ngay", day)
                .param("nguon", source)
                .with(user("quantri").roles("ADMINISTRATOR"))
                .with(csrf())
                .exchange();
    }

    private String page() throws UnsupportedEncodingException {
        return asAdministrator("/cuoc-hop/" + silent.meetingId());
    }

    private String asAdministrator(String address) throws UnsupportedEncodingException {
        return mvc.get()
                .uri(address)
                .with(user("quantri").roles("ADMINISTRATOR"))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private String body(String address) {
        try {
            return Objects.requireNonNull(mvc.get()
                    .uri(java.net.URI.create(address))
                    .exchange()
                    .getResponse()
                    .getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
