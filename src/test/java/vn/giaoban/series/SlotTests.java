package vn.giaoban.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.series.Slot.Standing;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Qualifier;

/** What the figures of one quarter say together. */
class SlotTests {

    private static final Period QUARTER = Period.quarter(2024, 2);

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(textBlock = """
            1 431, 2 431            | tinh    | ONE
            1 431, 1 431            | tinh    | ONE
            1 431, 2 hơn-400        | tinh    | ONE
            1 431, 2 gần-450        | tinh    | ONE
            1 431, 2 khoảng-450     | tinh    | ONE
            1 369, 2 417            | tinh    | CONFLICT
            1 431, 2 hơn-450        | tinh    | CONFLICT
            1 431, 2 hơn-200        | tinh    | CONFLICT
            1 369, 2 417            | chua-ro | UNSURE
            1 3, 1 5                | tinh    | SEVERAL
            1 3, 1 5, 2 9           | chua-ro | SEVERAL
            day 431                 | tinh    | BY_DAY
            day 431, day 12         | tinh    | BY_DAY
            day 12, 1 431           | tinh    | ONE
            """, delimiter = '|')
    void theyAgreeOrNot(String said, String body, Standing standing) {
        assertThat(Slot.of(QUARTER, new Body(body), figures(said), true).standing())
                .isEqualTo(standing);
    }

    @Test
    void aQuarterWithoutAFigureMayHaveAReport() {
        assertThat(Slot.of(QUARTER, Body.PROVINCE, List.of(), true).standing()).isEqualTo(Standing.NOT_STATED);
        assertThat(Slot.of(QUARTER, Body.PROVINCE, List.of(), false).standing()).isEqualTo(Standing.NO_REPORT);
    }

    @Test
    void conflictingValuesStandSideBySide() {
        assertThat(Slot.of(QUARTER, Body.PROVINCE, figures("1 369, 2 417, 3 369"), true)
                        .values())
                .extracting(value -> value.stream().map(SeriesFigure::reportId).toList())
                .containsExactly(List.of(1L, 3L), List.of(2L));
    }

    @Test
    void noLineLeadsThroughWhatNobodySaysTheBodyOf() {
        assertThat(Slot.of(QUARTER, Body.PROVINCE, figures("1 431"), true).isJoined(Body.PROVINCE))
                .isTrue();
        assertThat(Slot.of(QUARTER, Body.UNKNOWN, figures("1 431"), true).isJoined(Body.UNKNOWN))
                .isFalse();
    }

    private static List<SeriesFigure> figures(String said) {
        return Stream.of(said.split(", "))
                .map(one -> one.split(" "))
                .map(one -> one[0].equals("day")
                        ? figure(9, one[1], null)
                        : figure(Long.parseLong(one[0]), one[1], QUARTER))
                .toList();
    }

    private static SeriesFigure figure(long report, String number, @Nullable Period period) {
        Qualifier qualifier = number.startsWith("hơn")
                ? Qualifier.ABOVE
                : number.startsWith("gần")
                        ? Qualifier.BELOW
                        : number.startsWith("khoảng") ? Qualifier.ABOUT : Qualifier.EXACT;
        return new SeriesFigure(
                new BigDecimal(number.replaceAll(".*-", "")),
                null,
                "đảng viên",
                null,
                qualifier,
                "kết nạp",
                null,
                null,
                period,
                null,
                report,
                report,
                1,
                "Huyện kết nạp nhiều đảng viên.");
    }
}
