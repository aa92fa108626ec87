package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.text.ReportText;

/** Numbers and documents in sentences of our own. */
class FiguresTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Toàn huyện kết nạp được 1.204 đảng viên.                | 1204         | đảng viên | RESULT
            Đến nay 142/150 chi bộ có cấp ủy.                       | 142          | chi bộ    | RESULT
            Thu ngân sách ước đạt 2,5 tỷ đồng.                      | 2500000000   | đồng      | RESULT
            Chi cho giáo dục 1 tỷ 250 triệu đồng.                   | 1250000000   | đồng      | RESULT
            Giải ngân đạt 57,04% kế hoạch.                          | 57.04        | %         | RESULT
            Giải ngân đạt 57,04 phần trăm kế hoạch.                 | 57.04        | %         | RESULT
            Tỷ lệ hộ nghèo giảm 1,5 điểm phần trăm.                 | 1.5          | điểm phần trăm | RESULT
            Hội nghị kết nối đến 12 điểm cầu.                       | 12           | điểm cầu  | ATTENDANCE
            Dịp này, huyện tặng giấy khen cho 5 tập thể.            | 5            | tập thể   | AWARD
            Phấn đấu trong năm trồng 300 ha rừng.                   | 300          | ha        | TARGET
            """)
    void aNumberThatMeasures(String sentence, double value, String unit, String kind) {
        List<MetricFact> metrics = new MetricFinder().find(ReportText.of(sentence));
        assertThat(metrics).hasSize(1);
        assertThat(metrics.get(0).value().doubleValue()).isEqualTo(value);
        assertThat(metrics.get(0).unit()).isEqualTo(unit);
        assertThat(metrics.get(0).kind().name()).isEqualTo(kind);
    }

    /** Of nouns that no lexicon lists. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Toàn xã trồng 3.200 gốc cà phê trong năm.           | 3200 | gốc cà phê
            Huyện sửa 27 cống thoát nước, nạo vét kênh.         | 27   | cống thoát nước
            Tỉnh lập 4 chốt kiểm dịch trên quốc lộ.             | 4    | chốt kiểm dịch
            Ngư dân có 12 tàu cá.                               | 12   | tàu cá
            Xã gom 2 nghìn vỏ chai để gây quỹ.                  | 2000 | vỏ chai
            Dân đào 9 ao nuôi tôm nước lợ.                      | 9    | ao nuôi
            Đã sửa 15/24 bến đò.                                | 15   | bến đò
            """)
    void aNumberBeforeAPlainNounCounts(String sentence, double value, String unit) {
        List<MetricFact> metrics = new MetricFinder().find(ReportText.of(sentence));
        assertThat(metrics).hasSize(1);
        assertThat(metrics.get(0).value().doubleValue()).isEqualTo(value);
        assertThat(metrics.get(0).unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày 25/6, huyện họp.",
                "Nhiệm kỳ 2020-2025 và quý 2/2024 có nhiều đổi mới.",
                "Kỳ họp thứ 10, khóa XI bàn việc lớn.",
                "Theo Kế hoạch 70 và Quyết định số 284-QĐ/TW.",
                "Vốn của 3 chương trình mục tiêu quốc gia còn chậm.",
                "Trong 6 tháng đầu năm, hơn 2 năm qua.",
                "Mục 4 ghi rõ, bài 3 nói thêm, khu 2 và khu 3 giáp nhau.",
                "Cơ chế 1 cửa, 3 cùng, 4 tại chỗ và công nghiệp 4.0.",
                "Ông 56 tuổi, ở số 08 đường Lê Lợi, điện thoại 0269 3824123.",
                "Vòng 2 diễn ra lúc 7 giờ 30 phút, đội 5 dẫn đầu.",
                "Năm 2022, 2023 toàn tỉnh khá hơn.",
                "Vốn Chương trình 135 giai đoạn 2 chậm; 25/6 huyện đã họp.",
                "Dịch Covid-19, bão số 10 và quốc lộ 14B.",
            })
    void aNumberThatMeasuresNothing(String sentence) {
        assertThat(new MetricFinder().find(ReportText.of(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Theo Chỉ thị số 12-CT/TU, ngày 3-4-2022 của Ban Thường vụ Tỉnh ủy, sau đó Chỉ thị 12 được nhắc lại. | 12-CT/TU   | 2
            Ban hành Kế hoạch 05 -KH/ HU của Huyện ủy.                                                       | 05-KH/HU   | 1
            Quyết định 19/2025/QĐ-TTg có hiệu lực.                                                           | 19/2025/QĐ-TTg | 1
            """)
    void aDocumentIsOneFactWithEveryMention(String sentence, String number, int mentions) {
        List<ReferenceFact> references = new ReferenceFinder().find(ReportText.of(sentence));
        assertThat(references).hasSize(1);
        assertThat(references.get(0).number()).isEqualTo(number);
        assertThat(references.get(0).mentions()).hasSize(mentions);
    }
}
