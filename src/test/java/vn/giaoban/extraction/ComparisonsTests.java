package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.extraction.MetricFact.Comparison;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.time.Period;

/** What figures are of and against, in sentences of our own. A figure is named by its number. */
class ComparisonsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Giải ngân đạt 57,4% kế hoạch vốn năm 2024, còn chậm.               | 57,4%: kế hoạch vốn năm 2024
            Thu thuế 4 tỷ đồng, bằng 85% dự toán tỉnh giao.                    | 85%: dự toán tỉnh giao
            Kết nạp 34 đảng viên, đạt 42,5% chỉ tiêu Nghị quyết.               | 42,5%: chỉ tiêu Nghị quyết
            Kết nạp 34 đảng viên (đạt 22,6% Nghị quyết).                       | 22,6%: Nghị quyết
            Nhập khẩu 4 triệu USD, đạt 19,3% KH.                               | 19,3%: KH
            Diện tích gieo trồng đạt 102% so với kế hoạch.                     | 102%: kế hoạch
            Trồng 30 ha rừng, đạt 60% kế hoạch đề ra và 75% chỉ tiêu quý II.   | 60%: kế hoạch đề ra; 75%: chỉ tiêu quý II
            Vốn đầu tư so với kế hoạch năm đạt 31%.                            | 31%: kế hoạch năm
            Hộ nghèo chiếm 4,2% tổng số hộ toàn huyện.                         | 4,2%: tổng số hộ toàn huyện
            Tiêu hủy 300 con lợn, chiếm 2% tổng đàn lợn của cả nước.           | 2%: tổng đàn lợn của cả nước
            Bao phủ bảo hiểm đạt 92% dân số.                                   | 92%: dân số
            """)
    void aShareHasTheBaseThatStandsBesideIt(String sentence, String bases) {
        assertThat(bases(sentence)).isEqualTo(bases);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tỷ lệ hộ nghèo còn 4,2%, kế hoạch năm sau đã có.
            Số vụ cháy giảm 5% tổng số vụ.
            Có tới 40% cán bộ trẻ được tập huấn.
            Có 15/24 chi bộ đạt chuẩn, đạt 62,5%.
            Chi 12 tỷ đồng kế hoạch vốn.
            Thu thuế đạt 85%. Dự toán tỉnh giao còn thấp.
            """)
    void noBaseIsMadeUp(String sentence) {
        assertThat(bases(sentence)).isEmpty();
    }

    /** The report looks back on the second quarter of 2024. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thu thuế tăng 12% so với cùng kỳ năm 2023.                                  | 12%: cùng kỳ năm 2023 = 2023-Q2
            Thu thuế đạt 5 tỷ đồng, tăng 12% so với cùng kỳ, đạt 57% kế hoạch.          | 12%: cùng kỳ = 2023-Q2
            Thu thuế đạt 57% kế hoạch vốn năm 2024, tăng 12% so với cùng kỳ.            | 12%: cùng kỳ = 2023-Q2
            Xảy ra 12 vụ cháy, giảm 3 vụ so cùng kỳ năm trước.                          | 3 vụ: cùng kỳ năm trước = 2023-Q2
            Thu thuế bằng 95,7% cùng kỳ 2022.                                           | 95,7%: cùng kỳ 2022 = 2022-Q2
            Thu thuế bằng 104% so với cùng kỳ.                                          | 104%: cùng kỳ = 2023-Q2
            Trong tháng 6, số vụ cháy giảm 3 vụ so với cùng kỳ.                         | 3 vụ: cùng kỳ = 2023-06
            Trong tháng 6, số vụ cháy giảm 3 vụ so với tháng trước.                     | 3 vụ: tháng trước = 2024-05
            Số vụ cháy giảm 3 vụ so với quý trước.                                      | 3 vụ: quý trước = 2024-Q1
            Số vụ cháy giảm 3 vụ so với quý I/2024.                                     | 3 vụ: quý I/2024 = 2024-Q1
            Số vụ cháy tăng 3 vụ so với 6 tháng đầu năm 2023.                           | 3 vụ: 6 tháng đầu năm 2023 = 2023-H1
            Thu nhập tăng 12% so với năm 2020.                                          | 12%: năm 2020 = 2020
            Số vụ cháy tăng 3 vụ so với tháng trước.                                    | 3 vụ: tháng trước
            Hộ nghèo giảm 1,2% so với cuối năm 2018.                                    | 1,2%: cuối năm 2018
            Độ che phủ tăng 2,5% so với đầu nhiệm kỳ.                                   | 2,5%: đầu nhiệm kỳ
            Năm 2022, thu thuế tăng 12% so với cùng kỳ.                                 | 12%: cùng kỳ
            Lũy kế từ đầu năm đến nay, thu thuế tăng 12% so với cùng kỳ.                | 12%: cùng kỳ
            Số vụ cháy giảm 3 vụ so với cùng kỳ tháng trước.                            | 3 vụ: cùng kỳ tháng trước
            Thu thuế vượt 12% so với dự toán tỉnh giao.                                 | 12%: dự toán tỉnh giao
            Thu thuế vượt 5% kế hoạch.                                                  | 5%: kế hoạch
            Thu nhập cao hơn 5% so với bình quân chung của tỉnh.                        | 5%: bình quân chung của tỉnh
            So với cùng kỳ, thu thuế đạt 5 tỷ đồng, tăng 12%; chi 2 tỷ đồng, giảm 3%.   | 12%: cùng kỳ = 2023-Q2; 3%: cùng kỳ = 2023-Q2
            Đón 12.000 lượt khách, so với cùng kỳ tăng 36,4%.                           | 36,4%: cùng kỳ = 2023-Q2
            Tai nạn tăng cả ba mặt (tăng 24% số vụ, tăng 7,5% số người chết) so với cùng kỳ. | 24%: cùng kỳ = 2023-Q2; 7,5%: cùng kỳ = 2023-Q2
            Nông nghiệp tăng 4%, xây dựng tăng 10,1%, dịch vụ tăng 7% so với năm 2019.  | 4%: năm 2019 = 2019; 10,1%: năm 2019 = 2019; 7%: năm 2019 = 2019
            Giá gạo tăng 4%, huyện thu thuế 5 tỷ đồng, tăng 3% so với cùng kỳ.          | 3%: cùng kỳ = 2023-Q2
            Thu thuế tăng 4% so với tháng 5, giảm 2% so với cùng kỳ.                    | 4%: tháng 5 = 2024-05; 2%: cùng kỳ = 2023-Q2
            """)
    void aChangeIsAgainstWhatTheSentenceSays(String sentence, String comparisons) {
        assertThat(comparisons(sentence, "2024-Q2")).isEqualTo(comparisons);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thu thuế tăng 12% và đạt 57% kế hoạch.
            Thu thuế đạt 5 tỷ đồng so với cùng kỳ.
            Thu thuế tăng 12%. So với cùng kỳ, tình hình khá hơn.
            Thu thuế tăng 12%, tình hình ổn định so với cùng kỳ.
            Huyện so sánh 3 xã điểm, giảm 2 thôn.
            """)
    void noComparisonIsMadeUp(String sentence) {
        assertThat(comparisons(sentence, "2024-Q2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            -       | 12%: cùng kỳ
            2024-H1 | 12%: cùng kỳ = 2023-H1
            2024-9M | 12%: cùng kỳ = 2023-9M
            2024-03 | 12%: cùng kỳ = 2023-03
            2024    | 12%: cùng kỳ = 2023
            """)
    void theSamePeriodIsTheReportsOwnAYearBefore(@Nullable String period, String comparisons) {
        assertThat(comparisons("Thu thuế tăng 12% so với cùng kỳ.", period)).isEqualTo(comparisons);
    }

    private static String bases(String sentence) {
        return related(sentence, null).stream()
                .filter(m -> m.base() != null)
                .map(m -> m.quote() + ": " + m.base().value())
                .collect(Collectors.joining("; "));
    }

    private static String comparisons(String sentence, @Nullable String period) {
        return related(sentence, period).stream()
                .filter(m -> m.comparedTo() != null)
                .map(m -> m.quote() + ": " + words(m.comparedTo().value()))
                .collect(Collectors.joining("; "));
    }

    private static String words(Comparison compared) {
        return compared.period() == null ? compared.words() : compared.words() + " = " + compared.period();
    }

    private static List<MetricFact> related(String sentence, @Nullable String period) {
        ReportText report = ReportText.of(sentence);
        Found<Period> found =
                period == null ? null : new Found<>(Period.of(period), new Span(0, sentence.length()), "by-hand");
        List<MetricFact> metrics = new Comparisons(report, new MeetingFact(null, null, found, null, null))
                .of(new MetricFinder().find(report));
        assertThat(metrics).allSatisfy(m -> {
            assertThat(m.base() == null
                            || report.quote(m.base().span()).equals(m.base().value()))
                    .isTrue();
            assertThat(m.comparedTo() == null
                            || report.quote(m.comparedTo().span())
                                    .equals(m.comparedTo().value().words()))
                    .isTrue();
        });
        return metrics;
    }
}
