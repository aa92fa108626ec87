package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.extraction.MetricFact.Doubt;
import vn.giaoban.text.ReportText;

/** Figures that do not agree, in sentences of our own. */
class DoubtsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // cut off
                "Có 1.526/1.577 chi bộ có cấp ủy, đạt 96,76%.",
                "Có 2/3 xã, đạt 66%.",
                // rounded
                "Có 1.526/1.577 chi bộ có cấp ủy, đạt 96,77%.",
                "Có 2/3 xã, đạt 67%.",
                "Có 1.526/1.577 chi bộ có cấp ủy (chiếm 96,8%).",
                "Huyện đạt 62,5% (15/24 xã).",
                // only the side is told
                "Có 1.526/1.577 chi bộ có cấp ủy, đạt hơn 96%.",
                "Có 1.526/1.577 chi bộ có cấp ủy, đạt gần 97%.",
                "Có 1.526/1.577 chi bộ có cấp ủy, đạt khoảng 97%.",
                // totals
                "Kết nạp 694 đảng viên, trong đó nam 400, nữ 294.",
                "Đảng bộ có 694 đảng viên, gồm 400 nam và 294 nữ.",
                "Bầu 372 vị, trong đó, cấp tỉnh 31 vị, cấp huyện 341 vị.",
                "Chi 12,5 tỷ đồng, gồm ngân sách tỉnh 8,25 tỷ đồng và ngân sách huyện 4,3 tỷ đồng.",
                "Xử lý 30 vụ, gồm 12 vụ cháy, 18 vụ tai nạn, giảm 4 vụ so với cùng kỳ.",
            })
    void whatAgreesIsNotDoubted(String sentence) {
        assertThat(doubts(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // shares of something else
                "Có 15/24 xã về đích, tỷ lệ hộ nghèo còn 5,2%.",
                "Có 15/24 xã về đích, hộ nghèo còn 62,9%.",
                "Có 15/24 xã về đích, đạt 120% kế hoạch.",
                "Có 15/24 xã về đích, tăng 62,9%.",
                "Có 15/24 xã về đích. Đạt 80%.",
                "Có gần 15/24 xã về đích, đạt 80%.",
                // parts that may leave something out, overlap or have another unit
                "Kết nạp 694 đảng viên, trong đó nữ 294, dân tộc thiểu số 250.",
                "Kết nạp 694 đảng viên, trong đó nữ 494, dân tộc thiểu số 350.",
                "Bầu 380 vị, trong đó, cấp tỉnh 31 vị, cấp huyện 341 vị.",
                "Tỉnh có 60 đơn vị, gồm 41 xã và 17 phường.",
                "Đảng bộ có 694 đảng viên, bao gồm cả 12 đảng viên dự bị và 3 đảng viên trẻ.",
                "Đảng bộ có gần 700 đảng viên, gồm 400 nam và 294 nữ.",
                // plans are exceeded
                "Trồng 30/25 ha rừng, đạt 120%.",
                "Kết nạp 165/160 đảng viên.",
                "Theo kế hoạch, có 30/25 xã đã xong.",
            })
    void whatCannotBeComparedIsNotDoubted(String sentence) {
        assertThat(doubts(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Có 1.526/1.577 chi bộ có cấp ủy, đạt 96,75%.                    | 96,75%: SHARE 96.77 từ 1.526/1.577 chi bộ
            Có 1.526/1.577 chi bộ có cấp ủy, đạt 69,76%.                    | 69,76%: SHARE 96.77 từ 1.526/1.577 chi bộ
            Có 15/24 xã về đích, chiếm tỷ lệ 65%.                           | 65%: SHARE 62.5 từ 15/24 xã
            Có 15/24 xã về đích (63,1%).                                    | 63,1%: SHARE 62.5 từ 15/24 xã
            Có 15/24 xã về đích, đạt hơn 64%.                               | 64%: SHARE 62.5 từ 15/24 xã
            Huyện đạt 62,9% (15/24 xã).                                     | 62,9%: SHARE 62.5 từ 15/24 xã
            Có 26/24 xã về đích.                                            | 26/24 xã: FRACTION 108.33 từ 26/24 xã
            Giải quyết 126/106 tin, đạt 84%.                                | 126/106 tin: FRACTION 118.87 từ 126/106 tin; 84%: SHARE 118.87 từ 126/106 tin
            Kết nạp 694 đảng viên, trong đó nam 400, nữ 293.                | 694 đảng viên: TOTAL 693 từ 400, 293
            Đảng bộ có 694 đảng viên, gồm 400 nam và 284 nữ.                | 694 đảng viên: TOTAL 684 từ 400, 284
            Kết nạp 694 đảng viên, trong đó 400 đảng viên nam, còn lại là nữ 284. | 694 đảng viên: TOTAL 684 từ 400 đảng viên, 284
            Bầu 371 vị (trong đó, cấp tỉnh 31 vị, cấp huyện 341 vị).        | 371 vị: TOTAL 372 từ 31 vị, 341 vị
            Xử lý 30 vụ, gồm 12 vụ cháy, 19 vụ tai nạn.                     | 30 vụ: TOTAL 31 từ 12 vụ cháy, 19 vụ tai nạn
            Chi 12,5 tỷ đồng, gồm ngân sách tỉnh 8,25 tỷ đồng và ngân sách huyện 3,3 tỷ đồng. | 12,5 tỷ đồng: TOTAL 11550000000 từ 8,25 tỷ đồng, 3,3 tỷ đồng
            """)
    void whatDoesNotAgreeIsDoubtedAndSaysWhatWasComputed(String sentence, String doubts) {
        assertThat(doubts(sentence)).isEqualTo(doubts);
    }

    private static String doubts(String sentence) {
        ReportText report = ReportText.of(sentence);
        List<MetricFact> metrics = new Comparisons(report, MeetingFact.UNKNOWN).of(new MetricFinder().find(report));
        assertThat(metrics).isNotEmpty();
        return new Doubts(report)
                .of(metrics).stream()
                        .filter(m -> m.doubt() != null)
                        .map(m -> m.quote() + ": " + words(report, Objects.requireNonNull(m.doubt())))
                        .collect(Collectors.joining("; "));
    }

    private static String words(ReportText report, Doubt doubt) {
        return doubt.from().stream()
                .map(report::quote)
                .collect(Collectors.joining(
                        ", ",
                        doubt.kind() + " "
                                + doubt.computed().stripTrailingZeros().toPlainString() + " từ ",
                        ""));
    }
}
