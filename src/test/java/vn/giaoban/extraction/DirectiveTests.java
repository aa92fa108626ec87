package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.text.ReportText;

/** What is asked, by whom and of whom: [tasks] are drawn, and each has a line {@code who → whom}. */
class DirectiveTests {

    private static final Extractor EXTRACTOR = new Extractor();
    static final String INTRO = "Sáng 5/6/2023, Huyện ủy tổ chức hội nghị giao ban quý II/2023.\n"
            + "Ông Lò Văn Sáu, Bí thư Huyện ủy và bà Cà Thị Yên, Phó Bí thư Huyện ủy cùng chủ trì hội nghị. ";

    @ParameterizedTest
    @MethodSource
    void tasksAreDrawn(String drawn, String givers) {
        assertTasks(drawn, givers);
    }

    static Stream<Arguments> tasksAreDrawn() {
        return Stream.of(
                // who: a name, a title alone, a bare honorific, nobody named, a body
                arguments("Ông Lò Văn Sáu yêu cầu các xã [rà soát hộ nghèo].", "Sáu → các xã"),
                arguments("Bí thư Huyện ủy đề nghị các xã [rà soát hộ nghèo].", "Sáu → các xã"),
                arguments("Phó Bí thư Huyện ủy đề nghị [rà soát hộ nghèo].", "Yên → null"),
                arguments("Đồng chí Phó Bí thư Huyện ủy đề nghị, các xã [rà soát hộ nghèo].", "Yên → các xã"),
                arguments("Bà Cà Thị Yên phát biểu kết luận. Bà đề nghị các xã [rà soát hộ nghèo].", "Yên → các xã"),
                arguments(
                        "Bà Cà Thị Yên ghi nhận nỗ lực của các xã. Đồng thời, đề nghị các xã [rà soát hộ nghèo].",
                        "Yên → các xã"),
                arguments(
                        "Ban Thường vụ Huyện ủy yêu cầu các xã [rà soát hộ nghèo].",
                        "(Ban Thường vụ Huyện ủy) → các xã"),
                arguments("Chủ tịch UBND tỉnh yêu cầu các xã [rà soát hộ nghèo].", "(Chủ tịch UBND tỉnh) → các xã"),
                arguments("\"Các xã phải [rà soát hộ nghèo]\", ông Lò Văn Sáu nhấn mạnh.", "Sáu → Các xã"),
                // how far: semicolons, lists, sentences, paragraphs
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [rà soát hộ nghèo]; [sửa nhà dột nát (gồm cả nhà sàn; nhà tạm)].",
                        "Sáu → các xã"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã tập trung một số nhiệm vụ: (1) [Rà soát hộ nghèo]; (2) [Làm đường thôn].",
                        "Sáu → các xã"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [rà soát hộ nghèo]. Đồng thời, [tập trung làm đường thôn].\n"
                                + "Mặt khác, cần [quan tâm trẻ em vùng cao].",
                        "Sáu → các xã"),
                arguments(
                        "Ông Lò Văn Sáu lưu ý một số nội dung: Thứ nhất, các xã [rà soát hộ nghèo]. Thứ hai, [họp dân hằng tháng].",
                        "Sáu → các xã"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [rà soát hộ nghèo]. Việc họp dân cũng được duy trì đều.",
                        "Sáu → các xã"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [rà soát hộ nghèo]. Tại hội nghị, các đại biểu tập trung thảo luận.",
                        "Sáu → các xã"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [rà soát hộ nghèo]. [Việc bình xét cần công khai, đúng người].",
                        "Sáu → các xã"),
                // whom: fronted, changed within the block, with a verb in the name, in a relative clause
                arguments(
                        "Đối với các xã biên giới, ông Lò Văn Sáu yêu cầu [giữ vững an ninh].",
                        "Sáu → các xã biên giới"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [rà soát hộ nghèo]; Công an huyện [tăng cường tuần tra].",
                        "Sáu → các xã; Sáu → Công an huyện"),
                arguments(
                        "Ông Lò Văn Sáu giao Phòng Nội vụ huyện [chủ trì tham mưu]; giao Đài huyện [đưa tin].",
                        "Sáu → Phòng Nội vụ huyện; Sáu → Đài huyện"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các cơ quan tham mưu, giúp việc Huyện ủy [chủ động xây dựng kế hoạch].",
                        "Sáu → các cơ quan tham mưu, giúp việc Huyện ủy"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu Ban Quản lý các công trình trọng điểm [đẩy nhanh tiến độ].",
                        "Sáu → Ban Quản lý các công trình trọng điểm"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã chưa triển khai chương trình cần [rút kinh nghiệm].",
                        "Sáu → các xã chưa triển khai chương trình"),
                arguments(
                        "Ông Lò Văn Sáu nhấn mạnh: Trong quý III/2023, các xã phải [rà soát hộ nghèo].",
                        "Sáu → các xã"),
                arguments("Ông Lò Văn Sáu mong muốn các xã [tiếp tục giữ nghề dệt].", "Sáu → các xã"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các xã đã đáp ứng yêu cầu nhiệm vụ, đúng tiến độ, yêu cầu đề ra.",
                "Qua kiểm tra đã yêu cầu các xã rút kinh nghiệm.",
                "Bà Cà Thị Yên ghi nhận, biểu dương các xã tích cực làm đường.",
                "Bà Cà Thị Yên cho biết, các xã tập trung làm đường từ đầu năm.",
                "Các đại biểu đề nghị các xã tập trung làm đường.",
                "Ban Chỉ đạo huyện tập trung làm đường; Ban Thường vụ chỉ đạo các xã trồng rừng.",
                "Ông Lò Văn Sáu nhấn mạnh vai trò của già làng.",
                "Ông Lò Văn Sáu khẳng định, đây là công trình lớn nhất từ trước đến nay.",
                "Việc giao ban, giao thông và bàn giao mặt bằng đều đúng hẹn.",
            })
    void whatWasDoneOrPraisedOrDiscussedIsNoTask(String text) {
        assertThat(EXTRACTOR.read(ReportText.of(INTRO + text)).directives()).isEmpty();
    }

    /** Reads {@code drawn} behind the introduction, and compares the tasks with its [ ] and their givers with {@code who → whom; …}. */
    static void assertTasks(String drawn, String givers) {
        String text = INTRO + Drawing.plain(drawn);
        ReportFacts facts = EXTRACTOR.read(ReportText.of(text));
        var drawing = new Drawing(text)
                .square(facts.directives().stream().map(DirectiveFact::span).toList());
        assertThat(drawing).hasToString(INTRO + drawn);
        assertThat(facts.directives().stream()
                        .map(DirectiveTests::giver)
                        .distinct()
                        .collect(Collectors.joining("; ")))
                .isEqualTo(givers);
    }

    private static String giver(DirectiveFact directive) {
        Found<String> to = directive.addressee();
        Found<String> issuer = directive.issuer();
        String official = directive.official();
        String who = official != null
                ? official.substring(official.lastIndexOf(' ') + 1)
                : "(" + Objects.requireNonNull(issuer).value() + ")";
        return who + " → " + (to == null ? "null" : to.value());
    }
}
