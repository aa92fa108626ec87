package vn.giaoban.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TonePlacementTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Tỉnh uỷ,   Tỉnh ủy
            THÀNH UỶ,  THÀNH ỦY
            Hoà Bình,  Hòa Bình
            sức khoẻ,  sức khỏe
            quý II,    quý II
            hoàn toàn, hoàn toàn
            khuỷu,     khuỷu
            luỹ kế,    lũy kế
            """)
    void rulesMeetOneSpelling(String written, String matched) {
        ReportText text = ReportText.of(written);
        assertThat(text.matching()).isEqualTo(matched);
        assertThat(text.text()).isEqualTo(written);
    }
}
