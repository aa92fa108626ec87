package vn.giaoban.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.FactsOf;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.IncomingReport;

/** Meetings of An Giang and of 1931, of which no other test has any, as calendar programs and search engines read them. */
@SpringBootTest(properties = "giaoban.samples=false")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingsExchangeTests {

    private static final String TITLE =
            "Hội nghị giao ban quý II/2022 giữa Thường trực Tỉnh ủy với các huyện ủy, thị ủy,"
                    + " thành ủy và đảng ủy trực thuộc; bàn việc \\ \"gấp\" 👍🏽";

    @Autowired
    MockMvcTester http;

    @Autowired
    Archive archive;

    @Autowired
    JdbcClient database;

    private IncomingReport report;
    private long meeting;
    private long silent;

    @BeforeAll
    void meetings() {
        report = FactsOf.report(TITLE + "\nĐồng chí A Pớt dặn các huyện ủy lo việc làng.")
                .meeting("2022-06-25", "2022-Q2", "An Giang")
                .person("A Pớt")
                .incoming(new Given(null, null, "Báo An Giang"));
        meeting = archive.store(report).meetingId();
        database.sql("update meeting set title = ?, host = 'Tỉnh ủy' where id = ?")
                .params(TITLE, meeting)
                .update();
        archive.store(FactsOf.report("Buổi làm việc ở đâu đó năm 1931.")
                .incoming(new Given(null, LocalDate.of(1931, 3, 4), null)));
        silent = archive.store(FactsOf.report("Buổi làm việc trong quý.")
                        .meeting(null, "2022-Q3", "An Giang")
                        .incoming())
                .meetingId();
    }

    @Test
    void aCalendarProgramReadsEveryMeetingOfAKnownDay() throws Exception {
        Calendar calendar = calendar("/cuoc-hop.ics?dia-ban=an-giang");

        VEvent event = only(calendar);
        assertThat(event.getSummary().getValue()).isEqualTo(TITLE);
        assertThat(event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2022, 6, 25));
        assertThat(event.getLocation().getValue()).isEqualTo("An Giang");
        assertThat(event.getDescription().getValue()).isEqualTo("Cơ quan tổ chức: Tỉnh ủy");
        assertThat(event.getUrl().getValue()).isEqualTo("http://localhost/cuoc-hop/" + meeting);
        assertThat(event.getUid())
                .isEqualTo(only(calendar("/cuoc-hop.ics?dia-ban=an-giang&nam=2022"))
                        .getUid());
    }

    @Test
    void whatIsUnknownIsLeftOutAndWhatIsGivenIsSaid() throws Exception {
        VEvent event = only(calendar("/cuoc-hop.ics?tu=1931-03-04&den=1931-03-04"));

        assertThat(event.getSummary().getValue()).isEqualTo("Cuộc họp không tên trong báo cáo");
        assertThat(event.getLocation()).isNull();
        assertThat(event.getOrganizer()).isNull();
        assertThat(event.getDescription().getValue()).isEqualTo("Ngày họp: người nhập cho biết, báo cáo không nêu.");
    }

    @Test
    void aCalendarWithoutAMeetingIsACalendar() throws Exception {
        assertThat(calendar("/cuoc-hop.ics?nam=1905").<VEvent>getComponents(Component.VEVENT))
                .isEmpty();
    }

    @Test
    void linesEndAndFoldAsTheRfcDemands() throws Exception {
        String text = get("/cuoc-hop.ics").getResponse().getContentAsString();

        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String tag = Objects.requireNonNull(
                get("/cuoc-hop.ics?dia-ban=an-giang").getResponse().getHeader(HttpHeaders.ETAG));

        assertThat(http.get()
                        .uri("/cuoc-hop.ics?dia-ban=an-giang")
                        .header(HttpHeaders.IF_NONE_MATCH, tag)
                        .exchange())
                .hasStatus(304);
    }

    @Test
    void aSearchEngineReadsAnEvent() {
        long person = number("select id from person where name = 'A Pớt' and place_id = 'an-giang'");
        long file = number("select id from report where meeting_id = " + meeting);

        assertThat(get("/cuoc-hop/" + meeting + ".jsonld"))
                .hasStatusOk()
                .hasContentType("application/ld+json")
                .bodyJson()
                .convertTo(Map.class)
                .isEqualTo(Map.of(
                        "@context",
                        "https://schema.org",
                        "@type",
                        "Event",
                        "@id",
                        "http://localhost/cuoc-hop/" + meeting,
                        "url",
                        "http://localhost/cuoc-hop/" + meeting,
                        "name",
                        TITLE,
                        "startDate",
                        "2022-06-25",
                        "location",
                        Map.of(
                                "@type", "AdministrativeArea",
                                "name", "An Giang",
                                "url", "http://localhost/dia-ban/an-giang"),
                        "organizer",
                        Map.of("@type", "Organization", "name", "Tỉnh ủy"),
                        "attendee",
                        List.of(Map.of(
                                "@type", "Person",
                                "name", "A Pớt",
                                "url", "http://localhost/nguoi/" + person)),
                        "subjectOf",
                        List.of(Map.of(
                                "@type",
                                "Report",
                                "inLanguage",
                                "vi",
                                "publisher",
                                Map.of("@type", "Organization", "name", "Báo An Giang"),
                                "encoding",
                                Map.of(
                                        "@type",
                                        "MediaObject",
                                        "name",
                                        "bao-cao.txt",
                                        "contentUrl",
                                        "http://localhost/bao-cao/" + file + "/goc",
                                        "encodingFormat",
                                        "text/plain;charset=UTF-8",
                                        "contentSize",
                                        report.original().length + " B",
                                        "sha256",
                                        HexFormat.of().formatHex(IncomingReport.sha256(report.original())))))));
    }

    @Test
    void anEventSaysNothingOfWhatIsUnknown() {
        assertThat(get("/cuoc-hop/" + silent + ".jsonld"))
                .bodyJson()
                .convertTo(Map.class)
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("@context", "@type", "@id", "url", "name", "location", "subjectOf");
    }

    private Calendar calendar(String address) throws Exception {
        MvcTestResult answer = get(address);
        assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        Calendar calendar = new CalendarBuilder()
                .build(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
        ValidationResult faults = calendar.validate();
        assertThat(faults.getEntries()).isEmpty();
        return calendar;
    }

    private static VEvent only(Calendar calendar) {
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private long number(String query) {
        return database.sql(query).query(Long.class).single();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }
}
