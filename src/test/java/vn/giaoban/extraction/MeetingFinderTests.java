package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.text.ReportText;

class MeetingFinderTests {

    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Sáng 12/7, Huyện ủy Tân Hội tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm 2022.     | 2022-07-12 | 2022-H1 | -       | Huyện ủy Tân Hội
            Ngày 5-4-2023, Ban Thường vụ Tỉnh ủy Gia Lai tổ chức Hội nghị giao ban quý I/2023.     | 2023-04-05 | 2023-Q1 | Gia Lai | Ban Thường vụ Tỉnh ủy Gia Lai
            Chiều 3/9, Thường trực Thành ủy tổ chức Hội nghị giao ban với các phường.              | -          | -       | -       | Thường trực Thành ủy
            """)
    void theLeadTellsOfTheMeeting(String lead, String date, String period, String province, String host) {
        MeetingFact meeting = meeting(lead + "\nPhát biểu tại hội nghị, các đại biểu bàn nhiều việc.");
        assertThat(meeting.date() == null ? null : meeting.date().value().toString())
                .isEqualTo(date);
        assertThat(meeting.period() == null ? null : meeting.period().value().toString())
                .isEqualTo(period);
        assertThat(meeting.province() == null ? null : meeting.province().value())
                .isEqualTo(province);
        assertThat(meeting.host() == null ? null : meeting.host().value()).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Huyện ủy Tân Hội chiều 5/7 tổ chức Hội nghị giao ban quý II để bàn việc mới.             | Huyện ủy Tân Hội                | Hội nghị giao ban quý II
            Huyện ủy Tân Hội hôm qua (5/7) tổ chức Hội nghị giao ban quý II.                         | Huyện ủy Tân Hội                | Hội nghị giao ban quý II
            Tại Hội trường lớn, Huyện ủy Tân Hội đã tổ chức Hội nghị giao ban, với sự có mặt của xã. | Huyện ủy Tân Hội                | Hội nghị giao ban
            Ngày 5-7, Hội nghị sơ kết công tác do Huyện ủy Tân Hội tổ chức đã nhìn lại 6 tháng.      | Huyện ủy Tân Hội                | Hội nghị sơ kết công tác
            Hội nghị sơ kết công tác do Hội Nông dân tỉnh chủ trì tổ chức vào ngày 5/7.              | Hội Nông dân tỉnh               | Hội nghị sơ kết công tác
            Hội nghị giao ban quý II của Huyện ủy Tân Hội được tổ chức hôm qua.                      | Huyện ủy Tân Hội                | Hội nghị giao ban quý II của Huyện ủy Tân Hội
            Hội nghị sơ kết công tác diễn ra hôm qua tại huyện.                                      | -                               | Hội nghị sơ kết công tác
            Sáng 5/7, Huyện ủy Tân Hội phối hợp với Sở Nội vụ tổ chức Hội nghị tập huấn công tác.    | Huyện ủy Tân Hội                | Hội nghị tập huấn công tác
            Sáng 5/7, Ban Chấp hành Đảng bộ xã Tân An, nhiệm kỳ 2020-2025 tổ chức Hội nghị lần thứ 9. | Ban Chấp hành Đảng bộ xã Tân An | Hội nghị lần thứ 9
            Vừa qua, UBND huyện và Huyện đoàn Tân Hội tổ chức Hội nghị gặp mặt thanh niên.           | UBND huyện và Huyện đoàn Tân Hội | Hội nghị gặp mặt thanh niên
            Sáng 5/7, Huyện ủy Tân Hội đã chủ trì, phối hợp với Sở Nội vụ tổ chức Hội nghị gặp mặt.  | Huyện ủy Tân Hội                | Hội nghị gặp mặt
            Sáng 5/7, Huyện ủy Tân Hội tổ chức giao ban với các xã, thị trấn.                        | Huyện ủy Tân Hội                | giao ban với các xã, thị trấn
            Sáng 5/7, Huyện đoàn Tân Hội mở hội nghị cộng tác viên để nghe góp ý.                    | Huyện đoàn Tân Hội              | hội nghị cộng tác viên
            Sáng 5/7, Sở Công Thương tổ chức Hội nghị gặp mặt tiểu thương TP. Lai Châu nhằm nghe góp ý. | Sở Công Thương               | Hội nghị gặp mặt tiểu thương TP. Lai Châu
            Sáng 5/7, Huyện ủy Tân Hội tổ chức hội nghị. Các xã đến dự hội nghị sơ kết trồng rừng, có bà con bản Nà Lạn. | Huyện ủy Tân Hội | hội nghị sơ kết trồng rừng
            Sáng 5/7, Hội nghị gặp mặt già làng đã nghe nhiều câu chuyện.                            | -                               | Hội nghị gặp mặt già làng
            Chiều 5/7, Đoàn khảo sát của HĐND huyện làm việc với xã Tân An.                          | Đoàn khảo sát của HĐND huyện    | -
            Ngày mai, Huyện ủy Tân Hội sẽ tổ chức Hội nghị sơ kết công tác.                          | -                               | Hội nghị sơ kết công tác
            Sáng 5/7, đồng chí Bí thư Huyện ủy chủ trì Hội nghị sơ kết công tác.                     | -                               | Hội nghị sơ kết công tác
            """)
    void theLeadNamesTheMeetingAndWhoHoldsIt(String lead, String host, String title) {
        MeetingFact meeting =
                meeting(lead + "\nCác đại biểu phát biểu tại hội nghị. Kết thúc hội nghị, huyện tặng hoa.");
        assertThat(meeting.host() == null ? null : meeting.host().value()).isEqualTo(host);
        assertThat(meeting.title() == null ? null : meeting.title().value()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # the body holds it
            Sáng 5/7, HĐND xã Tân An khóa VI, nhiệm kỳ 2021-2026 tổ chức Kỳ họp thứ 9.                              | HĐND xã Tân An
            Hôm qua, Đảng ủy xã Tân An họp Ban Chấp hành định kỳ.                                                  | Đảng ủy xã Tân An
            Sáng 5/7, Tổ công tác số 2 gồm các ông Lò Văn Sáu, Vi Văn Páo tổ chức hội nghị dân bản.                 | Tổ công tác số 2
            Sáng 5/7, Thường trực HĐND TP. Lai Châu tổ chức phiên họp tháng 7.                                      | Thường trực HĐND TP. Lai Châu
            # several join
            Chiều 3/4, Ban Dân vận Huyện ủy phối hợp với Huyện đoàn Tân Hội tổ chức hội nghị đối thoại.             | Ban Dân vận Huyện ủy
            Chiều 3/4, Hội Nông dân huyện đã phối hợp cùng Sở Công Thương, Hội Làm vườn tổ chức hội nghị về chè.    | Hội Nông dân huyện
            # it visits another one
            Chiều 3/4, Đoàn giám sát của HĐND tỉnh do bà Cà Thị Yên làm Trưởng đoàn đã có buổi làm việc với UBND xã. | Đoàn giám sát của HĐND tỉnh
            Ngày 3/4, Ban Pháp chế HĐND tỉnh đến khảo sát tại xã Tân An.                                            | Ban Pháp chế HĐND tỉnh
            Sáng 3/4, Tổ đại biểu HĐND huyện tiếp xúc cử tri tại xã Tân An.                                         | Tổ đại biểu HĐND huyện
            # the meeting bears its name
            Tại cuộc họp Ban Chỉ đạo chống hạn huyện Tân Hội chiều qua, nhiều việc được bàn.                        | Ban Chỉ đạo chống hạn huyện Tân Hội
            Ngày 3/4, đồng chí Bí thư chủ trì Hội nghị Ban Thường vụ Huyện ủy Tân Hội lần thứ 12.                   | Ban Thường vụ Huyện ủy Tân Hội
            Tại cuộc họp của Ban Chỉ đạo tỉnh về phòng, chống rét hại, các xã kể cách giữ ấm cho trâu.              | Ban Chỉ đạo tỉnh về phòng, chống rét hại
            Sáng 3/4, các đại biểu dự kỳ họp thứ 8 của HĐND huyện Tân Hội.                                          | HĐND huyện Tân Hội
            Nhiều việc được nêu tại phiên họp thường kỳ UBND tỉnh Sơn Hà.                                           | UBND tỉnh Sơn Hà
            # a body that no list knows
            Ngày 3/4/2023, Bưu điện huyện Tân Hội tổ chức Hội nghị người lao động.                                  | Bưu điện huyện Tân Hội
            Sáng nay, Hợp tác xã Chè Nà Lạn mở hội nghị xã viên.                                                    | Hợp tác xã Chè Nà Lạn
            # who holds another one, or none
            Chiều 3/4, ông Lò Văn Sáu dự hội nghị người lao động.                                                   | -
            Tuần sau, Huyện đoàn Tân Hội sẽ mở hội nghị cộng tác viên.                                              | -
            Các đại biểu đề nghị Ban Pháp chế HĐND tỉnh khảo sát tại xã Tân An.                                     | -
            Báo cáo trình hội nghị Ban Chấp hành Đảng bộ huyện đã in xong.                                          | -
            """)
    void whoHoldsItIsTakenFromTheLead(String lead, String host) {
        MeetingFact meeting =
                meeting(lead + "\nCác đại biểu phát biểu tại hội nghị. Kết thúc hội nghị, huyện tặng hoa.");
        assertThat(meeting.host() == null ? null : meeting.host().value()).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Chiều 2/4/2023, tỉnh tổ chức Hội nghị giao ban báo chí tháng 3 và họp báo quý I/2023.      | 2023-Q1
            Chiều 2/4/2023, tỉnh tổ chức Hội nghị giao ban báo chí tháng 3/2023.                       | 2023-03
            Chiều 22/6/2023, huyện tổ chức Hội nghị ra nghị quyết công tác 6 tháng cuối năm 2023.      | -
            Chiều 2/7/2023, huyện tổ chức Hội nghị sơ kết 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2023. | 2023-H1
            Chiều 5/10/2023, huyện tổ chức Hội nghị sơ kết 9 tháng đầu năm 2023.                       | 2023-9M
            Chiều 3/7/2023, huyện tổ chức Hội nghị giao ban tháng 7, đánh giá kết quả quý II.          | 2023-Q2
            Chiều 5/4/2023, huyện tổ chức Hội nghị sơ kết quý I, triển khai nhiệm vụ quý II/2023.      | 2023-Q1
            Chiều 5/4/2023, huyện tổ chức Hội nghị đánh giá kết quả 3 tháng đầu năm.                   | 2023-Q1
            Chiều 4/1/2023, huyện tổ chức Hội nghị nhìn lại 6 tháng cuối năm 2022.                     | 2022-H2
            Chiều 8/1/2023, huyện tổ chức Hội nghị đánh giá kết quả quý IV.                            | 2022-Q4
            Sáng 12/7/2022, huyện tổ chức Hội nghị sơ kết công tác 06 tháng đầu năm.                   | 2022-H1
            Sáng 9/1/2024, huyện tổ chức Hội nghị tổng kết công tác năm 2023, bàn nhiệm vụ năm 2024.   | 2023
            Sáng 1/6/2023, huyện tổ chức Hội nghị giao ban báo chí tháng 6.                            | 2023-05
            Sáng 30/6/2023, huyện tổ chức Hội nghị giao ban báo chí tháng 6.                           | 2023-06
            Chiều 5/4/2023, huyện tổ chức Hội nghị giao ban. Trong quý I, bà con gieo xong lúa nương.  | 2023-Q1
            Chiều qua, huyện tổ chức Hội nghị đánh giá kết quả quý II. Quý II/2021, bà con được mùa.   | 2021-Q2
            Chiều qua, huyện tổ chức Hội nghị đánh giá kết quả quý II.                                 | -
            Chiều 20/9/2023, huyện tổ chức Hội nghị bàn giải pháp cho quý IV/2023.                     | -
            """)
    void aMeetingLooksBackOnWhatHasBegun(String lead, String period) {
        MeetingFact meeting =
                meeting(lead + "\nCác đại biểu phát biểu tại hội nghị. Kết thúc hội nghị, huyện tặng hoa.");
        assertThat(meeting.period() == null ? null : meeting.period().value().toString())
                .isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sáng 5/6, Huyện ủy Tân Hội tổ chức giao ban báo chí.",
                "Kết luận hội nghị, ông Lò Văn Sáu khen các xã.",
                "Phát biểu kết luận, đồng chí Lò Văn Sáu nhắc việc trồng rừng.",
                "Tại buổi làm việc, bà Cà Thị Yên cho biết nước đã về bản.",
                "Làm việc với lãnh đạo xã Tân An, đồng chí Lò Văn Sáu hỏi chuyện nước.",
                "Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 12\nQuang cảnh hội nghị.",
                "Cùng dự có đại diện các bản. Hôm qua, Ban Chỉ đạo huyện họp bàn việc chống rét.",
            })
    void aTextThatTellsOfOneAsHeldReportsIt(String text) {
        assertThat(EXTRACTOR.read(ReportText.of(text)).isMeeting()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuần sau, Huyện ủy Tân Hội sẽ tổ chức hội nghị. Hội nghị tuần sau sẽ diễn ra ở xã.",
                "Bà con họp chợ từ sớm. Chợ phiên có các món quê.",
                "Tại hội nghị lần trước, đồng chí Lò Văn Sáu đã hứa điều ấy.",
                "Đề nghị Huyện ủy Tân Hội tổ chức hội nghị bàn việc nước sạch.",
                "Dự án có các hạng mục mới. Đoàn giám sát gửi báo cáo cho xã.",
                "Nghị quyết của kỳ họp trước giúp nông dân vay vốn.",
            })
    void aTextThatOnlyMentionsOneReportsNone(String text) {
        assertThat(EXTRACTOR.read(ReportText.of(text)).isMeeting()).isFalse();
    }

    /** The meeting of a text that reports one. */
    static MeetingFact meeting(String text) {
        ReportFacts facts = EXTRACTOR.read(ReportText.of(text));
        assertThat(facts.isMeeting()).as(text).isTrue();
        return facts.meeting();
    }
}
