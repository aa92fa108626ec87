package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaoban.CountedStatements;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.DecidedFacts;
import vn.giaoban.archive.FactsOf;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.Subject;
import vn.giaoban.archive.Subject.Kind;
import vn.giaoban.review.Act;
import vn.giaoban.review.Decision;
import vn.giaoban.review.Decisions;
import vn.giaoban.review.DoubtCounts;
import vn.giaoban.text.Span;

/** A report is checked by forms alone. */
@SpringBootTest(
        properties = {
            "giaoban.samples=false",
            "giaoban.review.count-every=1d",
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=vn.giaoban.CountedStatements"
        })
@AutoConfigureMockMvc
class ReviewPagesTests {

    private static final String EDITOR = "bien-tap";
    private static final String TASK = "rà soát 12 chi bộ và củng cố tổ hòa giải";
    private static final String NEXT = "báo cáo kết quả";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Archive archive;

    @Autowired
    Decisions decisions;

    @Autowired
    DoubtCounts counts;

    @Autowired
    JdbcClient database;

    private String text = "";
    private long report;

    @BeforeEach
    void aReport() {
        text = """
                Bản thứ %d. Tỉnh ủy Gia Lai giao ban quý II. Đồng chí Hồ Văn Niêm, Bí thư Tỉnh ủy, yêu cầu các huyện ủy rà soát 12 chi bộ \
                và củng cố tổ hòa giải; báo cáo kết quả. Đồng chí Rah Lan Chung dự. Kết nạp 170 đảng viên.
                Thực hiện Chỉ thị số 35-CT/TW của Bộ Chính trị.
                """.formatted(NUMBER.incrementAndGet());
        report = archive.store(FactsOf.report(text)
                        .meeting(null, "2024-Q2", "Gia Lai")
                        .person("Hồ Văn Niêm")
                        .directive(TASK, "Hồ Văn Niêm", "các huyện ủy", null)
                        .directive(NEXT, "Hồ Văn Niêm", null, null)
                        .metric("12 chi bộ", "12", "chi bộ")
                        .incoming())
                .reportId();
    }

    @Test
    void onlyWhoLoggedInChecks() {
        assertThat(mvc.get().uri("/soat/" + report).exchange()).hasRedirectedUrl("/dang-nhap");
        assertThat(mvc.post()
                        .uri("/soat/" + report + "/" + task(TASK))
                        .with(user(EDITOR))
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void whatIsDoubtfulIsAskedWithItsReasonBesideTheReport() throws UnsupportedEncodingException {
        assertThat(page("/soat/" + report))
                .contains(
                        "Gửi cho ai?",
                        "Máy không thấy câu này gửi cho ai.",
                        "<span class=\"hot\">",
                        "báo cáo không nêu")
                .doesNotContain("??");
        assertThat(page("/soat/" + report + "?muc=f-DATE"))
                .contains("Họp ngày nào?", "Báo cáo không nêu ngày họp, người nhập cũng không.");
        assertThat(page("/soat/" + report + "?lang=en"))
                .contains("For whom is it?")
                .doesNotContain("??");
    }

    @Test
    void theMinutesLeftAreToldFromTwentyDecisionsOn() throws UnsupportedEncodingException {
        database.sql("truncate decision").update();
        long other = archive.store(FactsOf.report("Bản khác, thứ " + NUMBER.incrementAndGet() + ".")
                        .incoming())
                .reportId();
        decided(other, 0, 19);
        assertThat(page("/soat/" + report)).contains("Còn 3 mục", "chưa đủ để ước");

        decided(other, 19, 20);
        assertThat(page("/soat/" + report)).contains("Chừng 2 phút nữa.");
    }

    /** Decisions half a minute apart, with a night between the first ten and the others. */
    private void decided(long other, int from, int to) {
        for (int i = from; i < to; i++) {
            database.sql("""
                            insert into decision (report_id, subject, step, act, quote, made_by, made_at)
                            values (:report, :subject, gen_random_uuid(), 'REJECT', '', :by, cast(:at as timestamptz))""")
                    .param("report", other)
                    .param("subject", "m-" + i + "-" + (i + 1))
                    .param("by", "nguoi-khac")
                    .param(
                            "at",
                            "2024-07-0" + (1 + i / 10) + "T08:0" + i % 10 / 2 + ":" + (i % 2 == 0 ? "00" : "30") + "Z")
                    .update();
        }
    }

    @Test
    void theMachineIsRightAndTheNextIsAsked() {
        MvcTestResult answer = post(figure("12 chi bộ"), "viec", "dung");

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getResponse().getRedirectedUrl()).matches("/soat/\\d+\\?vua=dung&muc=[a-z]-.*#muc");
        assertThat(story(figure("12 chi bộ"))).extracting(Decision::act).containsExactly(Act.CONFIRM);
    }

    @Test
    void whatIsSavedAsItWasShownIsConfirmed() {
        post(task(TASK), "viec", "luu", "loi", TASK, "nguoi", "Hồ Văn Niêm", "toi", "các huyện ủy", "han", "");

        assertThat(story(task(TASK))).extracting(Decision::act).containsExactly(Act.CONFIRM);
    }

    @Test
    void aTaskGetsOtherWordsGiverAddresseeAndDeadline() {
        post(
                task(TASK),
                "viec",
                "luu",
                "loi",
                "rà soát  12 chi bộ",
                "nguoi",
                "",
                "toi",
                "Tỉnh ủy Gia Lai",
                "han",
                "quý III/2024",
                "lyDo",
                "theo biên bản");

        assertThat(facts().facts().directives().get(0)).satisfies(d -> {
            assertThat(d.quote()).isEqualTo("rà soát 12 chi bộ");
            assertThat(d.official()).isNull();
            assertThat(Objects.requireNonNull(d.addressee()).span()).isEqualTo(at("Tỉnh ủy Gia Lai"));
            assertThat(Objects.requireNonNull(d.deadline()).value()).hasToString("2024-Q3");
        });
        assertThat(story(task(TASK)))
                .extracting(Decision::act, Decision::reason)
                .containsExactly(tuple(Act.CHANGE, "theo biên bản"));
    }

    @Test
    void anAddresseeThatTheReportDoesNotSayStandsAtTheTask() {
        post(task(TASK), "viec", "luu", "toi", "Ban Thường vụ Huyện ủy");

        assertThat(facts().facts().directives().get(0).addressee()).satisfies(addressee -> {
            assertThat(Objects.requireNonNull(addressee).value()).isEqualTo("Ban Thường vụ Huyện ủy");
            assertThat(addressee.span().contains(at(TASK))).isTrue();
        });
    }

    @Test
    void aFigureGetsAnotherValueUnitAndLabel() {
        post(
                figure("12 chi bộ"),
                "viec",
                "luu",
                "giaTri",
                "1.012,5",
                "donVi",
                "tổ chức đảng",
                "chiTieu",
                "củng cố tổ hòa giải",
                "mucDo",
                "ABOVE",
                "chieu",
                "UP",
                "loaiSo",
                "TARGET");

        assertThat(facts().facts().metrics())
                .extracting(
                        m -> m.value().toPlainString(),
                        m -> m.unit(),
                        m -> m.qualifier().name(),
                        m -> m.kind().name())
                .containsExactly(tuple("1012.5", "tổ chức đảng", "ABOVE", "TARGET"));
    }

    @Test
    void aPersonGetsTheRightNameTitlesAndRoles() {
        post(
                person("Hồ Văn Niêm"),
                "viec",
                "luu",
                "ten",
                "Hồ Văn Niên",
                "chucDanh",
                "Bí thư Tỉnh ủy",
                "vai",
                "",
                "vai",
                "CHAIR");

        assertThat(facts().facts().people()).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo("Hồ Văn Niên");
            assertThat(p.titles()).extracting(t -> t.span()).containsExactly(at("Bí thư Tỉnh ủy"));
            assertThat(p.roles()).extracting(r -> r.value().name()).containsExactly("CHAIR");
        });
        assertThat(facts().facts().directives()).extracting(d -> d.official()).containsOnly("Hồ Văn Niên");
    }

    @Test
    void aDayThatSomebodyKnowsIsGivenAndAProvinceIsCalledByItsName() {
        post(Subject.of(Field.DATE), "viec", "luu", "giaTri", "20/6/2024", "cho", "");
        post(Subject.of(Field.PLACE), "viec", "luu", "giaTri", "kon tum", "cho", "");

        assertThat(facts().given().heldOn()).isEqualTo("2024-06-20");
        assertThat(facts().given().place()).isEqualTo("kon-tum");
    }

    @Test
    void thatNobodySaysTheDayIsADecisionToo() throws UnsupportedEncodingException {
        post(Subject.of(Field.DATE), "viec", "bo");

        assertThat(story(Subject.of(Field.DATE))).extracting(Decision::act).containsExactly(Act.REJECT);
        assertThat(page("/soat/" + report)).doesNotContain("Họp ngày nào?");
    }

    @Test
    void whatIsRejectedGoesAndComesBackByUndoing() throws UnsupportedEncodingException {
        post(task(TASK), "viec", "bo");
        assertThat(facts().facts().directives()).hasSize(1);
        assertThat(page("/soat/" + report)).contains("đã bỏ", "Hoàn tác việc vừa làm");

        send("/hoan-tac", "buoc", story(task(TASK)).get(0).step().toString());

        assertThat(facts().facts().directives()).extracting(d -> d.quote()).containsExactly(TASK, NEXT);
        assertThat(page("/soat/" + report)).doesNotContain("Hoàn tác việc vừa làm");
    }

    @Test
    void whatIsRejectedCanBeRestoredByItsForm() {
        post(task(TASK), "viec", "bo");
        post(task(TASK), "viec", "luu", "loi", TASK, "thay", newest(task(TASK)));

        assertThat(facts().facts().directives()).extracting(d -> d.quote()).containsExactly(TASK, NEXT);
    }

    @Test
    void laterDecidesNothing() {
        assertThat(post(figure("12 chi bộ"), "viec", "sau")).hasStatus3xxRedirection();

        assertThat(decisions.newest(report)).isEmpty();
    }

    @Test
    void aTaskIsSplitWhereTheSecondBeginsAndAgainAfterUndoing() {
        post(task(TASK), "viec", "tach", "phanSau", "củng cố");
        assertThat(facts().facts().directives())
                .extracting(d -> d.quote())
                .containsExactly("rà soát 12 chi bộ", "củng cố tổ hòa giải", NEXT);

        send("/hoan-tac", "buoc", story(task(TASK)).get(0).step().toString());
        assertThat(facts().facts().directives()).extracting(d -> d.quote()).containsExactly(TASK, NEXT);

        post(task(TASK), "viec", "tach", "phanSau", "củng cố", "thay", newest(task(TASK)));
        assertThat(facts().facts().directives()).hasSize(3);
    }

    @Test
    void aTaskIsJoinedWithTheNext() {
        post(task(TASK), "viec", "gop");

        assertThat(facts().facts().directives()).extracting(d -> d.quote()).containsExactly(TASK + "; " + NEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d | Đồng chí Rah Lan Chung dự     | Đồng chí Rah Lan Chung dự
            m | 170 đảng viên                 | 170 đảng viên
            n | Rah Lan Chung                 | Rah Lan Chung
            v | Chỉ thị số 35-CT/TW           | Chỉ thị số 35-CT/TW
            g | các huyện ủy                  | các huyện ủy
            """)
    void whatTheMachineMissedIsAddedByItsPassage(String letter, String words, String stands)
            throws UnsupportedEncodingException {
        MvcTestResult answer = send("/them", "loai", letter, "doan", words);

        assertThat(answer).hasStatus3xxRedirection();
        String subject = letter + "-" + at(words).start() + "-" + at(words).end();
        assertThat(answer.getResponse().getRedirectedUrl()).contains("muc=" + subject);
        assertThat(page("/soat/" + report + "?muc=" + subject)).contains(stands, "đã soát");
    }

    @Test
    void allThatIsSeenIsAcceptedInOneStepAndTakenBackAtOnce() {
        send("/nhan", "muc", task(TASK) + ":", "muc", task(NEXT) + ":", "muc", figure("12 chi bộ") + ":");

        List<Decision> made = decisions.newest(report);
        assertThat(made)
                .hasSize(3)
                .extracting(Decision::step)
                .containsOnly(made.get(0).step());
        send("/hoan-tac", "buoc", made.get(0).step().toString());
        assertThat(facts().decided()).isEmpty();
    }

    @Test
    void theSecondEditorSeesWhatTheFirstDecidedAndKeepsTheirOwnWords() throws UnsupportedEncodingException {
        post(task(TASK), "viec", "luu", "toi", "Tỉnh ủy Gia Lai", "lyDo", "nghe băng ghi âm");

        MvcTestResult answer = post(task(TASK), "viec", "luu", "toi", "các chi bộ xã");

        assertThat(answer).hasStatus(409);
        assertThat(body(answer))
                .contains(EDITOR, "nghe băng ghi âm", "Tỉnh ủy Gia Lai", "các chi bộ xã")
                .contains("name=\"thay\" value=\"" + newest(task(TASK)) + "\"")
                .doesNotContain("??");
        assertThat(story(task(TASK))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            loi    | chữ không có trong báo cáo | Báo cáo không có nguyên văn những chữ này.
            nguoi  | Nguyễn Văn Lạ              | Người chỉ đạo phải là một người trong báo cáo này.
            han    | 31/2/2024                  | Không đọc được ngày này.
            han    | quý V                      | Không đọc được kỳ này.
            """)
    void whatCannotBeReadIsSaidAndNothingIsHalfDone(String field, String typed, String said)
            throws UnsupportedEncodingException {
        MvcTestResult answer = post(task(TASK), "viec", "luu", field, typed, "lyDo", "giữ lý do này");

        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains(said, "giữ lý do này").doesNotContain("??");
        assertThat(decisions.newest(report)).isEmpty();
    }

    @Test
    void anEndlessReasonIsRefused() throws UnsupportedEncodingException {
        MvcTestResult answer = post(task(TASK), "viec", "dung", "lyDo", "a".repeat(100_000));

        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("Lý do dài quá 2.000 chữ.");
        assertThat(decisions.newest(report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/soat/999999999",
                "/soat/lich-su/999999999/f-DATE",
                "/soat/lich-su/%d/d-3-99999",
                "/soat/lich-su/%d/khong-co",
                "/soat/%d?muc=khong-co"
            })
    void whatIsNotThereIsNotFound(String address) {
        assertThat(get(address.formatted(report))).hasStatus(404);
    }

    @Test
    void forgedFormsAreRefused() {
        assertThat(post(Subject.at(Kind.METRIC, new Span(0, 99_999)), "viec", "dung"))
                .hasStatus(404);
        assertThat(post(task(TASK), "viec", "xoa-het")).hasStatus(400);
        assertThat(post(task(TASK), "viec", "dung", "thay", "x")).hasStatus(400);
        assertThat(post(figure("12 chi bộ"), "viec", "luu", "loaiSo", "KHÁC")).hasStatus(422);
        assertThat(send("/hoan-tac", "buoc", "00000000-0000-0000-0000-000000000000"))
                .hasStatus(404);
        assertThat(send("/nhan", "muc", "d-1-2:x")).hasStatus4xxClientError();
        assertThat(send("/them", "loai", "z", "doan", "x")).hasStatus(400);
        assertThat(decisions.newest(report)).isEmpty();
    }

    @Test
    void everyFactHasAStoryAndTheArchiveALog() throws UnsupportedEncodingException {
        post(task(TASK), "viec", "luu", "toi", "Tỉnh ủy Gia Lai", "lyDo", "=1+1");

        assertThat(page("/soat/lich-su/" + report + "/" + task(TASK)))
                .contains(TASK, "các huyện ủy", "Tỉnh ủy Gia Lai", EDITOR, "=1+1", "đã soát")
                .doesNotContain("??");
        assertThat(page("/soat/nhat-ky?ai=" + EDITOR + "&viec=CHANGE&loai=d&tu=2024-01-01&den=2999-01-01"))
                .contains("/soat/lich-su/" + report + "/" + task(TASK))
                .doesNotContain("??");
        assertThat(page("/soat/nhat-ky?ai=khong-co-ai")).contains("Không có lần soát nào như vậy.");
        assertThat(page("/soat/nhat-ky.csv?ai=" + EDITOR))
                .startsWith("\uFEFF")
                .contains("'=1+1", task(TASK).toString());
        assertThat(get("/soat/nhat-ky?tu=hom-qua")).hasStatus(400);
    }

    @Test
    void theMostDoubtfulReportsComeFirst() throws UnsupportedEncodingException {
        while (counts.countSome() > 0) {
            assertThat(counts.all().reports()).isPositive();
        }
        assertThat(page("/soat")).contains("/soat/" + report).doesNotContain("??", "chưa đếm");

        post(task(TASK), "viec", "dung");
        assertThat(counts.all().uncounted()).isEqualTo(1);
    }

    @Test
    void aCheckedFactIsMarkedOnTheMeetingsPageToo() throws UnsupportedEncodingException {
        long meeting = meeting();
        assertThat(page("/cuoc-hop/" + meeting)).contains("/soat/" + report).doesNotContain("đã soát");
        post(task(TASK), "viec", "dung");
        assertThat(page("/cuoc-hop/" + meeting)).contains("<span class=\"by by--human\">đã soát</span>");
    }

    @Test
    void everyPageIsValidHtml(@TempDir Path pages) throws IOException, InterruptedException {
        post(person("Hồ Văn Niêm"), "viec", "luu", "ten", "Hồ Văn Niên", "lyDo", "theo biên bản");
        int number = 0;
        for (String address : List.of(
                "/soat",
                "/soat/" + report,
                "/soat/" + report + "?muc=" + task(TASK) + "&vua=luu",
                "/soat/" + report + "?muc=" + person("Hồ Văn Niêm") + "&lang=en",
                "/soat/lich-su/" + report + "/" + person("Hồ Văn Niêm"),
                "/soat/nhat-ky")) {
            Files.writeString(pages.resolve(number++ + ".html"), page(address));
        }
        Files.writeString(pages.resolve("refused.html"), body(post(task(TASK), "viec", "luu", "han", "mai")));
        Files.writeString(
                pages.resolve("conflict.html"), body(post(person("Hồ Văn Niêm"), "viec", "luu", "ten", "Ai")));

        assertThat(ValidHtmlTests.faults(pages)).isEmpty();
    }

    @Test
    void manyFactsNeedAsFewStatementsAsFew() {
        FactsOf many = FactsOf.report("Một. " + manyFigures());
        for (int i = 100; i < 160; i++) {
            many.metric(i + " hộ", String.valueOf(i), "hộ");
        }
        long large = archive.store(many.incoming()).reportId();

        assertThat(statements("/soat/" + large)).isLessThanOrEqualTo(statements("/soat/" + report) + 2);
    }

    private static String manyFigures() {
        var text = new StringBuilder("Bản số " + NUMBER.incrementAndGet() + ". ");
        for (int i = 100; i < 160; i++) {
            text.append("Xã có ").append(i).append(" hộ. ");
        }
        return text.toString();
    }

    private int statements(String address) {
        return CountedStatements.during(() -> assertThat(get(address)).hasStatusOk())
                .size();
    }

    private long meeting() throws UnsupportedEncodingException {
        var link = Pattern.compile("/cuoc-hop/(\\d+)\\?bao-cao").matcher(page("/soat/" + report));
        assertThat(link.find()).isTrue();
        return Long.parseLong(link.group(1));
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(URI.create(address))
                .with(user(EDITOR).roles("ADMINISTRATOR"))
                .exchange();
    }

    private String page(String address) throws UnsupportedEncodingException {
        MvcTestResult answer = get(address);
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8).replace("&quot;", "\"");
    }

    private MvcTestResult post(Subject subject, String... fields) {
        return send("/" + subject, fields);
    }

    private MvcTestResult send(String what, String... fields) {
        var form = mvc.post()
                .uri("/soat/" + report + what)
                .with(user(EDITOR).roles("ADMINISTRATOR"))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            form = form.param(fields[i], fields[i + 1]);
        }
        return form.exchange();
    }

    private DecidedFacts facts() {
        return archive.facts(report);
    }

    private List<Decision> story(Subject subject) {
        return decisions.story(report, subject);
    }

    private String newest(Subject subject) {
        return String.valueOf(decisions.newest(report, subject).orElseThrow().id());
    }

    private Subject task(String words) {
        return Subject.at(Kind.DIRECTIVE, at(words));
    }

    private Subject figure(String words) {
        return Subject.at(Kind.METRIC, at(words));
    }

    private Subject person(String words) {
        return Subject.at(Kind.PERSON, at(words));
    }

    private Span at(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
