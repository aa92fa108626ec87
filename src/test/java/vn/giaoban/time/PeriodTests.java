package vn.giaoban.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2024-Q2,  QUARTER,   2024-04-01, 2024-06-30, 2024-Q2
            2020-Q1,  QUARTER,   2020-01-01, 2020-03-31, 2020-Q1
            2021-H1,  HALF_YEAR, 2021-01-01, 2021-06-30, -
            2021-H2,  HALF_YEAR, 2021-07-01, 2021-12-31, -
            2024-9M,  MONTHS,    2024-01-01, 2024-09-30, -
            2024-11M, MONTHS,    2024-01-01, 2024-11-30, -
            2024-02,  MONTH,     2024-02-01, 2024-02-29, 2024-Q1
            2023-12,  MONTH,     2023-12-01, 2023-12-31, 2023-Q4
            2023,     YEAR,      2023-01-01, 2023-12-31, -
            """)
    void everyFormHasItsDaysAndItsQuarter(
            String value, Period.Kind kind, LocalDate from, LocalDate to, @Nullable String quarter) {
        Period period = Period.of(value);

        assertThat(period).isEqualTo(new Period(value, kind, from, to)).hasToString(value);
        assertThat(period.asQuarter().map(Period::value).orElse(null)).isEqualTo(quarter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-Q5",
                "2024-Q0",
                "2024-H3",
                "2024-12M",
                "2024-0M",
                "2024-13",
                "2024-5",
                "24-Q1",
                "quý II"
            })
    void anythingElseIsNoPeriod(String value) {
        assertThat(Period.parse(value)).isEmpty();
        assertThatThrownBy(() -> Period.of(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsUnknownIsNoPeriod() {
        assertThat(Period.parse(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, 2024-Q1", "2024-04-01, 2024-Q2", "2024-12-31, 2024-Q4"})
    void aDayLiesInItsQuarter(LocalDate day, String quarter) {
        assertThat(Period.quarterOf(day)).hasToString(quarter);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-Q4, 2024-Q2, 2023-Q4 2024-Q1 2024-Q2",
        "2024-Q2, 2024-Q2, 2024-Q2",
        "2024-Q2, 2024-Q1, ''",
    })
    void quartersFollowOneAnotherOverTheYears(String first, String last, String all) {
        assertThat(Period.quarters(Period.of(first), Period.of(last)).stream()
                        .map(Period::value)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            period  | before  | behind  | a year before | around
            2024-Q1 | 2023-Q4 | 2024-Q2 | 2023-Q1       | 2023-Q4 2024-Q2 2024-H1 2024
            2024-Q4 | 2024-Q3 | 2025-Q1 | 2023-Q4       | 2024-Q3 2025-Q1 2024-H2 2024
            2024-H1 | 2023-H2 | 2024-H2 | 2023-H1       | 2023-H2 2024-H2 2024-Q1 2024-Q2 2024
            2024    | 2023    | 2025    | 2023          | 2023 2025 2024-Q1 2024-Q2 2024-Q3 2024-Q4 2024-H1 2024-H2
            2024-01 | 2023-12 | 2024-02 | 2023-01       | 2023-12 2024-02 2024-Q1 2024-H1 2024
            2024-9M | 2023-9M | 2025-9M | 2023-9M       | 2023-9M 2025-9M 2024-Q1 2024-Q2 2024-Q3 2024-H1 2024-H2 2024
            """, delimiter = '|', useHeadersInDisplayName = true)
    void aPeriodHasNeighbours(String period, String before, String behind, String yearBefore, String around) {
        Period asked = Period.of(period);

        assertThat(asked.previous()).hasToString(before);
        assertThat(asked.next()).hasToString(behind);
        assertThat(asked.yearBefore()).hasToString(yearBefore);
        assertThat(asked.around()).extracting(Period::value).containsExactly(around.split(" ", -1));
    }
}
