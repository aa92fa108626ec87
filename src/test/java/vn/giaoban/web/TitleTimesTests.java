package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.time.Period;

/** How the times at which a title was seen are drawn. */
class TitleTimesTests {

    private static final int WIDTH = 318;

    /** A year is 100 units wide: it begins at 9, 109 and 209. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
                    2021-01-01, 2022-01-01, 2023-01-01 | M9.0 12h0M109.0 12h0M209.0 12h0 | ''            | M19.0 12H99.0M119.0 12H199.0 | M219.0 12H309.0
                    2021-01-01, 2022, 2023-01-01       | M9.0 12h0M209.0 12h0            | M109.0 12H209.0 | M19.0 12H99.0             | M219.0 12H309.0
                    2021, 2023                         | ''                              | M9.0 12H109.0M209.0 12H309.0 | M119.0 12H199.0 | ''
                    2021-01-01, 2021-01-05, 2023       | M9.0 12h0                       | M209.0 12H309.0 | M19.0 12H199.0            | ''
                    """)
    void daysAreDotsPeriodsAreBarsAndTheRestIsNotKnown(
            String seen, String dots, String bars, String between, String open) {
        List<PersonPage.When> all = seen(seen);

        TitleTimes.Strip strip =
                Objects.requireNonNull(TitleTimes.over(all).orElseThrow().strip(all, WIDTH));

        assertThat(strip.dots()).isEqualTo(dots);
        assertThat(strip.bars()).isEqualTo(bars);
        assertThat(strip.between()).isEqualTo(between);
        assertThat(strip.open()).isEqualTo(open);
    }

    @Test
    void nothingIsDrawnWhereNoTimeIsKnown() {
        List<PersonPage.When> undated = List.of(new PersonPage.When(null, null));

        assertThat(TitleTimes.over(undated)).isEmpty();
        assertThat(TitleTimes.over(seen("2021")).orElseThrow().strip(undated, WIDTH))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2021, 2023 | 2021 2022 2023
                    1997, 2025 | 1997 2001 2005 2009 2013 2017 2021 2025
                    """)
    void yearsAreNamedAsFarAsThereIsRoom(String seen, String names) {
        assertThat(TitleTimes.over(seen(seen)).orElseThrow().axis(WIDTH).labels())
                .extracting(TitleTimes.Label::text)
                .containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2021, 2023 | false
                    2024, 2025 | true
                    2026       | false
                    """)
    void theReformOfTheProvincesIsMarkedInItsYearOnly(String seen, boolean marked) {
        assertThat(TitleTimes.over(seen(seen)).orElseThrow().axis(WIDTH).border() != null)
                .isEqualTo(marked);
    }

    private static List<PersonPage.When> seen(String times) {
        return Arrays.stream(times.split(", "))
                .map(time -> time.length() > 9
                        ? new PersonPage.When(LocalDate.parse(time), null)
                        : new PersonPage.When(null, Period.of(time)))
                .toList();
    }
}
