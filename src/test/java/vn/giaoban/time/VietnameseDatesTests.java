package vn.giaoban.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseDatesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-06-25 | 25/6/2020  | ngày 25 tháng 6 năm 2020
            2024-01-02 | 2/1/2024   | ngày 2 tháng 1 năm 2024
            2021-12-31 | 31/12/2021 | ngày 31 tháng 12 năm 2021
            """, delimiter = '|')
    void aDayHasNoLeadingZeros(LocalDate day, String shortForm, String inWords) {
        assertThat(VietnameseDates.day(day)).isEqualTo(shortForm);
        assertThat(VietnameseDates.inWords(day)).isEqualTo(inWords);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-Q1 | quý I/2024            | quý I năm 2024
            2024-Q2 | quý II/2024           | quý II năm 2024
            2020-Q3 | quý III/2020          | quý III năm 2020
            2020-Q4 | quý IV/2020           | quý IV năm 2020
            2021-H1 | 6 tháng đầu năm 2021  | 6 tháng đầu năm 2021
            2021-H2 | 6 tháng cuối năm 2021 | 6 tháng cuối năm 2021
            2024-9M | 9 tháng đầu năm 2024  | 9 tháng đầu năm 2024
            2024-05 | tháng 5/2024          | tháng 5 năm 2024
            2023    | năm 2023              | năm 2023
            """, delimiter = '|')
    void aPeriodIsWrittenAsPapersWriteIt(String stored, String shortForm, String inWords) {
        assertThat(VietnameseDates.period(Period.of(stored))).isEqualTo(shortForm);
        assertThat(VietnameseDates.inWords(Period.of(stored))).isEqualTo(inWords);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-06-30   | 30/6/2024
            2024-Q3      | quý III/2024
            2024         | năm 2024
            2024-02-31   | 2024-02-31
            trước kỳ họp | trước kỳ họp
            """, delimiter = '|')
    void aDeadlineIsADayOrAPeriodOrStaysAsItIs(String stored, String shown) {
        assertThat(VietnameseDates.dayOrPeriod(stored)).isEqualTo(shown);
    }
}
