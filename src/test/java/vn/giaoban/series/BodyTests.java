package vn.giaoban.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A district's figures are not its province's. */
class BodyTests {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(textBlock = """
            Tỉnh ủy                                          | Gia Lai
            Tỉnh uỷ Gia Lai                                  | Gia Lai
            Thường trực Tỉnh ủy                              | Kon Tum
            Ban Thường vụ Tỉnh ủy Kon Tum                    | Kon Tum
            Ban Chấp hành Đảng bộ tỉnh Kon Tum               | Kon Tum
            Thành ủy Đà Nẵng                                 | Đà Nẵng
            Ban Chấp hành Đảng bộ thành phố Hà Nội           | Hà Nội
            Tỉnh ủy Thừa Thiên Huế                           | Thừa Thiên Huế;Huế
            """, delimiter = '|')
    void aProvincesCommitteeSpeaksForTheProvince(String host, String names) {
        assertThat(Body.of(host, List.of(names.split(";")))).isEqualTo(Body.PROVINCE);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(textBlock = """
            Huyện ủy Chư Prông                                     | Gia Lai
            Thành ủy Pleiku                                        | Gia Lai
            Thành ủy                                               | Gia Lai
            Tỉnh ủy Kon Tum                                        | Gia Lai
            Ban Tuyên giáo Tỉnh ủy                                 | Gia Lai
            UBND tỉnh Gia Lai                                      | Gia Lai
            Đảng ủy Khối các Cơ quan và Doanh nghiệp tỉnh Gia Lai  | Gia Lai
            Công an tỉnh                                           | Gia Lai
            """, delimiter = '|')
    void anotherBodySpeaksForItself(String host, String names) {
        assertThat(Body.of(host, List.of(names.split(";")))).isNotIn(Body.PROVINCE, Body.UNKNOWN);
    }

    @Test
    void partsOfABodyAreTheBody() {
        assertThat(Body.of("Ban Thường vụ Huyện ủy Chư Prông", List.of("Gia Lai")))
                .isEqualTo(Body.of("Huyện uỷ Chư Prông", List.of("Gia Lai")))
                .isNotEqualTo(Body.of("Huyện ủy Chư Păh", List.of("Gia Lai")));
    }

    @Test
    void nobodyIsGuessed() {
        assertThat(Body.of(null, List.of("Gia Lai")).isKnown()).isFalse();
    }
}
