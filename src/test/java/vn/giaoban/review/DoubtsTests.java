package vn.giaoban.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.archive.FactsOf;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.Subject;
import vn.giaoban.archive.Subject.Kind;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.extraction.Found;
import vn.giaoban.extraction.MetricFact;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.review.Doubt.Reason;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;

/** What is asked, and what typed words are understood. */
class DoubtsTests {

    private static final String TEXT = """
            Đồng chí Lò Văn Sáu, Phó Bí thư, và đồng chí Xa Văn Tư, Phó Bí thư, dự. Phó Bí thư yêu cầu các xã rà soát 12 chi bộ.
            """;

    @Test
    void aTaskIsSureWhereOneSentenceSaysWhoGivesItToWhom() {
        assertThat(doubts(task("Lò Văn Sáu", null, at("Lò Văn Sáu"), "demand"))).isEmpty();
    }

    @Test
    void aTaskIsDoubtfulWithoutAnAddresseeOrWithOneFromBefore() {
        assertThat(doubts(sent(null))).containsExactly(Reason.ADDRESSEE_UNSAID);
        assertThat(doubts(sent("đồng chí Xa Văn Tư"))).containsExactly(Reason.ADDRESSEE_CARRIED);
    }

    @Test
    void aTaskIsDoubtfulWhereNobodyOrOnlyATitleGivesIt() {
        assertThat(doubts(task(null, null, null, "demand"))).containsExactly(Reason.OFFICIAL_UNSAID);
        assertThat(doubts(task(null, "Phó Bí thư", null, "demand"))).containsExactly(Reason.ISSUER_ONLY);
        assertThat(doubts(task(
                        "Lò Văn Sáu", null, new Span(TEXT.lastIndexOf("Phó"), TEXT.lastIndexOf("Phó") + 10), "wish")))
                .containsExactly(Reason.TITLE_OF_TWO, Reason.WEAK_RULE);
    }

    @Test
    void aFigureIsDoubtfulWithoutAUnit() {
        assertThat(doubts(Kind.METRIC, figure("chi bộ", true))).isEmpty();
        assertThat(doubts(Kind.METRIC, figure("", false))).containsExactly(Reason.UNIT_UNSAID);
    }

    @Test
    void theDayAndTheProvinceOfTheMeetingAreDoubtfulUnlessTheTextSaysThem() {
        assertThat(field(Field.DATE, null)).containsExactly(Reason.DATE_UNSAID);
        assertThat(field(Field.PLACE, new FieldValue("gia-lai", null, null))).containsExactly(Reason.PLACE_GIVEN);
        assertThat(field(Field.DATE, new FieldValue("2024-06-20", new Span(0, 5), "dateline")))
                .isEmpty();
        assertThat(field(Field.HOST, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ra\u0306h Lan Chung", "Kpă H’Ngŏ", "Y Biêr Niê", "NGUYỄN VĂN SÁU", "A Čoi", "rà soát 12 chi bộ?"
            })
    void namesOfTheHighlandsAreSpelledWell(String words) {
        assertThat(Spelling.damaged(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Nguy\uFFFDn Văn Sáu, Nguy\uFFFDn", "Tr?n Văn Tư, Tr?n", "Lò V\u0430n Sáu, V\u0430n"})
    void lettersOfNeitherAlphabetAreDamage(String words, String word) {
        assertThat(Spelling.damaged(words)).contains(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.526      | 1526
            1.526,5    | 1526.5
            96,77      | 96.77
            96.77      | 96.77
            1.850.000.000 | 1850000000
            """)
    void numbersAreReadAsVietnamesePapersWriteThem(String typed, String value) {
        assertThat(Values.number("giaTri", typed)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30/6/2024             | 2024-06-30
            2024-06-30            | 2024-06-30
            quý III/2024          | 2024-Q3
            Quý 3 năm 2024        | 2024-Q3
            tháng 5/2024          | 2024-05
            6 tháng đầu năm 2021  | 2021-H1
            6 tháng cuối năm 2021 | 2021-H2
            9 tháng đầu năm 2024  | 2024-9M
            năm 2023              | 2023
            2024-Q3               | 2024-Q3
            """)
    void deadlinesAreReadAsPeopleWriteThem(String typed, String stored) {
        assertThat(Values.deadline("han", typed)).hasToString(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mai", "31/2/2024", "quý V/2024", "tháng 13/2024"})
    void otherDeadlinesAreRefused(String typed) {
        assertThatThrownBy(() -> Values.deadline("han", typed)).isInstanceOf(UnusableDecision.class);
    }

    @Test
    void wordsAreFoundNearestAndWhateverTheirSpaces() {
        var words = new Words(ReportText.of(TEXT));
        int last = TEXT.lastIndexOf("Phó Bí thư");

        assertThat(words.nearest("loi", "Phó  Bí\nthư", TEXT.length())).isEqualTo(new Span(last, last + 10));
        assertThat(words.nearest("loi", "Phó Bí thư", 0).start()).isEqualTo(TEXT.indexOf("Phó Bí thư"));
        assertThatThrownBy(() -> words.nearest("loi", "Bí thư huyện", 0)).isInstanceOf(UnusableDecision.class);
    }

    private static List<Reason> field(Field field, @Nullable FieldValue value) {
        return reasons(Subject.of(field), value);
    }

    private static List<Reason> doubts(DirectiveFact task) {
        return doubts(Kind.DIRECTIVE, task);
    }

    private static List<Reason> doubts(Kind kind, Object fact) {
        return reasons(Subject.at(kind, at("rà soát 12 chi bộ")), fact);
    }

    private static List<Reason> reasons(Subject subject, @Nullable Object fact) {
        ReportFacts facts = FactsOf.report(TEXT).facts().withPeople(List.of(person("Lò Văn Sáu"), person("Xa Văn Tư")));
        return new Doubts(ReportText.of(TEXT), facts)
                .about(subject, fact).stream().map(Doubt::reason).toList();
    }

    private static PersonFact person(String name) {
        return new PersonFact(
                name,
                List.of(),
                List.of(new Found<>("Phó Bí thư", at("Phó Bí thư"), "title")),
                List.of(),
                List.of(at(name)),
                "person");
    }

    private static DirectiveFact task(
            @Nullable String official, @Nullable String issuer, @Nullable Span speaker, String rule) {
        return task(official, issuer, speaker, "các xã", rule);
    }

    private static DirectiveFact sent(@Nullable String addressee) {
        return task("Lò Văn Sáu", null, at("Lò Văn Sáu"), addressee, "demand");
    }

    private static DirectiveFact task(
            @Nullable String official,
            @Nullable String issuer,
            @Nullable Span speaker,
            @Nullable String addressee,
            String rule) {
        return new DirectiveFact(
                "rà soát 12 chi bộ",
                at("rà soát 12 chi bộ"),
                official,
                issuer == null ? null : new Found<>(issuer, at(issuer), rule),
                speaker,
                addressee == null ? null : new Found<>(addressee, at(addressee), rule),
                null,
                rule);
    }

    private static MetricFact figure(String unit, boolean labelled) {
        return new MetricFact(
                "12 chi bộ",
                at("12 chi bộ"),
                BigDecimal.valueOf(12),
                null,
                unit,
                labelled ? new Found<>("rà soát", at("rà soát"), "label") : null,
                null,
                Qualifier.EXACT,
                MetricKind.RESULT,
                "number");
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
