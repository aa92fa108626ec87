package vn.giaoban.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTextTests {

    /** Sentences stand between bars, so that a reader checks the cuts by eye. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Hội nghị khai mạc. Đồng chí Bí thư phát biểu.      ; Hội nghị khai mạc.|Đồng chí Bí thư phát biểu.
            Đã xong chưa? Đã xong! Tốt.                        ; Đã xong chưa?|Đã xong!|Tốt.
            Kết nạp 1.526 đảng viên, đạt 96,76%. Tăng 3 người. ; Kết nạp 1.526 đảng viên, đạt 96,76%.|Tăng 3 người.
            Lãnh đạo TP. Pleiku dự họp.                        ; Lãnh đạo TP. Pleiku dự họp.
            Ủy viên T.Ư Đảng chủ trì.                          ; Ủy viên T.Ư Đảng chủ trì.
            1. Rà soát quy hoạch. 2. Kiện toàn nhân sự.        ; 1. Rà soát quy hoạch.|2. Kiện toàn nhân sự.
            Ông nói: “Phải làm ngay.” Mọi người đồng ý.        ; Ông nói: “Phải làm ngay.”|Mọi người đồng ý.
            Giao thông, y tế… Các ngành tiếp tục rà soát.      ; Giao thông, y tế…|Các ngành tiếp tục rà soát.
            Mật độ 1.2 km và v.v. tiếp theo                    ; Mật độ 1.2 km và v.v. tiếp theo
            # the space between two sentences is lost
            Hội nghị khai mạc.Đồng chí Bí thư phát biểu.       ; Hội nghị khai mạc.|Đồng chí Bí thư phát biểu.
            Xã lo đường, điện ...Theo xã, mưa đến muộn.        ; Xã lo đường, điện ...|Theo xã, mưa đến muộn.
            Xã làm xong trong tháng 6.Đầu năm, mưa đến muộn.   ; Xã làm xong trong tháng 6.|Đầu năm, mưa đến muộn.
            Chè được giá.Lúa được mùa.Bản vui.                 ; Chè được giá.|Lúa được mùa.|Bản vui.
            Ông về Lai Châu.Ý kiến của ông được ghi lại.       ; Ông về Lai Châu.|Ý kiến của ông được ghi lại.
            Cả bản đã nghe.Ở xã khác thì chưa.                 ; Cả bản đã nghe.|Ở xã khác thì chưa.
            # no sentence ends within a name, an abbreviation or a number
            Lãnh đạo TP.Lai Châu và Tx.Nghĩa Lộ dự họp.        ; Lãnh đạo TP.Lai Châu và Tx.Nghĩa Lộ dự họp.
            Báo cáo của ThS.Lò Văn Sáu và BS.Cà Thị Yên.       ; Báo cáo của ThS.Lò Văn Sáu và BS.Cà Thị Yên.
            Ủy viên T.Ư Đảng và UV.BTV dự họp.                 ; Ủy viên T.Ư Đảng và UV.BTV dự họp.
            Xem trang laichau.gov.vn và baobanmoi.vn.          ; Xem trang laichau.gov.vn và baobanmoi.vn.
            Điểm 1.2.A của đề án có 1.526 ha chè.              ; Điểm 1.2.A của đề án có 1.526 ha chè.
            """)
    void sentencesAreCutWhereTheyEnd(String text, String cut) {
        ReportText report = ReportText.of(text);

        assertThat(report.sentences().stream()
                        .map(sentence -> report.quote(sentence.span()))
                        .collect(Collectors.joining("|")))
                .isEqualTo(cut);
    }

    @ParameterizedTest
    @MethodSource("vn.giaoban.text.Sentences#abbreviations")
    void noSentenceEndsAtTheFullStopOfAnAbbreviation(String word) {
        assertThat(ReportText.of("Dự họp có " + word + ". Lò Văn Sáu ở xã.").sentences())
                .hasSize(1);
        assertThat(ReportText.of("Dự họp có " + word + " Lò Văn Sáu. Lò Văn Sáu vui.")
                        .sentences())
                .hasSize(2);
        assertThat(ReportText.of("Dự họp có " + word + "m. Lò Văn Sáu vui.").sentences())
                .hasSize(2);
    }

    @Test
    void paragraphsAreLinesAndSentencesAreNumberedThroughThem() {
        ReportText report = ReportText.of("Nhan đề\r\n\r\n  Câu một. Câu hai.\rCâu ba.");

        assertThat(report.paragraphs()).hasSize(3);
        assertThat(report.sentences()).extracting(Sentence::number).containsExactly(1, 2, 3, 4);
        assertThat(report.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
        assertThat(report.sentenceAt(report.text().indexOf("hai")).number()).isEqualTo(3);
        assertThat(report.sentenceAt(0).number()).isEqualTo(1);
    }

    @Test
    void theTextIsComposedWithoutAByteOrderMark() {
        String decomposed = Normalizer.normalize("\uFEFFTỉnh ủy Kon Tum", Normalizer.Form.NFD);

        assertThat(ReportText.of(decomposed).text()).isEqualTo("Tỉnh ủy Kon Tum");
    }

    @Test
    void whatRulesMatchOnHasTheSameLength() {
        ReportText report = ReportText.of("Ia\u00A0H’Drai – Ðảng uỷ “xã”");

        assertThat(report.matching()).hasSameSizeAs(report.text()).isEqualTo("Ia H'Drai - Đảng ủy \"xã\"");
        assertThat(report.text()).isEqualTo("Ia\u00A0H’Drai – Ðảng uỷ “xã”");
    }

    @Test
    void offsetsAreCountedInCodePointsForOthers() {
        ReportText report = ReportText.of("\uD83D\uDCC4 Họp");

        assertThat(report.codePoints(report.text().indexOf("Họp"))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "A Pớt, apot",
        "APớt, apot",
        "KRing Ba, kringba",
        "Rah Lan Chung, rahlanchung",
        "Ia H’Drai, iahdrai",
        "Đinh Văn Dũng, dinhvandung",
        "Ƀơ̆n, bon"
    })
    void spellingsOfANameMeetUnderOneKey(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
        assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(key);
    }
}
