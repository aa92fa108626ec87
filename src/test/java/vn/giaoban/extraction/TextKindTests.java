package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.text.ReportText;
import vn.giaoban.vocabulary.TextKind;

/** What a text is about, where it reports no meeting; {@code /} parts the paragraphs. */
class TextKindTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CEREMONY  | lễ khởi công        | Sáng 5/6, huyện Tân Hội long trọng tổ chức lễ khởi công cầu Bản Mới. / Phát biểu tại buổi lễ, Chủ tịch UBND huyện Lò Văn Sáu đề nghị nhà thầu thi công đúng tiến độ. / Dự lễ có các đồng chí lãnh đạo xã.
            CEREMONY  | Lễ trao             | Lễ trao Huy hiệu 40 năm tuổi Đảng / Nhân dịp này, Đảng ủy xã Tân Hội gặp các đảng viên. / Tham dự có đại diện các chi bộ. Bà Lò Thị Bảy vừa dự hội nghị của tỉnh về.
            CEREMONY  | dâng hương          | Lãnh đạo huyện dâng hương tưởng niệm các liệt sĩ / Ông Lò Văn Sáu thắp nén hương trước mộ. / Trước khi dự hội nghị của tỉnh, đoàn gặp các cựu chiến binh. / Ông đã hứa điều đó tại buổi làm việc năm ngoái.
            VISIT     | thăm, tặng quà      | Bí thư Huyện ủy thăm, tặng quà các hộ nghèo / Đến từng nhà, ông Lò Văn Sáu hỏi chuyện mùa màng và đề nghị xã giúp bà con làm chuồng trại.
            VISIT     | chúc Tết            | Chiều 20/1, Chủ tịch UBND huyện Lò Văn Sáu đến chúc Tết Đồn Biên phòng Bản Mới. / Sau khi dự hội nghị của tỉnh, ông trở về với bộ đội. / Ông nhắc lại lời hứa tại buổi làm việc hồi tháng 9.
            BIOGRAPHY | Tóm tắt tiểu sử     | Tóm tắt tiểu sử đồng chí Lò Văn Sáu / Từ năm 2010 đến 2015: tham dự Đại hội Đảng bộ huyện với tư cách đại biểu, được bầu vào Ban Chấp hành. / Từ năm 2015: điều hành các kỳ họp của HĐND huyện.
            BIOGRAPHY | sinh ngày 3/4/1965  | Ông Lò Văn Sáu sinh ngày 3/4/1965, quê xã Tân Hội. / Ông vào Đảng năm 1990 và nhiều lần dự hội nghị điển hình tiên tiến.
            INCIDENT  | xảy ra vụ tai nạn   | Khoảng 5 giờ sáng 5/6, xảy ra vụ tai nạn trên quốc lộ qua xã Tân Hội. / Xe chở đoàn về dự hội nghị của huyện bị lật. / Người bị thương kể rằng họ vừa rời cuộc họp của thôn, có cuộc họp khác đang chờ.
            INCIDENT  | bắt giữ hai đối tượng | Công an xã Tân Hội bắt giữ hai đối tượng trộm trâu / Tại cơ quan công an, hai người khai đã bán ba con.
            LETTER    | yêu cầu các xã dừng họp chợ tại Công văn | UBND huyện yêu cầu các xã dừng họp chợ tại Công văn số 15/UBND-YT. / Trước đó, tại cuộc họp ngày 5/6, ông Lò Văn Sáu đã nhắc việc này. / Các xã báo cáo tại cuộc họp tuần sau.
            LETTER    | ban hành Kế hoạch   | UBND tỉnh ban hành Kế hoạch số 12/KH-UBND tổ chức hội nghị gặp mặt doanh nghiệp. / Các sở chuẩn bị báo cáo tại hội nghị trước ngày 5/6.
            """)
    void aTextOfAnotherKindReportsNoMeeting(String kind, String told, String text) {
        var report = ReportText.of(text.replace(" / ", "\n"));
        assertThat(new Extractor().read(report).noMeeting()).as(text).isNotNull();
        Found<TextKind> found = TextKindFinder.find(report);
        assertThat(found == null ? "none" : found.value() + " " + report.quote(found.span()))
                .isEqualTo(kind + " " + told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sáng 5/6, Huyện ủy Tân Hội tổ chức hội nghị tổng kết năm và lễ trao Huy hiệu Đảng. / Các đại biểu thảo luận tại hội nghị.
            Trao quyết định bổ nhiệm Trưởng phòng Nội vụ / Sáng 5/6, UBND huyện Tân Hội tổ chức hội nghị công bố quyết định về cán bộ.
            Lãnh đạo huyện thăm và làm việc tại xã Tân Hội / Đoàn công tác của Huyện ủy đã có buổi làm việc với xã về trồng rừng. / Kết luận buổi làm việc, ông Lò Văn Sáu yêu cầu xã giao đất xong trước mùa mưa.
            Sáng 5/6, Bí thư Huyện ủy thăm, tặng quà bộ đội rồi chủ trì buổi làm việc với xã Tân Hội. / Tham gia buổi làm việc có lãnh đạo các phòng.
            Đại hội Đảng bộ xã Tân Hội lần thứ X khai mạc / Sau lễ chào cờ, đồng chí Lò Văn Sáu trình bày diễn văn. / Dự và chỉ đạo đại hội có Bí thư Huyện ủy. / Tại đại hội, các đại biểu bầu Ban Chấp hành.
            Chiều 5/6, tổ đại biểu HĐND tỉnh tiếp xúc cử tri tại xã Tân Hội. / Trước đó, các đại biểu dâng hương tại nghĩa trang. / Tại buổi tiếp xúc, ông Lò Văn Sáu trả lời cử tri.
            Họp khẩn sau vụ cháy chợ Tân Hội / Chiều 5/6, UBND huyện tổ chức cuộc họp về khắc phục hậu quả. / Phát biểu tại cuộc họp, ông Lò Văn Sáu yêu cầu kiểm đếm thiệt hại.
            Sáng 5/6, Huyện ủy Tân Hội họp triển khai Công điện của tỉnh về chống hạn. / Kết luận cuộc họp, ông Lò Văn Sáu giao các xã nạo vét kênh.
            Khởi tố nhiều vụ án ma túy / Sáng 5/6, Ban Chỉ đạo huyện họp đánh giá kết quả quý I. / Các đại biểu dự hội nghị nêu nhiều vướng mắc.
            UBND tỉnh ban hành Kế hoạch tuyển quân / Nội dung này được Hội đồng Nghĩa vụ quân sự tỉnh triển khai tại hội nghị sáng 5/6. / Phát biểu chỉ đạo hội nghị, ông Lò Văn Sáu nhắc các huyện khám tuyển đúng ngày.
            Gặp mặt nhân lễ kỷ niệm ngày thành lập ngành / Sáng 5/6, Hội Nông dân huyện tổ chức tọa đàm về chăn nuôi. / Tham dự tọa đàm có đại diện các hộ.
            """)
    void aMeetingIsOneWhateverElseIsDone(String text) {
        assertThat(new Extractor()
                        .read(ReportText.of(text.replace(" / ", "\n")))
                        .isMeeting())
                .as(text)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hoa ban nở trắng sườn đồi. Bà Sáu kể chuyện tại hội nghị.
            Huyện Tân Hội kiềm chế tai nạn giao thông, phòng cháy rừng và chăm lo Tết cho người nghèo.
            """)
    void whatNothingTellsIsOfNoKind(String text) {
        assertThat(new Extractor().read(ReportText.of(text)).noMeeting())
                .isNotNull()
                .extracting(NoMeeting::kind)
                .isNull();
    }
}
