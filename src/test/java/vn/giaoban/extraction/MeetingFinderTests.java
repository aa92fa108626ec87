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

    @Test
    void aTextThatMentionsAMeetingReportsNone() {
        assertThat(new MeetingFinder().find(ReportText.of("Nghị quyết của kỳ họp trước giúp nông dân vay vốn.")))
                .isEmpty();
    }
}
