package vn.giaoban.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ICalendarTests {

    @Test
    void aTextIsEscaped() {
        assertThat(new ICalendar().text("SUMMARY", "a, b; c\\d\r\ne\u0007").toString())
                .isEqualTo("SUMMARY:a\\, b\\; c\\\\d\\ne\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội nghị giao ban trực tuyến quý II/2024 giữa các cơ quan Khối Đảng tỉnh với các huyện ủy, thị ủy",
                "👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽",
                "ngắn",
                "123456789012345678901234567890123456789012345678901234567890123456",
                "1234567890123456789012345678901234567890123456789012345678901234567",
                "12345678901234567890123456789012345678901234567890123456789012345678"
            })
    void aLineIsFoldedAtSeventyFiveOctetsAndUnfoldsToWhatItWas(String text) {
        String folded = new ICalendar().line("SUMMARY", text).toString();

        assertThat(folded).endsWith("\r\n");
        assertThat(folded.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
                .allSatisfy(
                        line -> assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                                .isEqualTo(line));
        assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:" + text + "\r\n");
    }
}
