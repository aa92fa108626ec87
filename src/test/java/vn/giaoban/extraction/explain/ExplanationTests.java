package vn.giaoban.extraction.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.extraction.DirectiveFact.Deadline;
import vn.giaoban.extraction.Extractor;
import vn.giaoban.extraction.Found;
import vn.giaoban.extraction.GroupFact;
import vn.giaoban.extraction.MeetingFact;
import vn.giaoban.extraction.MetricFact;
import vn.giaoban.extraction.NoMeeting;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.extraction.ReferenceFact;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Sentence;
import vn.giaoban.text.Span;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;
import vn.giaoban.vocabulary.Role;

class ExplanationTests {

    private static final Screen PAPER = new Screen(100, false);
    private static final String ESCAPE = "\u001B";

    private final ReportText text = ReportText.of("""
            Sáng 5/7/2022, Huyện ủy Tân Hội tổ chức Hội nghị sơ kết quý II. Chủ trì hội nghị có đồng chí Lò Văn Sáu, Bí thư Huyện ủy, cùng lãnh đạo các xã.

            Đồng chí Lò Văn Sáu yêu cầu các xã rà soát 12 hộ nghèo theo Nghị quyết 05-NQ/TU trước 30/9/2022. Bí thư đề nghị báo cáo kết quả.
            Gạo tăng gần 5%.
            """);

    @Test
    void everyFactIsMarkedAndExplainedBelowItsParagraph() {
        assertThat(Explanation.of("tan-hoi.txt", text, facts(), PAPER)).isEqualTo("""
                tan-hoi.txt
                1 người, 1 nhóm dự, 2 chỉ đạo, 2 số liệu, 1 văn bản
                Báo cáo không nêu: tỉnh

                  1  ¹[Sáng 5/7/2022], ²[Huyện ủy Tân Hội] tổ chức ³[Hội nghị sơ kết ⁴[quý II]]³.
                  2  ⁵[Chủ trì hội nghị] có đồng chí ⁶[Lò Văn Sáu], ⁷[Bí thư Huyện ủy], cùng ⁸[lãnh đạo các xã].
                      ¹  ngày họp    2022-07-05 ‹day›
                      ²  bên tổ chức Huyện ủy Tân Hội ‹host-holds›
                      ³  tên họp     Hội nghị sơ kết quý II ‹name›
                      ⁴  kỳ          2022-Q2 ‹quarter›
                      ⁵  vai trò     chủ trì: Lò Văn Sáu ‹chair-ahead›
                      ⁶  người       Lò Văn Sáu ‹person›
                      ⁷  chức danh   Bí thư Huyện ủy: Lò Văn Sáu ‹title›
                      ⁸  nhóm dự     lãnh đạo các xã ‹attend-group›

                  3  Đồng chí ¹[Lò Văn Sáu] yêu cầu ²[các xã] ³[rà soát ⁴[12 hộ nghèo] theo ⁵[Nghị quyết 05-NQ/TU]
                     ⁶[trước 30/9/2022]]³.
                  4  Bí thư đề nghị ⁷[báo cáo kết quả].
                      ¹  người       Lò Văn Sáu ‹person›
                      ²  nơi nhận    các xã ‹addressee›
                      ³  chỉ đạo     người giao Lò Văn Sáu · nơi nhận “các xã” · hạn 2022-09-30 ‹demand›
                      ⁴  số liệu     12 hộ nghèo · nhãn “rà soát” ‹label-verb› · chỉ tiêu ‹count›
                      ⁵  văn bản     Nghị quyết 05-NQ/TU ‹with-symbol›
                      ⁶  hạn         2022-09-30 ‹due-day›
                      ⁷  chỉ đạo     người giao Lò Văn Sáu (“Bí thư”, câu 4) · nơi nhận “các xã” (câu 3) ‹demand›

                  5  Gạo tăng ¹[gần 5%].
                      ¹  số liệu     5% · tăng · gần ‹percent›
                """);
    }

    @Test
    void aNarrowScreenGetsShorterLines() {
        String narrow = Explanation.of("tan-hoi.txt", text, facts(), new Screen(50, false));
        assertThat(narrow.lines()).allMatch(line -> Columns.of(line) <= 50);
        assertThat(narrow).contains("""
                  5  Gạo tăng ¹[gần 5%].
                      ¹  số liệu     5% · tăng · gần ‹percent›
                """);
    }

    @Test
    void coloursAddNothingButColours() {
        String colored = Explanation.of("tan-hoi.txt", text, facts(), new Screen(100, true));
        assertThat(colored).contains(ESCAPE + "[1;33m⁴[12 hộ nghèo]" + ESCAPE + "[0m");
        assertThat(colored.replaceAll(ESCAPE + "\\[[\\d;]+m", ""))
                .isEqualTo(Explanation.of("tan-hoi.txt", text, facts(), PAPER))
                .doesNotContain(ESCAPE);
    }

    @Test
    void aTextThatReportsNoMeetingSaysWhichSignIsMissing() {
        ReportText one = ReportText.of("Giá gạo tăng. Ông Sáu kể tại hội nghị năm ngoái.");
        int at = one.text().indexOf("tại hội nghị");
        var sign = new Found<>("tại hội nghị", new Span(at, at + 12), "held");
        ReportFacts facts = noMeeting(List.of(sign));

        assertThat(Explanation.of("gao.txt", one, facts, PAPER)).isEqualTo("""
                gao.txt
                Không phải báo cáo về cuộc họp
                Chỉ câu 2 (“tại hội nghị”) nói về một cuộc họp đã diễn ra; báo cáo về cuộc họp có ít nhất 2 câu như
                vậy.

                  1  Giá gạo tăng.
                  2  Ông Sáu kể ¹[tại hội nghị] năm ngoái.
                      ¹  dấu hiệu    tại hội nghị ‹held›
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "\uFEFF"})
    void anEmptyTextSaysSo(String raw) {
        assertThat(Explanation.of("rong.txt", ReportText.of(raw), noMeeting(List.of()), PAPER))
                .isEqualTo("rong.txt\nKhông phải báo cáo về cuộc họp\nVăn bản không có chữ nào.\n");
    }

    @Test
    void aReportSteersNoTerminalAndTurnsNoLine() {
        ReportText bad = ReportText.of("Gạo \u001B[31mđỏ\u0007 \u202Eôh 21\u202C hết\tchỗ.");
        assertThat(Explanation.of("x\u001B.txt", bad, noMeeting(List.of()), PAPER))
                .contains("  1  Gạo �[31mđỏ� �ôh 21� hết chỗ.\n")
                .startsWith("x�.txt\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chu-prong-2024", "gia-lai-2024-q2", "kon-tum-2020-q2"})
    void withoutItsMarksASampleIsTheSampleStill(String name) throws IOException {
        ReportText sample = ReportText.of(Files.readString(Path.of("src/main/resources/samples", name + ".txt")));
        String explained = Explanation.of(name, sample, new Extractor().read(sample), new Screen(100_000, false));

        String sentences = explained
                .lines()
                .filter(line -> line.matches(" {0,2}\\d{1,3}  .*"))
                .map(line -> line.substring(5).replaceAll("[⁰¹²³⁴⁵⁶⁷⁸⁹]+\\[|\\][⁰¹²³⁴⁵⁶⁷⁸⁹]*", ""))
                .collect(Collectors.joining("\n"));
        assertThat(sentences)
                .isEqualTo(sample.sentences().stream()
                        .map(Sentence::span)
                        .map(sample::quote)
                        .collect(Collectors.joining("\n")));
        assertThat(explained).contains("‹person›", "‹title›", "chỉ đạo  ", "số liệu  ");
    }

    private ReportFacts facts() {
        var meeting = new MeetingFact(
                found("Hội nghị sơ kết quý II", "Hội nghị sơ kết quý II", "name"),
                found(LocalDate.of(2022, 7, 5), "Sáng 5/7/2022", "day"),
                found(Period.of("2022-Q2"), "quý II", "quarter"),
                null,
                found("Huyện ủy Tân Hội", "Huyện ủy Tân Hội", "host-holds"));
        Span second = at("Lò Văn Sáu", at("Lò Văn Sáu", 0).end());
        var sau = new PersonFact(
                "Lò Văn Sáu",
                List.of(),
                List.of(found("Bí thư Huyện ủy", "Bí thư Huyện ủy", "title")),
                List.of(found(Role.CHAIR, "Chủ trì hội nghị ", "chair-ahead")),
                List.of(at("Lò Văn Sáu", 0), second),
                "person");
        Found<String> communes = found("các xã", "các xã rà", "addressee", 3);
        String check = "rà soát 12 hộ nghèo theo Nghị quyết 05-NQ/TU trước 30/9/2022";
        return new ReportFacts(
                null,
                meeting,
                List.of(sau),
                List.of(new GroupFact("lãnh đạo các xã", at("lãnh đạo các xã", 0), "attend-group")),
                List.of(
                        new DirectiveFact(
                                check,
                                at(check, 0),
                                "Lò Văn Sáu",
                                null,
                                at("Đồng chí Lò Văn Sáu", 0),
                                communes,
                                found(new Deadline(LocalDate.of(2022, 9, 30), null), "trước 30/9/2022", "due-day"),
                                "demand"),
                        new DirectiveFact(
                                "báo cáo kết quả",
                                at("báo cáo kết quả", 0),
                                "Lò Văn Sáu",
                                null,
                                new Span(
                                        at("Bí thư đề nghị", 0).start(),
                                        at("Bí thư đề nghị", 0).start() + 6),
                                communes,
                                null,
                                "demand")),
                List.of(
                        metric("12 hộ nghèo", "12", "hộ nghèo", null, Qualifier.EXACT, MetricKind.TARGET, "count"),
                        metric("gần 5%", "5", "%", Change.UP, Qualifier.BELOW, MetricKind.RESULT, "percent")),
                List.of(new ReferenceFact(
                        "Nghị quyết 05-NQ/TU",
                        at("Nghị quyết 05-NQ/TU", 0),
                        "Nghị quyết",
                        "05-NQ/TU",
                        null,
                        null,
                        List.of(at("Nghị quyết 05-NQ/TU", 0)),
                        "with-symbol")));
    }

    private MetricFact metric(
            String quote,
            String value,
            String unit,
            @Nullable Change change,
            Qualifier qualifier,
            MetricKind kind,
            String rule) {
        Found<String> label = change == null ? found("rà soát", "rà soát", "label-verb") : null;
        return new MetricFact(
                quote, at(quote, 0), new BigDecimal(value), null, unit, label, change, qualifier, kind, rule);
    }

    private static ReportFacts noMeeting(List<Found<String>> signs) {
        return new ReportFacts(
                new NoMeeting(signs, 2, null),
                MeetingFact.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private <T> Found<T> found(T value, String words, String rule) {
        return new Found<>(value, at(words, 0), rule);
    }

    /** Without the last characters, which tell the place only. */
    private <T> Found<T> found(T value, String words, String rule, int less) {
        Span place = at(words, 0);
        return new Found<>(value, new Span(place.start(), place.end() - less), rule);
    }

    private Span at(String words, int from) {
        int at = text.text().indexOf(words, from);
        assertThat(at).as(words).isNotNegative();
        return new Span(at, at + words.length());
    }
}
