package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose meeting it is. */
class ProvincesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # the host's own, whoever else is named
            Sáng 3/4, Tỉnh ủy Sơn La tổ chức hội nghị. Tỉnh Hòa Bình kể cách làm; UBND tỉnh Hòa Bình tặng quà.        | Sơn La
            Sáng 3/4, Bộ CHQS tỉnh Kon Tum tổ chức hội nghị. Chủ tịch UBND tỉnh Gia Lai và đoàn tỉnh Gia Lai chúc mừng. | Kon Tum
            # whom it visits
            Sáng 3/4, Đoàn công tác của Bộ Nội vụ đã làm việc với tỉnh Kon Tum về biên chế. Trước đó, đoàn ghé tỉnh Gia Lai, gặp UBND tỉnh Gia Lai. | Kon Tum
            # an office's
            Sáng 3/4, Huyện ủy Tân Hội tổ chức hội nghị. Dự có Phó Chủ tịch HĐND tỉnh Lai Châu.                        | Lai Châu
            Sáng 3/4, Huyện ủy Tân Hội tổ chức hội nghị. Bà con từ tỉnh Yên Bái về. Dự có Tỉnh ủy Lai Châu, UBND tỉnh Lai Châu. | Lai Châu
            Sáng 3/4, Huyện ủy Tân Hội tổ chức hội nghị. Đưa tin có Báo Cao Bằng.                                      | Cao Bằng
            # a portal's or a paper's
            (sonla.gov.vn) - Sáng 3/4, Huyện ủy Tân Hội tổ chức hội nghị.                                              | Sơn La
            Sáng 3/4, Huyện ủy Tân Hội tổ chức hội nghị. Nguồn: BAODIENBIEN.VN                                         | Điện Biên
            Sáng 3/4, Huyện ủy Tân Hội tổ chức hội nghị. Theo Cà Mau Online.                                           | Cà Mau
            # the only one that is named at all
            Sáng 3/4, Huyện ủy Tân Hội tổ chức hội nghị. Giống chè mua ở Lâm Đồng.                                     | Lâm Đồng
            Sáng 3/4, Huyện ủy Tân Hội tổ chức hội nghị. Giống chè mua ở Lâm Đồng và Thái Nguyên.                      | -
            Sáng 3/4, Học viện Tân Hội tổ chức hội nghị. Thầy đến từ Đại học Dược Hà Nội.                              | -
            # of a region none
            Sáng 3/4, Cụm thi đua số 2 tổ chức hội nghị. Dự có Sở Y tế Lào Cai, Sở Y tế Yên Bái, Sở Y tế Lai Châu, Sở Y tế Điện Biên, Sở Y tế Lào Cai. | -
            # a commune and a street are no province
            Sáng 3/4, Huyện ủy Tân Hội tổ chức hội nghị tại xã Hòa Bình.                                               | -
            # the whole country's
            Sáng 3/4, Bộ Nội vụ tổ chức hội nghị tại thành phố Đà Nẵng.                                                | -
            Sáng 3/4, Thủ tướng Lò Văn Sáu chủ trì hội nghị trực tuyến. Điểm cầu Kon Tum có đại diện UBND tỉnh Kon Tum. | -
            Sáng 3/4, hội nghị diễn ra dưới sự chủ trì của Phó Chủ tịch Quốc hội Lò Văn Sáu. Dự có UBND tỉnh Kon Tum.  | -
            """)
    void theProvinceIsTheOneWhoseMeetingItIs(String lead, String province) {
        MeetingFact meeting = MeetingFinderTests.meeting(
                lead + "\nCác đại biểu phát biểu tại hội nghị. Kết thúc hội nghị, huyện tặng hoa.");
        assertThat(meeting.province() == null ? null : meeting.province().value())
                .isEqualTo(province);
    }
}
