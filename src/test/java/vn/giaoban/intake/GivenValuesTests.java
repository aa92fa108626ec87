package vn.giaoban.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import vn.giaoban.archive.Given;

@SpringBootTest
class GivenValuesTests {

    @Autowired
    GivenValues values;

    @Autowired
    MessageSource messages;

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    gia-lai,  2024-07-02, Báo Gia Lai, gia-lai, 2024-07-02, Báo Gia Lai
                    Gia Lai,  2/7/2024,   ' ',         gia-lai, 2024-07-02, -
                    ĐẮK LẮK,  02-07-2024, -,           dak-lak, 2024-07-02, -
                    kon-tum,  2025-06-30, -,           kon-tum, 2025-06-30, -
                    kon-tum,  '',         -,           kon-tum, -,          -
                    -,        -,          -,           -,       -,          -
                    """)
    void whatIsWrittenIsUnderstood(
            @Nullable String tinh,
            @Nullable String ngay,
            @Nullable String nguon,
            @Nullable String place,
            @Nullable LocalDate day,
            @Nullable String source)
            throws GivenNotUnderstood {
        assertThat(values.read(tinh, ngay, nguon)).isEqualTo(new Given(place, day, source));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    gia-lay | -          | Không có tỉnh, thành phố nào tên là “gia-lay”. Gần nhất: gia-lai
                    kon-tum | 2025-07-01 | Kon Tum không phải là đơn vị cấp tỉnh vào ngày 2025-07-01
                    -       | 2024-02-30 | “2024-02-30” không phải là ngày
                    -       | hôm qua    | “hôm qua” không phải là ngày
                    -       | 2999-01-01 | Ngày 2999-01-01 chưa đến
                    """)
    void whatIsNotUnderstoodIsSaidInWords(@Nullable String tinh, @Nullable String ngay, String says) {
        GivenNotUnderstood wrong = catchThrowableOfType(GivenNotUnderstood.class, () -> values.read(tinh, ngay, null));

        assertThat(messages.getMessage(wrong.reason(), wrong.arguments(), Locale.forLanguageTag("vi")))
                .contains(says);
    }
}
