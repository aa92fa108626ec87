package vn.giaoban.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.time.Period;

class OtherSpanTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2024-Q2 | Từ đầu năm đến nay, huyện kết nạp 40 đảng viên.         | Từ đầu năm
            2024-Q2 | Trong 6 tháng đầu năm, huyện kết nạp 40 đảng viên.      | 6 tháng đầu năm
            2024-Q2 | Quý I/2024, huyện kết nạp 18 đảng viên.                 | Quý I/2024
            2024-Q2 | Quý II năm 2023 huyện kết nạp 18 đảng viên.             | Quý II năm 2023
            2024-Q2 | Năm 2023, huyện kết nạp 91 đảng viên.                   | Năm 2023
            2024-Q2 | Lũy kế đã kết nạp 58 đảng viên.                         | Lũy kế
            2024-Q2 | Riêng tháng 5, huyện kết nạp 9 đảng viên.               | tháng 5
            2024-H1 | Quý II kết nạp 18 đảng viên.                            | Quý II
            2024-H1 | 9 tháng qua kết nạp 58 đảng viên.                       | 9 tháng qua
            2024-H1 | 6 tháng cuối năm 2023 kết nạp 58 đảng viên.             | 6 tháng cuối năm 2023
            2024    | Năm 2023 kết nạp 91 đảng viên.                          | Năm 2023
            2024-05 | Tháng 4 kết nạp 9 đảng viên.                            | Tháng 4
            2024-Q2 | Từ đầu năm, huyện lập 2 chi bộ; kết nạp 40 đảng viên.   | Từ đầu năm
            2024-Q2 | Quý II lập 2 chi bộ; từ đầu năm kết nạp 40 đảng viên.   | từ đầu năm
            """, delimiter = '|')
    void isNamedBesideTheFigure(String own, String sentence, String words) {
        assertThat(OtherSpan.in(sentence, sentence.indexOf("kết nạp"), Period.of(own)))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Năm 2022, huyện kết nạp 165 đảng viên; năm 2023 kết nạp 170. | 165 | Năm 2022
            Năm 2022, huyện kết nạp 165 đảng viên; năm 2023 kết nạp 170. | 170 | năm 2023
            Quý II, huyện kết nạp 18 đảng viên.                          | 18  | Quý II
            """, delimiter = '|')
    void isAnySpanWhereTheMeetingHasNone(String sentence, String figure, String words) {
        assertThat(OtherSpan.in(sentence, sentence.indexOf(figure), null)).contains(words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2024-Q2 | Huyện kết nạp 18 đảng viên.
            2024-Q2 | Trong quý II, huyện kết nạp 18 đảng viên.
            2024-Q2 | Quý II-2024, huyện kết nạp 18 đảng viên.
            2024-Q2 | Quý 2 năm 2024 huyện kết nạp 18 đảng viên.
            2024-Q2 | Huyện kết nạp 18 đảng viên, tăng 3 đảng viên so với quý I.
            2024-Q2 | Huyện kết nạp 18 đảng viên, bằng 40% kế hoạch năm 2024.
            2024-Q2 | Thực hiện Chỉ thị số 9 năm 2019 của Tỉnh ủy, huyện kết nạp 18 đảng viên.
            2024-Q2 | Đến ngày 20-6-2024, huyện kết nạp 18 đảng viên.
            2024-H1 | 6 tháng đầu năm 2024, huyện kết nạp 40 đảng viên.
            2024-H1 | Sáu tháng đầu năm, huyện kết nạp 40 đảng viên.
            2024-9M | 9 tháng đầu năm, huyện kết nạp 58 đảng viên.
            2024-05 | Tháng 5/2024 huyện kết nạp 9 đảng viên.
            2024    | Năm 2024, cả năm kết nạp 91 đảng viên.
            2024-Q2 | Quý II, huyện kết nạp 18 đảng viên; đến nay có 2.100 đảng viên.
            2024-Q2 | Từ đầu năm lập 2 chi bộ; quý II kết nạp 18 đảng viên.
            2024-Q2 | Quý II lập 2 chi bộ; kết nạp 18 đảng viên; đến nay có 2.100 đảng viên.
            """, delimiter = '|')
    void isNotReadOutOfTheOwnSpanOrAComparison(String own, String sentence) {
        assertThat(OtherSpan.in(sentence, sentence.indexOf("kết nạp"), Period.of(own)))
                .isEmpty();
    }
}
