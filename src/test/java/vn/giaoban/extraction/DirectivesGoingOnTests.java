package vn.giaoban.extraction;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who goes on speaking, to whom, and who only proposes. Drawn as in {@link DirectiveTests}. */
class DirectivesGoingOnTests {

    @ParameterizedTest
    @MethodSource
    void whoLeadsTheMeetingGoesOnBehindPraise(String drawn, String givers) {
        DirectiveTests.assertTasks("Bí thư Huyện ủy Lò Văn Sáu chủ trì hội nghị. " + drawn, givers);
    }

    static Stream<Arguments> whoLeadsTheMeetingGoesOnBehindPraise() {
        return Stream.of(
                arguments(
                        "Kết luận hội nghị, ông Lò Văn Sáu ghi nhận kết quả của các xã. Đối với công tác cán bộ, cần [luân chuyển người giỏi về xã khó]. Về vụ đông, các xã phải [xuống giống trước ngày 20/10].",
                        "Sáu → null; Sáu → các xã"),
                arguments(
                        "Ông Lò Văn Sáu nhấn mạnh, quý IV còn nhiều việc khó. Đối với Công an huyện, [mở đợt cao điểm bắt trộm trâu]. Riêng đường vào bản Nà Lạn, giao Phòng Kinh tế và Hạ tầng [khảo sát ngay].",
                        "Sáu → Công an huyện; Sáu → Phòng Kinh tế và Hạ tầng"),
                arguments(
                        "Ông Lò Văn Sáu ghi nhận kết quả của các xã. Đối với cây chè, trồng mới được 12 ha. Về ngân sách, thu đạt 80% kế hoạch.",
                        ""),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [rà soát hộ nghèo]. Ông ghi nhận nỗ lực của dân. Về lâu dài, cần [tìm nơi bán chè].",
                        "Sáu → các xã; Sáu → null"),
                arguments(
                        "Ông Lò Văn Sáu nêu rõ, giá chè còn xuống, chính vì thế các xã cần [tìm thêm nơi bán].",
                        "Sáu → các xã"));
    }

    @ParameterizedTest
    @MethodSource
    void bodiesInARowAreAskedAsOne(String drawn, String givers) {
        DirectiveTests.assertTasks(drawn, givers);
    }

    static Stream<Arguments> bodiesInARowAreAskedAsOne() {
        return Stream.of(
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các phòng, ban huyện; các cơ quan tham mưu, giúp việc Huyện ủy; Đảng ủy các xã [tiếp tục rà soát quy chế].",
                        "Sáu → các phòng, ban huyện; các cơ quan tham mưu, giúp việc Huyện ủy; Đảng ủy các xã"),
                arguments(
                        "Ông Lò Văn Sáu giao các Sở: Giao thông vận tải, Nông nghiệp và Phát triển nông thôn; UBND các huyện: Mai Sơn, Thuận Châu [khẩn trương khảo sát]; Sở Nội vụ [bố trí người].",
                        "Sáu → các Sở: Giao thông vận tải, Nông nghiệp và Phát triển nông thôn; UBND các huyện: Mai Sơn, Thuận Châu; Sáu → Sở Nội vụ"),
                arguments(
                        "Sau khi nghe lãnh đạo Chi cục Thuế, Phòng Tài chính báo cáo, ông Lò Văn Sáu kết luận: [Triển khai quyết liệt các khoản thu]. [Rà soát nợ đọng].",
                        "Sáu → null"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các cơ quan [làm việc theo tinh thần \"không để ai lại phía sau\"].",
                        "Sáu → các cơ quan"));
    }

    @ParameterizedTest
    @MethodSource
    void aQuoteIsWhoseNameStandsBehindIt(String drawn, String givers) {
        DirectiveTests.assertTasks(drawn, givers);
    }

    static Stream<Arguments> aQuoteIsWhoseNameStandsBehindIt() {
        return Stream.of(
                arguments(
                        "Bà Cà Thị Yên cho biết, phòng sẽ kiểm tra các quầy thuốc.\n\"Việc này không thể chậm hơn nữa. Các xã phải [họp dân ngay trong tuần]. Xã nào chậm thì Chủ tịch xã [giải trình]\", ông Lò Văn Sáu nhấn mạnh.",
                        "Sáu → Các xã; Sáu → Chủ tịch xã"),
                arguments(
                        "\"Dân đã chờ lâu. Tôi đề nghị Phòng Nội vụ [trả lời từng hộ]\", ông Lò Văn Sáu nói, đồng thời yêu cầu các xã [niêm yết kết quả].",
                        "Sáu → Phòng Nội vụ; Sáu → các xã"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [họp dân].\n\"Xã tôi còn khó. Đường phải đi vòng mười cây số\", bà Cà Thị Yên cho biết.",
                        "Sáu → các xã"));
    }

    @ParameterizedTest
    @MethodSource
    void whatWasAskedMayStandInTheSentenceBefore(String drawn, String givers) {
        DirectiveTests.assertTasks(drawn, givers);
    }

    static Stream<Arguments> whatWasAskedMayStandInTheSentenceBefore() {
        return Stream.of(
                arguments(
                        "Các xã phải [lo đủ nước cho dân]. Đó là yêu cầu của ông Lò Văn Sáu tại hội nghị sáng qua.",
                        "Sáu → Các xã"),
                arguments(
                        "Giá chè còn xuống; do đó cả hệ thống chính trị cần [tìm thêm nơi bán]. Đây cũng là một trong những chỉ đạo của ông Lò Văn Sáu tại buổi làm việc.",
                        "Sáu → cả hệ thống chính trị"),
                arguments("Huyện có nhiều chè. Đây là quan điểm của ông Lò Văn Sáu.", ""));
    }

    @ParameterizedTest
    @MethodSource
    void whoseTaskItIsMayBeNamed(String drawn, String givers) {
        DirectiveTests.assertTasks(drawn, givers);
    }

    static Stream<Arguments> whoseTaskItIsMayBeNamed() {
        return Stream.of(
                arguments(
                        "Ông Lò Văn Sáu cho biết chè là cây chính. Do đó, nhiệm vụ của các xã là làm sao [giữ giá chè].",
                        "Sáu → các xã"),
                arguments(
                        "Phát biểu chỉ đạo, ông Lò Văn Sáu biểu dương các xã. Đồng thời chỉ đạo Phòng Kinh tế cần [khảo sát đường].",
                        "Sáu → Phòng Kinh tế"),
                arguments(
                        "Ông Lò Văn Sáu đề nghị các cơ quan soạn thảo văn bản [tiếp thu ý kiến của dân].",
                        "Sáu → các cơ quan soạn thảo văn bản"));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsProposedIsNoTask(String drawn, String givers) {
        DirectiveTests.assertTasks(drawn, givers);
    }

    static Stream<Arguments> whatIsProposedIsNoTask() {
        return Stream.of(
                arguments(
                        "Thảo luận tại hội nghị, ông Quàng Văn Lả, Bí thư Đảng ủy xã Tà Hộc cho rằng huyện nên hỗ trợ xi măng. Ông cũng đề nghị huyện sửa đường.",
                        ""),
                arguments("Đại biểu Sùng Thị Mỷ đề nghị UBND huyện có giải pháp bao tiêu chè.", ""),
                arguments("Ông Quàng Văn Lả phản ánh đường vào bản sạt lở; đề nghị huyện sớm bố trí kinh phí.", ""),
                arguments(
                        "Ông Quàng Văn Lả, Trưởng phòng Nội vụ trình bày báo cáo công tác quý I. Ông xác định các nhiệm vụ trọng tâm gồm: (1) rà soát quy chế; (2) mở lớp dạy nghề.",
                        ""),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [họp dân].\nTại hội nghị, đại diện các xã nêu nhiều cách làm. Do đó, cần nuôi thêm trâu.",
                        "Sáu → các xã"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu Phòng Kinh tế [sửa cầu treo đã được Chủ tịch UBND tỉnh đồng ý]. [Khảo sát ngay].",
                        "Sáu → Phòng Kinh tế"));
    }
}
