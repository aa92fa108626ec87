package vn.giaoban.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.DecidedFacts;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.FactsOf;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.Participation;
import vn.giaoban.archive.Person;
import vn.giaoban.archive.Report;
import vn.giaoban.archive.Reports;
import vn.giaoban.archive.Subject;
import vn.giaoban.archive.Subject.Kind;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.extraction.Found;
import vn.giaoban.extraction.MetricFact;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;

/** What people decide holds, now and after every later reading, and can be taken back. */
@SpringBootTest
@Transactional
class ReviewTests {

    private static final String TEXT = """
            Ngày 20-6-2024, Tỉnh ủy Gia Lai giao ban quý II. Đồng chí Hồ Văn Niêm yêu cầu các huyện ủy rà soát 12 chi bộ và \
            củng cố tổ hòa giải. Đồng chí Rah Lan Chung dự.
            """;
    private static final String TASK = "rà soát 12 chi bộ và củng cố tổ hòa giải";
    private static final String EDITOR = "bien-tap";

    @Autowired
    Archive archive;

    @Autowired
    Reports reports;

    @Autowired
    Review review;

    @Autowired
    Decisions decisions;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate database;

    long report;

    @BeforeEach
    void aReport() {
        report = archive.store(read().incoming()).reportId();
        renew();
    }

    @Test
    void aConfirmedFactStaysAsItIsAndIsMarked() {
        decide(Verdict.confirm(task(TASK), null));

        assertThat(directives())
                .extracting(Directive::text, Directive::decided)
                .containsExactly(tuple(TASK, task(TASK).toString()));
    }

    @Test
    void aRejectedFactGoesAndComesBackByUndoing() {
        UUID step = decide(Verdict.reject(task(TASK), null));
        assertThat(directives()).isEmpty();

        review.undo(step, EDITOR);
        renew();

        assertThat(directives()).extracting(Directive::text, Directive::decided).containsExactly(tuple(TASK, null));
    }

    @Test
    void aDirectiveIsSplitInOneStepAndJoinedAgainByUndoingIt() {
        UUID step = decide(
                Verdict.change(task(TASK), null, directive("rà soát 12 chi bộ")),
                Verdict.add(task("củng cố tổ hòa giải"), directive("củng cố tổ hòa giải")));
        assertThat(directives())
                .extracting(Directive::text, Directive::ordinal)
                .containsExactlyInAnyOrder(tuple("rà soát 12 chi bộ", 1), tuple("củng cố tổ hòa giải", 2));

        review.undo(step, EDITOR);
        renew();

        assertThat(directives()).extracting(Directive::text).containsExactly(TASK);
    }

    @Test
    void aCorrectedNameIsAnotherPersonWhoKeepsTheTasks() {
        Person wrong =
                reports.findById(report).orElseThrow().participations().get(0).person();

        decide(Verdict.change(person("Hồ Văn Niêm"), null, person("Hồ Văn Niên", at("Hồ Văn Niêm"))));

        assertThat(directives())
                .extracting(d -> d.official().map(Person::name).orElse(null))
                .containsExactly("Hồ Văn Niên");
        assertThat(entities.find(Person.class, wrong.id())).isNull();
    }

    @Test
    void tasksOfAPersonWhoIsNoneAreLeftWithoutAnOfficial() {
        decide(Verdict.reject(person("Hồ Văn Niêm"), null));

        assertThat(directives()).extracting(Directive::participation).containsOnlyNulls();
    }

    @Test
    void aDateThatSomebodyKnowsIsGivenAndOutweighsWhatWasRead() {
        decide(Verdict.change(Subject.of(Field.DATE), null, new FieldValue("2024-06-21", null, null)));

        Report stored = reports.findById(report).orElseThrow();
        assertThat(stored.meeting().heldOn()).isEqualTo("2024-06-21");
        assertThat(stored.findings())
                .filteredOn(f -> f.field() == Field.DATE)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.anchor()).isNull();
                    assertThat(f.isDecided()).isTrue();
                });
    }

    @Test
    void decisionsOutweighWhateverALaterReadingFinds() {
        decide(
                Verdict.change(task(TASK), null, directive("rà soát 12 chi bộ")),
                Verdict.reject(figure("12 chi bộ"), null),
                Verdict.add(person("Rah Lan Chung"), person("Rah Lan Chung", at("Rah Lan Chung"))));

        // The later reader cuts the task differently, still finds the figure, and one figure more.
        var later = FactsOf.report(TEXT)
                .meeting("2024-06-20", "2024-Q2", "Gia Lai")
                .person("Hồ Văn Niêm")
                .directive("rà soát 12 chi bộ và củng cố tổ hòa", "Hồ Văn Niêm", null, null)
                .metric("12 chi bộ", "12", "chi bộ")
                .metric("quý II", "2", "quý");
        DecidedFacts laid = review.laidOver(
                report,
                DecidedFacts.undecided(later.facts(), archive.facts(report).given()));
        archive.rewrite(report, laid, "later");
        renew();

        Report stored = reports.findById(report).orElseThrow();
        assertThat(stored.directives()).extracting(Directive::text).containsExactly("rà soát 12 chi bộ");
        assertThat(stored.metrics()).extracting(Metric::quote, Metric::decided).containsExactly(tuple("quý II", null));
        assertThat(stored.participations())
                .extracting(Participation::name)
                .containsExactlyInAnyOrder("Hồ Văn Niêm", "Rah Lan Chung");
        assertThat(stored.extractorVersion()).isEqualTo("later");
    }

    @Test
    void theSecondEditorIsToldInsteadOfOverwriting() {
        decide(Verdict.confirm(task(TASK), null));

        assertThatThrownBy(() -> decide(Verdict.reject(task(TASK), null))).isInstanceOf(StaleDecision.class);
        assertThat(directives()).extracting(Directive::text).containsExactly(TASK);
    }

    @Test
    void aStepThatWasDecidedAboutSinceIsNotUndone() {
        UUID first = decide(Verdict.confirm(task(TASK), null));
        Long seen = decisions.newest(report, task(TASK)).orElseThrow().id();
        decide(Verdict.reject(task(TASK), seen));

        assertThatThrownBy(() -> review.undo(first, EDITOR)).isInstanceOf(StaleDecision.class);
    }

    @Test
    void everyFactHasItsStory() {
        UUID step = decide(Verdict.change(figure("12 chi bộ"), null, metric("12 chi bộ", "12", "tổ chức đảng")));
        review.undo(step, "nguoi-khac");

        assertThat(decisions.story(report, figure("12 chi bộ")))
                .extracting(
                        Decision::act, Decision::madeBy, Decision::governs, d -> unit(d.before()), d -> unit(d.after()))
                .containsExactly(
                        tuple(Act.CHANGE, EDITOR, true, "chi bộ", "tổ chức đảng"),
                        tuple(Act.UNDO, "nguoi-khac", false, "tổ chức đảng", "chi bộ"));
    }

    @Test
    void nothingRewritesWhatWasDecided() {
        decide(Verdict.confirm(task(TASK), null));

        assertThatThrownBy(() -> database.update("update decision set made_by = 'ai khác'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void whatCannotStandIsRefusedAndNothingIsHalfDone() {
        Span beyond = new Span(0, TEXT.length() + 500);
        assertRefused("review.passage.foreign", Verdict.add(Subject.at(Kind.METRIC, beyond), metric(beyond, "1", "x")));
        assertRefused("review.fact.gone", Verdict.confirm(Subject.at(Kind.METRIC, new Span(3, 9)), null));
        assertRefused("review.fact.there", Verdict.add(figure("12 chi bộ"), metric("12 chi bộ", "12", "chi bộ")));
        assertRefused(
                "review.official.unknown",
                Verdict.change(task(TASK), null, directive("rà soát 12 chi bộ").givenBy("Nguyễn Văn Lạ")));
        assertRefused(
                "review.field.passage",
                Verdict.change(Subject.of(Field.TITLE), null, new FieldValue("Hội nghị", null, null)));
    }

    private void assertRefused(String messageKey, Verdict verdict) {
        assertThatThrownBy(() -> decide(verdict))
                .isInstanceOfSatisfying(
                        UnusableDecision.class, e -> assertThat(e.messageKey()).isEqualTo(messageKey));
        assertThat(decisions.newest(report)).isEmpty();
    }

    private UUID decide(Verdict... verdicts) {
        UUID step = review.decide(report, List.of(verdicts), EDITOR, "theo biên bản");
        renew();
        return step;
    }

    private void renew() {
        entities.flush();
        entities.clear();
    }

    private List<Directive> directives() {
        return reports.findById(report).orElseThrow().directives();
    }

    private static FactsOf read() {
        return FactsOf.report(TEXT)
                .meeting("2024-06-20", "2024-Q2", "Gia Lai")
                .person("Hồ Văn Niêm")
                .directive(TASK, "Hồ Văn Niêm", "các huyện ủy", null)
                .metric("12 chi bộ", "12", "chi bộ");
    }

    private static Subject task(String words) {
        return Subject.at(Kind.DIRECTIVE, at(words));
    }

    private static Subject figure(String words) {
        return Subject.at(Kind.METRIC, at(words));
    }

    private static Subject person(String words) {
        return Subject.at(Kind.PERSON, at(words));
    }

    private static DirectiveFact directive(String words) {
        return new DirectiveFact(
                words,
                at(words),
                "Hồ Văn Niêm",
                null,
                null,
                new Found<>("các huyện ủy", at("các huyện ủy"), "by-hand"),
                null,
                "by-hand");
    }

    private static PersonFact person(String name, Span mention) {
        return new PersonFact(name, List.of(), List.of(), List.of(), List.of(mention), "by-hand");
    }

    private static MetricFact metric(String words, String value, String unit) {
        return metric(at(words), value, unit);
    }

    private static MetricFact metric(Span place, String value, String unit) {
        return new MetricFact(
                "12 chi bộ",
                place,
                new BigDecimal(value),
                null,
                unit,
                null,
                null,
                Qualifier.EXACT,
                MetricKind.RESULT,
                "by-hand");
    }

    private static @Nullable String unit(@Nullable Object fact) {
        return fact instanceof MetricFact metric ? metric.unit() : null;
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
