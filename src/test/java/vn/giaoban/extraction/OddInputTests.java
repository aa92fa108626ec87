package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.text.ReportText;

/** Rows of a table, words typed again and again, cut beginnings: whatever is pasted is read without an error. */
class OddInputTests {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final String INTRO = DirectiveTests.INTRO + "Ông Lò Văn Sáu yêu cầu rà soát ";

    @ParameterizedTest
    @MethodSource
    void anyTextIsRead(String text) {
        assertThatCode(() -> EXTRACTOR.read(ReportText.of(text))).doesNotThrowAnyException();
    }

    static Stream<String> anyTextIsRead() {
        return Stream.of(
                INTRO + "10 11 12 13 ".repeat(20) + "xã phải họp dân.",
                INTRO + "Các ".repeat(90) + "xã phải họp dân.",
                INTRO + "và ".repeat(950) + "yêu cầu các xã họp dân.",
                INTRO + "A/".repeat(1400) + "B.",
                INTRO + "A".repeat(2900) + "-QĐ/TU.",
                INTRO + "đồng thời và các ".repeat(180) + "nhiệm vụ.",
                INTRO + "Sáng đã vừa đã vừa ".repeat(150) + "tổ chức hội nghị.",
                INTRO + "ông và cùng các đồng chí ".repeat(110) + "dự họp.",
                DirectiveTests.INTRO + "Các xã cùng đề nghị các phòng làm đường.",
                INTRO + "(".repeat(1500),
                INTRO + "\"".repeat(1501),
                "xã và phường cần rà soát hộ nghèo, ông Lò Văn Sáu yêu cầu họp dân.\nSáng 5/6/2023, Huyện ủy tổ chức hội nghị giao ban.",
                "huyện, thị xã phải họp dân, bà Lò Thị Ba đề nghị tại hội nghị.\nHuyện ủy tổ chức hội nghị giao ban.",
                "",
                "\n\n.,;:…\n",
                "0/0 ".repeat(700) + "tại hội nghị, ông Lò Văn Sáu đề nghị 31/13/2023.");
    }
}
