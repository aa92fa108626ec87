package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.text.ReportText;

class MeetingFinderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Sáng 12/7, Huyện ủy Tân Hội tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm 2022.     | 2022-07-12 | 2022-H1 | -       | Huyện ủy Tân Hội
            Ngày 5-4-2023, Ban Thường vụ Tỉnh ủy Gia Lai tổ chức Hội nghị giao ban quý I/2023.     | 2023-04-05 | 2023-Q1 | Gia Lai | Ban Thường vụ Tỉnh ủy Gia Lai
            Chiều 3/9, Thường trực Thành ủy tổ chức Hội nghị giao ban với các phường.              | -          | -       | -       | Thường trực Thành ủy
            """)
    void theLeadTellsOfTheMeeting(String lead, String date, String period, String province, String host) {
        MeetingFact meeting = new MeetingFinder()
                .find(ReportText.of(lead + "\nPhát biểu tại hội nghị, các đại biểu bàn nhiều việc."))
                .orElseThrow();
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
            Chiều 2/4/2023, tỉnh tổ chức Hội nghị giao ban báo chí tháng 3 và họp báo quý I/2023.      | 2023-Q1
            Chiều 2/4/2023, tỉnh tổ chức Hội nghị giao ban báo chí tháng 3/2023.                       | 2023-03
            Chiều 22/6/2023, huyện tổ chức Hội nghị ra nghị quyết công tác 6 tháng cuối năm 2023.      | -
            Chiều 2/7/2023, huyện tổ chức Hội nghị sơ kết 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2023. | 2023-H1
            Chiều 5/10/2023, huyện tổ chức Hội nghị sơ kết 9 tháng đầu năm 2023.                       | 2023-9M
            """)
    void aMeetingLooksBackOnWhatHasBegun(String lead, String period) {
        MeetingFact meeting =
                meeting(lead + "\nCác đại biểu phát biểu tại hội nghị. Kết thúc hội nghị, huyện tặng hoa.");
        assertThat(meeting.period() == null ? null : meeting.period().value().toString())
                .isEqualTo(period);
    }

    private static MeetingFact meeting(String text) {
        return new MeetingFinder().find(ReportText.of(text)).orElseThrow();
    }

    @Test
    void aTextThatMentionsAMeetingReportsNone() {
        assertThat(new MeetingFinder().find(ReportText.of("Nghị quyết của kỳ họp trước giúp nông dân vay vốn.")))
                .isEmpty();
    }
}
