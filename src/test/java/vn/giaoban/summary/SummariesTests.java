package vn.giaoban.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.CountedStatements;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.FactsOf;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.IncomingReport;
import vn.giaoban.time.Period;
import vn.giaoban.time.VietnameseDates;
import vn.giaoban.vocabulary.Topic;

@SpringBootTest(
        properties = "spring.jpa.properties.hibernate.session_factory.statement_inspector=vn.giaoban.CountedStatements")
@AutoConfigureMockMvc
@Transactional
class SummariesTests {

    private static final String REPORT = """
            Ngày 20-6-2024, Tỉnh ủy Gia Lai giao ban quý II với lãnh đạo các ban đảng.
            Đồng chí Hồ Văn Niên yêu cầu các huyện ủy sớm rà soát 12 chi bộ theo Chỉ thị số 35-CT/TW. Các huyện ủy chấm dứt nợ đọng hồ sơ.
            """;

    private static final List<String> PERIODS =
            List.of("2019-Q1", "2019-Q2", "2019-Q3", "2019-Q4", "2019-H1", "2019-H2", "2019", "2018", "2020-Q2");

    @Autowired
    Archive archive;

    @Autowired
    Summaries summaries;

    @Autowired
    EntityManager entities;

    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            place    | date       | period  | in
            Gia Lai  | 2019-05-10 | 2019-Q1 | gia-lai/2019-Q1 gia-lai/2019-H1 gia-lai/2019
            Gia Lai  | -          | 2019-Q2 | gia-lai/2019-Q2 gia-lai/2019-H1 gia-lai/2019
            Gia Lai  | 2019-07-01 | 2019-05 | gia-lai/2019-Q2 gia-lai/2019-H1 gia-lai/2019
            Gia Lai  | 2019-07-01 | 2019-H1 | gia-lai/2019-Q3 gia-lai/2019-H2 gia-lai/2019
            Gia Lai  | 2019-12-31 | -       | gia-lai/2019-Q4 gia-lai/2019-H2 gia-lai/2019
            Gia Lai  | -          | 2019-H1 | gia-lai/2019-H1 gia-lai/2019
            Gia Lai  | -          | 2019-9M | gia-lai/2019
            Gia Lai  | -          | 2019    | gia-lai/2019
            Gia Lai  | -          | -       | -
            -        | 2019-05-10 | 2019-Q2 | -
            Kon Tum  | 2019-05-10 | -       | kon-tum/2019-Q2 kon-tum/2019-H1 kon-tum/2019
            """, delimiter = '|', useHeadersInDisplayName = true)
    void aMeetingBelongsToItsPeriodElseToTheQuarterOfItsDate(
            @Nullable String place, @Nullable String date, @Nullable String period, @Nullable String in) {
        store(FactsOf.report("Báo cáo " + UUID.randomUUID()).meeting(date, period, place));

        for (String unit : List.of("gia-lai", "kon-tum", "quang-ngai")) {
            for (String span : PERIODS) {
                boolean expected = in != null && (in + " ").contains(unit + "/" + span + " ");
                assertThat(summaries.of(unit, span).isEmpty())
                        .as("%s in %s", unit, span)
                        .isEqualTo(!expected);
            }
        }
    }

    @Test
    void meetingsThatCannotBePlacedAreCounted() {
        Unplaced before = summaries.of("gia-lai", "2019-Q2").unplaced();
        store(FactsOf.report("không rõ quý " + UUID.randomUUID()).meeting(null, null, "Gia Lai"));
        store(FactsOf.report("không rõ tỉnh " + UUID.randomUUID()).meeting("2019-05-10", null, null));
        store(FactsOf.report("không rõ gì " + UUID.randomUUID()));
        store(FactsOf.report("chỉ rõ năm " + UUID.randomUUID()).meeting(null, "2019", "Gia Lai"));

        assertThat(summaries.of("gia-lai", "2019-Q2").unplaced())
                .isEqualTo(
                        new Unplaced(before.withoutPeriod() + 2, before.withoutPlace() + 1, before.withNeither() + 1));
        assertThat(summaries.of("gia-lai", "2019").unplaced().withoutPeriod()).isEqualTo(before.withoutPeriod() + 1);
        assertThat(summaries.of("kon-tum", "2019-Q2").unplaced().withoutPeriod())
                .isZero();
    }

    @Test
    void everyLineCarriesItsReportAndSentence() {
        archive.store(quarter().incoming(new Given(null, null, "Báo Gia Lai")));

        QuarterSummary summary = summaries.of("gia-lai", "2024-Q2");

        assertThat(summary.place()).isEqualTo(Quarters.GIA_LAI);
        assertThat(summary.sources()).extracting(SourceNote::source).containsExactly("Báo Gia Lai");
        assertThat(summary.meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.heldOn()).isNotNull().extracting(Stated::value).isEqualTo(LocalDate.of(2024, 6, 20));
            assertThat(meeting.groups()).extracting(Stated::value).containsExactly("lãnh đạo các ban đảng");
            assertThat(meeting.people()).extracting(Attendee::name).containsExactly("Hồ Văn Niên");
            assertThat(meeting.chairs()).isEmpty();
        });
        assertThat(summary.directives()).singleElement().satisfies(given -> {
            assertThat(given.giver()).isEqualTo("Hồ Văn Niên");
            assertThat(given.parts()).extracting(AddressedTasks::addressee).containsExactly("các huyện ủy");
        });
        assertThat(summary.tasks())
                .extracting(
                        Task::number,
                        Task::text,
                        Task::deadlineInVietnamese,
                        t -> t.cite().sentences())
                .containsExactly(
                        tuple(1, "sớm rà soát 12 chi bộ theo Chỉ thị số 35-CT/TW", "quý III/2024", "2"),
                        tuple(2, "chấm dứt nợ đọng hồ sơ", null, "3"));
        assertThat(summary.figures()).extracting(MetricEntry::value).containsExactly("12 chi bộ");
        assertThat(summary.documents())
                .extracting(DocumentEntry::kind, DocumentEntry::number)
                .containsExactly(tuple("Chỉ thị", "35-CT/TW"));
    }

    @Test
    void manyMeetingsNeedNoMoreQueriesThanOne() {
        store(quarter());
        int one = queries("2024-Q2");
        for (int n = 1; n <= 9; n++) {
            archive.store(quarter("Bản tin thứ " + n + ".\n").incoming());
        }

        assertThat(queries("2024-Q2")).isEqualTo(one).isLessThanOrEqualTo(22);
        assertThat(summaries.of("gia-lai", "2024-Q2").taskCount()).isEqualTo(20);
    }

    private int queries(String period) {
        entities.flush();
        entities.clear();
        return CountedStatements.during(() -> summaries.of("gia-lai", period)).size();
    }

    @Test
    void whatWasGivenAtImportIsShownAsGiven() {
        archive.store(FactsOf.report("Báo cáo không nêu gì " + UUID.randomUUID())
                .incoming(new Given("kon-tum", LocalDate.of(2018, 2, 5), null)));

        assertThat(summaries.of("kon-tum", "2018-Q1").meetings())
                .singleElement()
                .extracting(MeetingEntry::heldOn)
                .isEqualTo(new Stated<>(LocalDate.of(2018, 2, 5), true, List.of()));
    }

    @Test
    void aProvinceThatHasCeasedKeepsItsNameAndSaysSo() {
        assertThat(summaries.of("kon-tum", "2026-Q1").place())
                .isEqualTo(new SummaryPlace(
                        "kon-tum",
                        "Kon Tum",
                        "tỉnh",
                        false,
                        Territory.THEN,
                        List.of(),
                        new SummaryPlace.Unit("quang-ngai", "Quảng Ngãi")));
        assertThat(summaries.of("kon-tum", "2025-Q2").place().existed()).isTrue();
    }

    @Test
    void whatIsCountedIsSetBesideThePeriodBeforeAndAYearBefore() {
        store(counted("2019-02-05", "2019-Q1", 40));
        store(counted("2019-05-06", "2019-Q2", 43));
        store(counted("2019-05-07", "2019-Q2", 43));

        KeyFigures key = summaries.of("ca-mau", "2019-Q2").keyFigures();

        assertThat(key.previous()).isEqualTo(new KeyFigures.Compared(Period.of("2019-Q1"), true));
        assertThat(key.yearBefore()).isEqualTo(new KeyFigures.Compared(Period.of("2018-Q2"), false));
        assertThat(key.counts())
                .extracting(KeyCount::kind, KeyCount::value, KeyCount::previous, KeyCount::yearBefore)
                .contains(
                        tuple(KeyCount.Kind.MEETINGS, 2L, 1L, null),
                        tuple(KeyCount.Kind.OFFICIALS, 1L, 1L, null),
                        tuple(KeyCount.Kind.DIRECTIVES, 2L, 1L, null),
                        tuple(KeyCount.Kind.DOUBTS, 0L, 0L, null));
        assertThat(key.indicators())
                .filteredOn(i -> i.line().unit().equals("đảng viên"))
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.now().value()).isEqualByComparingTo("43");
                    assertThat(i.sincePrevious()).isEqualByComparingTo("3");
                    assertThat(i.yearBefore()).isNull();
                });
    }

    @Test
    void aYearIsComparedOnceOnly() {
        KeyFigures key = summaries.of("ca-mau", "2019").keyFigures();
        assertThat(key.previous().period()).isEqualTo(Period.of("2018"));
        assertThat(key.yearBefore()).isNull();
    }

    @Test
    void figuresAreOrderedByTopicWithTheSeriesOfTheQuartersUpToThen() {
        store(counted("2018-08-05", "2018-Q3", 38));
        store(counted("2019-02-05", "2019-Q1", 40));
        store(counted("2019-05-06", "2019-Q2", 43));
        store(counted("2019-08-06", "2019-Q3", 99));

        List<MetricTopic> topics = summaries.of("ca-mau", "2019-Q2").metrics();

        assertThat(topics).extracting(MetricTopic::topic).containsExactly(Topic.PARTY_BUILDING);
        assertThat(topics.get(0).series())
                .singleElement()
                .satisfies(series -> assertThat(series.slots())
                        .extracting(s -> s.quarter().value(), s -> s.figures().size())
                        .containsExactly(
                                tuple("2018-Q3", 1), tuple("2018-Q4", 0), tuple("2019-Q1", 1), tuple("2019-Q2", 1)));
    }

    @Test
    void leadersAreCountedOverTheMeetings() {
        store(counted("2019-05-06", "2019-Q2", 43));
        store(counted("2019-05-07", "2019-Q2", 43));

        Attendance attendance = summaries.of("ca-mau", "2019-Q2").attendance();

        assertThat(attendance.leaders()).singleElement().satisfies(leader -> {
            assertThat(leader.name()).isEqualTo("Lò Văn Sáu");
            assertThat(leader.meetings()).hasSize(2);
            assertThat(leader.spoke()).isEqualTo(2);
            assertThat(leader.chaired()).isZero();
            assertThat(leader.cites()).extracting(Cite::sentences).containsExactly("3", "3");
        });
        assertThat(attendance.others()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", nullValues = "-", textBlock = """
            quang-ngai |     | quang-ngai |         | 1
            kon-tum    |     | kon-tum    |         | 1
            quang-ngai | nay | quang-ngai | Kon Tum | 2
            kon-tum    | nay | quang-ngai | Kon Tum | 2
            """)
    void aSummaryIsForTheUnitOfThenOrForTodaysWithAllThatWentIntoIt(
            String asked, @Nullable String territory, String unit, @Nullable String parts, int meetings) {
        store(FactsOf.report("Quảng Ngãi họp " + UUID.randomUUID()).meeting("2017-02-03", null, "Quảng Ngãi"));
        store(FactsOf.report("Kon Tum họp " + UUID.randomUUID()).meeting("2017-02-03", null, "Kon Tum"));
        String word = Objects.requireNonNullElse(territory, "");

        QuarterSummary summary = summaries.of(asked, "2017-Q1", word);

        assertThat(summary.place().id()).isEqualTo(unit);
        assertThat(summary.place().partNames()).isEqualTo(Objects.requireNonNullElse(parts, ""));
        assertThat(summary.meetings()).hasSize(meetings);
        assertThat(summary.path(".pdf"))
                .isEqualTo("/tong-hop/" + unit + "/2017-Q1.pdf" + (word.isEmpty() ? "" : "?dia-gioi=nay"));
    }

    @Test
    void theJsonIsWhatTheSummaryIsHashedFrom() throws UnsupportedEncodingException {
        archive.store(quarter().incoming(new Given(null, null, "Báo Gia Lai")));
        QuarterSummary summary = summaries.of("gia-lai", "2024-Q2");
        var answer = browser.get().uri("/tong-hop/gia-lai/2024-Q2.json").exchange();

        assertThat(answer).hasStatusOk().hasContentType("application/json");
        byte[] json = answer.getResponse().getContentAsByteArray();
        assertThat(HexFormat.of().formatHex(IncomingReport.sha256(json)))
                .isEqualTo(summary.making().sha256());
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.directives[0]")
                .asMap()
                .contains(entry("official", "Hồ Văn Niên"), entry("to", "các huyện ủy"), entry("deadline", "2024-Q3"));
        assertThat(answer).bodyJson().extractingPath("$.place.territory").isEqualTo("then");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.sources[0].sha256")
                .asString()
                .hasSize(64);
        String tag = Objects.requireNonNull(answer.getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(browser.get().uri("/tong-hop/gia-lai/2024-Q2.json").header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sai-gon | 2024-Q2 |     | Kho không có tỉnh, thành phố nào mang mã “sai-gon”
            gia-lai | 2024-Q5 |     | “2024-Q5” không phải là một kỳ tổng hợp
            gia-lai | 2024-Q2 | xua | “xua” không phải là một cách tính địa giới
            """)
    void whatHasNoSummaryIsSaidToWhoAsks(String place, String period, @Nullable String territory, String why) {
        String word = Objects.requireNonNullElse(territory, "");
        for (String ending : List.of("", ".json")) {
            assertThat(browser.get()
                            .uri("/tong-hop/" + place + "/" + period + ending)
                            .param("dia-gioi", word))
                    .as(ending)
                    .hasStatus(404);
        }
        assertThatThrownBy(() -> summaries.of(place, period, word))
                .isInstanceOfSatisfying(
                        UnknownSummary.class,
                        e -> assertThat(new PrintedWords().messages().getMessage(e, PrintedWords.VIETNAMESE))
                                .startsWith(why));
    }

    @Test
    void aPeriodWithoutMeetingsIsAPageThatSaysSo() {
        assertThat(browser.get().uri("/tong-hop/ca-mau/2030-Q1"))
                .hasStatusOk()
                .bodyText()
                .contains("Kho chưa có báo cáo nào về cuộc họp trong kỳ này.", "Kỳ này chưa bắt đầu.");
        assertThat(browser.get().uri("/tong-hop/ca-mau/2016-Q1"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Kỳ này chưa bắt đầu.");
        assertThat(browser.get().uri("/tong-hop/ca-mau/2030-Q1.pdf")).hasStatusOk();
    }

    private static FactsOf counted(String date, String quarter, int admitted) {
        return FactsOf.report("""
                        Ngày %s, Tỉnh ủy Cà Mau tổ chức hội nghị giao ban quý. Đồng chí Xa Văn Tư chủ trì hội nghị.
                        Đồng chí Lò Văn Sáu giao các xã làm đường số %d.
                        Trong quý, toàn tỉnh kết nạp %d đảng viên.
                        """.formatted(VietnameseDates.day(LocalDate.parse(date)), admitted, admitted))
                .meeting(date, quarter, "Cà Mau")
                .heldBy("Tỉnh ủy Cà Mau")
                .person("Lò Văn Sáu")
                .directive("làm đường số " + admitted, "Lò Văn Sáu", "các xã", null)
                .metricsAsRead();
    }

    @Test
    void unknownPlacesAndPeriodsHaveNoSummary() {
        assertThatThrownBy(() -> summaries.of("sai-gon", "2024-Q2"))
                .isInstanceOfSatisfying(
                        UnknownSummary.class, e -> assertThat(e.part()).isEqualTo(UnknownSummary.Part.PLACE));
        assertThatThrownBy(() -> summaries.of("gia-lai", "2024-Q5"))
                .isInstanceOfSatisfying(
                        UnknownSummary.class, e -> assertThat(e.part()).isEqualTo(UnknownSummary.Part.PERIOD));
        assertThat(browser.get().uri("/tong-hop/sai-gon/2024-Q2.pdf")).hasStatus(404);
        assertThat(browser.get().uri("/tong-hop/gia-lai/2024-13.pdf")).hasStatus(404);
    }

    @Test
    void thePdfHasAReadableNameAndIsSentAgainOnlyWhenItChanges() {
        store(quarter());
        var first = browser.get().uri("/tong-hop/gia-lai/2024-Q2.pdf").exchange();

        assertThat(first).hasStatusOk().hasContentType("application/pdf");
        assertThat(first.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"tong-hop-gia-lai-2024-Q2.pdf\"");
        assertThat(first.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
        String tag = Objects.requireNonNull(first.getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(browser.get().uri("/tong-hop/gia-lai/2024-Q2.pdf").header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304);

        store(FactsOf.report("Thêm một báo cáo " + UUID.randomUUID()).meeting("2024-05-02", null, "Gia Lai"));
        assertThat(browser.get().uri("/tong-hop/gia-lai/2024-Q2.pdf").header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatusOk();
    }

    private static FactsOf quarter() {
        return quarter("");
    }

    private static FactsOf quarter(String before) {
        return FactsOf.report(before + REPORT)
                .meeting("2024-06-20", "2024-Q2", "Gia Lai")
                .person("Hồ Văn Niên")
                .group("lãnh đạo các ban đảng")
                .directive("sớm rà soát 12 chi bộ theo Chỉ thị số 35-CT/TW", "Hồ Văn Niên", "các huyện ủy", "2024-Q3")
                .directive("chấm dứt nợ đọng hồ sơ", "Hồ Văn Niên", "các huyện ủy", null)
                .metric("12 chi bộ", "12", "chi bộ")
                .reference("Chỉ thị số 35-CT/TW", "Chỉ thị", "35-CT/TW", null, null);
    }

    private void store(FactsOf facts) {
        archive.store(facts.incoming());
    }
}
