package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day the meeting was; {@code /} between spaces parts paragraphs. */
class MeetingDatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # written with its year
            Ngày 3/4/2021, Đoàn giám sát HĐND tỉnh làm việc với xã Tân An.                                    | 2021-04-03
            Sáng ngày 02 tháng 01 năm 2020, Huyện ủy Tân Hội tổ chức hội nghị giao ban.                       | 2020-01-02
            Hội nghị giao ban của Huyện ủy Tân Hội diễn ra vào chiều nay (4.12.2019).                         | 2019-12-04
            # of several days the first
            Trong 2 ngày 21 và 22/6/2018, HĐND huyện Tân Hội tổ chức kỳ họp thứ 5.                            | 2018-06-21
            Ngày 21 - 22/6/2018, HĐND huyện Tân Hội tổ chức kỳ họp thứ 5.                                     | 2018-06-21
            Sau 2 ngày làm việc khẩn trương (từ ngày 21 - 22/6/2018), kỳ họp thứ 5, HĐND huyện Tân Hội đã bế mạc. | 2018-06-21
            # not the day of something else
            Ngày 2/6/2021, huyện trồng xong rừng mới. / Sáng 4/6/2021, Huyện ủy Tân Hội tổ chức hội nghị.     | 2021-06-04
            Sáng nay, Huyện ủy Tân Hội tổ chức hội nghị về Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị. | -
            Huyện ủy Tân Hội tổ chức hội nghị, giao các xã khơi mương xong trước ngày 30/6/2021.              | -
            Huyện ủy Tân Hội tổ chức hội nghị bàn lễ kỷ niệm huyện thành lập ngày 3/4/1961.                   | -
            # no such day
            Sáng 31/6/2021, Huyện ủy Tân Hội tổ chức hội nghị giao ban.                                       | -
            """)
    void theDayIsTheOneOnWhichItMet(String text, String date) {
        assertThat(dateIn(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # from the stamp of the page
            Cập nhật: 25/06/2021 / Sáng 24/6, Huyện ủy Tân Hội tổ chức hội nghị.                     | 2021-06-24
            15:18, 25/06/2021 / Sáng 24/6, Huyện ủy Tân Hội tổ chức hội nghị.                        | 2021-06-24
            2022-01-05 10:11 / Chiều 28/12, Huyện ủy Tân Hội tổ chức hội nghị.                       | 2021-12-28
            Thứ tư, 9 Tháng 7, 2025 / Ngày 8-7, Huyện ủy Tân Hội tổ chức hội nghị.                   | 2025-07-08
            Sáng 30/1, Huyện ủy Tân Hội tổ chức hội nghị. / Ngày đăng: 03/02/2020                    | 2020-01-30
            Cập nhật: 25/06/2021 / Sáng 24/6, Huyện ủy Tân Hội tổ chức hội nghị sơ kết 6 tháng đầu năm 2022. | 2021-06-24
            Cập nhật lúc 15:18, Thứ Sáu, 25/06/2021 (GMT+7) / Sáng 24/6, Huyện ủy Tân Hội tổ chức hội nghị. | 2021-06-24
            25-06-21 15:18 / Sáng 24/6, Huyện ủy Tân Hội tổ chức hội nghị.                           | 2021-06-24
            date 2021-06 Huyện có 12 xã. Chiều nay (24/6), Huyện ủy Tân Hội tổ chức hội nghị.         | 2021-06-24
            date 2021-05 Huyện có 12 xã. Chiều nay (24/6), Huyện ủy Tân Hội tổ chức hội nghị.         | -
            # from the meeting's name, unless the year before may be meant
            Sáng 19/5, Huyện ủy Tân Hội tổ chức hội nghị biểu dương gia đình hiếu học năm 2021.       | 2021-05-19
            Sáng 19/1, Huyện ủy Tân Hội tổ chức hội nghị biểu dương gia đình hiếu học năm 2021.       | -
            Sáng 19/5, Huyện ủy Tân Hội tổ chức hội nghị về kế hoạch trồng rừng năm 2021.             | -
            # a stamp of much later, of before, or another year's
            Cập nhật: 25/12/2021 / Sáng 24/6, Huyện ủy Tân Hội tổ chức hội nghị.                     | -
            Cập nhật: 20/06/2021 / Sáng 24/6, Huyện ủy Tân Hội tổ chức hội nghị.                     | -
            Cập nhật: 25/06/2021 / Sáng 24/6, Huyện ủy Tân Hội tổ chức hội nghị. / In lại: 27/06/2022 | -
            # from what was counted up to a day
            Sáng 4/12, Huyện ủy Tân Hội tổ chức hội nghị. / Tính đến ngày 30/11/2019, huyện có 12 xã. | 2019-12-04
            # from the period that is looked back on
            Sáng 3/4, Huyện ủy Tân Hội tổ chức hội nghị giao ban quý I/2022.                         | 2022-04-03
            Sáng 28/12, Huyện ủy Tân Hội tổ chức hội nghị tổng kết công tác năm 2019.                | 2019-12-28
            Sáng 10/1, Huyện ủy Tân Hội tổ chức hội nghị tổng kết công tác năm 2019.                 | 2020-01-10
            Sáng 4/1, Huyện ủy Tân Hội tổ chức hội nghị đánh giá kết quả quý IV/2021.                | 2022-01-04
            """)
    void aYearThatIsLeftOutIsTakenFromTheText(String text, String date) {
        assertThat(dateIn(text)).isEqualTo(date);
    }

    private static @Nullable String dateIn(String text) {
        MeetingFact meeting = MeetingFinderTests.meeting(text.replace(" / ", "\n")
                + "\nCác đại biểu phát biểu tại hội nghị. Kết thúc hội nghị, huyện tặng hoa.");
        return meeting.date() == null ? null : meeting.date().value().toString();
    }
}
