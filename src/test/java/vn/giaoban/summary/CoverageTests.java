package vn.giaoban.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-Q2 | 2024-Q2                         | 2024-Q2
            2021-H1 | 2021-Q1 2021-Q2                 | 2021-H1 2021-1M 2021-2M 2021-3M 2021-4M 2021-5M 2021-6M
            2021-H2 | 2021-Q3 2021-Q4                 | 2021-H2
            2024    | 2024-Q1 2024-Q2 2024-Q3 2024-Q4 | 2024 2024-1M 2024-2M 2024-3M 2024-4M 2024-5M 2024-6M 2024-7M 2024-8M 2024-9M 2024-10M 2024-11M 2024-H1 2024-H2
            """, delimiter = '|')
    void aSummaryCoversItsQuartersAndTheLongerPeriodsInIt(String period, String quarters, String longer) {
        assertThat(Coverage.of(period)).get().satisfies(coverage -> {
            assertThat(String.join(" ", coverage.quarters())).isEqualTo(quarters);
            assertThat(String.join(" ", coverage.longer())).isEqualTo(longer);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05", "2024-9M", "2024-Q5", "chua-ro", "", "24-Q2", "2024-q2"})
    void nothingElseHasASummary(String period) {
        assertThat(Coverage.of(period)).isEmpty();
    }
}
