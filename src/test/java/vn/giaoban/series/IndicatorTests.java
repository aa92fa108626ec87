package vn.giaoban.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.giaoban.series.Indicator.Said;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.MetricKind;

class IndicatorTests {

    @ParameterizedTest(name = "{0}, {1} = {2}, {3}")
    @CsvSource(textBlock = """
            kết nạp                | đảng viên | Kết nạp               | đảng viên
            kết nạp                | đảng viên | đã kết nạp            | đảng viên
            kết nạp                | đảng viên | kết nạp được          | Đảng viên
            hộ nghèo               | hộ        | tổng số hộ nghèo      | hộ
            hộ nghèo               | hộ        | số hộ nghèo           | hộ
            hộ nghèo               | hộ        | có tổng số hộ nghèo   | hộ
            kết nạp                | đảng viên | trong quý đã kết nạp  | đảng viên
            cấp uỷ viên nữ         | %         | cấp ủy viên nữ        | %
            thu ngân sách          | đồng      | thu ngân sách ước đạt | đồng
            “Mái ấm biên cương”    | đồng      | Mái ấm biên cương     | đồng
            GRDP                   | %         | số GRDP               | %
            phòng-chống dịch       | đồng      | phòng, chống dịch     | đồng
            """, delimiter = '|')
    void isOneWhereOnlyWordsThatSayNothingDiffer(String label, String unit, String other, String otherUnit) {
        assertThat(counted(label, unit)).isPresent().isEqualTo(counted(other, otherUnit));
    }

    @ParameterizedTest(name = "{0}, {1} and {2}, {3}")
    @CsvSource(textBlock = """
            kết nạp            | đảng viên | kết nạp                    | %
            kết nạp            | đảng viên | kết nạp                    | quần chúng
            kết nạp            | đảng viên | kết nạp đoàn viên ưu tú    | đảng viên
            thu ngân sách      | đồng      | tổng thu ngân sách         | đồng
            thu ngân sách      | đồng      | chi ngân sách              | đồng
            chuyển đổi số      | đề án     | chuyển đổi                 | đề án
            giao đất           | ha        | được giao đất              | ha
            đàn bò             | con       | đàn bỏ                     | con
            xuất khẩu tháng 3  | USD       | xuất khẩu                  | USD
            trồng rừng         | ha        | trồng mới rừng             | ha
            có cấp ủy          | chi bộ    | chưa có cấp ủy             | chi bộ
            toàn tỉnh kết nạp  | đảng viên | kết nạp                    | đảng viên
            """, delimiter = '|')
    void isAnotherWhereAWordMayMatter(String label, String unit, String other, String otherUnit) {
        assertThat(counted(label, unit)).isPresent().isNotEqualTo(counted(other, otherUnit));
        assertThat(counted(other, otherUnit)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "số vụ",
        "số người chết",
        "kế hoạch",
        "KH",
        "trực thuộc",
        "đạt",
        "tỷ lệ",
        "thu",
        "làng",
        "Đã",
        "kế hoạch năm 2024",
        "xuất khẩu tháng 3/2019"
    })
    void isNoneWhereTheWordsDoNotTellWhatIsMeasured(String label) {
        assertThat(counted(label, "%")).isEmpty();
    }

    @Test
    void isNoneWithoutALabel() {
        assertThat(counted(null, "hộ")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RESULT")
    void isNoneOfWhatBelongsToOneMeeting(MetricKind kind) {
        assertThat(Indicator.of(new Said("kết nạp", "đảng viên", kind, false, null, null, null, null)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            trên kế hoạch         | kế hoạch              | true
            trên kế hoạch         |                       | false
            kế hoạch năm 2024     | kế hoạch năm 2023     | true
            kế hoạch quý II/2024  | kế hoạch quý III/2024 | true
            kế hoạch năm 2024     | kế hoạch              | false
            kế hoạch              | dự toán               | false
            tổng số hộ            | tổng số hộ nghèo      | false
            """, delimiter = '|')
    void ofASharesNamesWhatItIsAShareOf(@Nullable String base, @Nullable String other, boolean same) {
        String first = base == null ? null : base.replace("trên ", "");
        assertThat(share(first).equals(share(other))).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} in {1}; {2} in {3}")
    @CsvSource(textBlock = """
            cùng kỳ            | 2024-Q2 | cùng kỳ năm trước | 2024-Q2 | true
            cùng kỳ            | 2024-Q2 | cùng kỳ năm 2023  | 2024-Q2 | true
            cùng kỳ năm 2022   | 2023-Q4 | cùng kỳ năm 2023  | 2024-Q1 | true
            cùng kỳ năm 2020   | 2024-Q2 | cùng kỳ năm 2023  | 2024-Q2 | false
            cùng kỳ năm 2023   |         | cùng kỳ           | 2024-Q2 | false
            cùng kỳ            | 2024-Q2 | quý trước         | 2024-Q2 | false
            cùng kỳ            | 2024-Q2 | cùng kỳ tháng trước | 2024-Q2 | false
            cùng kỳ            | 2024-Q2 |                   | 2024-Q2 | false
            cuối năm 2018      | 2024-Q2 | cuối năm 2020     | 2024-Q2 | false
            quý trước          | 2024-Q2 | quý trước         | 2024-Q3 | true
            """, delimiter = '|')
    void ofAChangeNamesWhatItIsAgainst(
            @Nullable String against,
            @Nullable String meeting,
            @Nullable String other,
            @Nullable String otherMeeting,
            boolean same) {
        assertThat(rise(against, meeting).equals(rise(other, otherMeeting))).isEqualTo(same);
    }

    @Test
    void ofAChangeIsNotThatOfALevel() {
        assertThat(rise(null, "2024-Q2")).isPresent().isNotEqualTo(share(null));
    }

    private static Optional<Indicator> counted(@Nullable String label, String unit) {
        return Indicator.of(new Said(label, unit, MetricKind.RESULT, false, null, null, null, null));
    }

    private static Optional<Indicator> share(@Nullable String base) {
        return Indicator.of(new Said("giải ngân vốn", "%", MetricKind.RESULT, false, base, null, null, null));
    }

    private static Optional<Indicator> rise(@Nullable String against, @Nullable String meeting) {
        return Indicator.of(new Said(
                "giải ngân vốn",
                "%",
                MetricKind.RESULT,
                true,
                null,
                against,
                null,
                Period.parse(meeting).orElse(null)));
    }
}
