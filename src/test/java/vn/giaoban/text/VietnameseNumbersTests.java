package vn.giaoban.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNumbersTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0          | 0
            0.0        | 0
            7          | 7
            999        | 999
            1000       | 1.000
            1526       | 1.526
            96.76      | 96,76
            2.50       | 2,5
            100.00     | 100
            1E+9       | 1.000.000.000
            1850000000 | 1.850.000.000
            12345.678  | 12.345,678
            -0.5       | -0,5
            -1234      | -1.234
            """, delimiter = '|')
    void thousandsAreDottedAndDecimalsStandBehindAComma(BigDecimal value, String shown) {
        assertThat(VietnameseNumbers.number(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1526       | 1577 | chi bộ | 1.526/1.577 chi bộ
            96.76      |      | %      | 96,76%
            1850000000 |      | đồng   | 1.850.000.000 đồng
            18         |      | điểm cầu | 18 điểm cầu
            """, delimiter = '|')
    void aQuantityCarriesItsUnit(BigDecimal value, BigDecimal of, String unit, String shown) {
        assertThat(VietnameseNumbers.quantity(value, of, unit)).isEqualTo(shown);
    }
}
