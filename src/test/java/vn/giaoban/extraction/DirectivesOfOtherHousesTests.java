package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.text.ReportText;

/** How papers of the whole country, portals and broadcasters put a demand. Drawn as in {@link DirectiveTests}. */
class DirectivesOfOtherHousesTests {

    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @MethodSource
    void tasksAreDrawnInTheirManner(String drawn, String givers) {
        DirectiveTests.assertTasks(drawn, givers);
    }

    static Stream<Arguments> tasksAreDrawnInTheirManner() {
        return Stream.of(
                // whose words: a given name, "theo", "tôi", an epithet, several acts of speaking
                arguments("Ông Sáu đề nghị các xã [giữ giống lúa nương].", "Sáu → các xã"),
                arguments("Theo bà Cà Thị Yên, tới đây các xã cần [giữ giống lúa nương].", "Yên → các xã"),
                arguments(
                        "Bà Cà Thị Yên thẳng thắn: \"Năm qua còn chậm. Tôi đề nghị các xã [giữ giống lúa nương]\".",
                        "Yên → các xã"),
                arguments(
                        "Ông Lò Văn Sáu phát biểu tại hội nghị. Người đứng đầu cấp ủy chỉ đạo, với đà tăng này, các xã phải [giữ giống lúa nương].",
                        "Sáu → các xã"),
                arguments(
                        "Phát biểu tại hội nghị, ông Lò Văn Sáu, Bí thư Huyện ủy - người con của bản Nà Lạn biểu dương các xã. Đồng thời, đề nghị các xã [giữ giống lúa nương].",
                        "Sáu → các xã"),
                arguments(
                        "Ông Lò Văn Sáu thống nhất kết luận, chỉ đạo như sau: Các xã [giữ giống lúa nương]; huyện đoàn [mở lớp nghề].",
                        "Sáu → Các xã; Sáu → huyện đoàn"),
                arguments(
                        "Ông Lò Văn Sáu biểu dương các xã. Đồng thời giao Phòng Nội vụ [soát lại biên chế].",
                        "Sáu → Phòng Nội vụ"),
                arguments(
                        "Tại hội nghị, Ban Tuyên giáo Huyện ủy đã định hướng trong tháng 7 báo chí [tiếp tục viết về gương người tốt].",
                        "(Ban Tuyên giáo Huyện ủy) → báo chí"),
                arguments(
                        "Ông Lò Văn Sáu biểu dương các xã. Đồng chí còn đề nghị các xã [giữ giống lúa nương].",
                        "Sáu → các xã"),
                arguments(
                        "Ông Lò Văn Sáu nói tại hội nghị. \"[Không được để một bản nào đói giáp hạt]. Lúa giống đã về\", ông nói.",
                        "Sáu → null"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã: Thứ nhất, về nhận thức. Cấp ủy [giữ giống lúa nương]. Thứ hai, quốc phòng. Chi bộ [sửa cầu treo].",
                        "Sáu → Cấp ủy; Sáu → Chi bộ"),
                arguments(
                        "Ông Lò Văn Sáu đề nghị Nậm Lúc Telecom, VNPT [phủ sóng các bản].",
                        "Sáu → Nậm Lúc Telecom, VNPT"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu Thường trực và các Ban [tập trung giữ giống lúa nương].",
                        "Sáu → Thường trực và các Ban"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã cùng các phòng [giữ giống lúa nương].",
                        "Sáu → các xã cùng các phòng"),
                arguments(
                        "Chủ tịch UBND tỉnh yêu cầu các xã [giữ giống lúa nương]. Đồng chí cũng đề nghị các phòng [sửa cầu treo].",
                        "(Chủ tịch UBND tỉnh) → các xã; (Chủ tịch UBND tỉnh) → các phòng"),
                // who is asked: an office without a name, a place, whoever is assigned, places in capitals
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [giữ giống lúa nương]. Trưởng Công an xã [tăng cường tuần tra ban đêm].",
                        "Sáu → các xã; Sáu → Trưởng Công an xã"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu:\n- Công an xã: [Tăng cường tuần tra ban đêm].\n- Trạm Y tế: [phun thuốc muỗi].",
                        "Sáu → Công an xã; Sáu → Trạm Y tế"),
                arguments(
                        "Ông Lò Văn Sáu đề nghị trong tháng 8 các ngành, các bản:\n- [Giữ giống lúa nương].\n- [Sửa cầu treo].",
                        "Sáu → các ngành, các bản"),
                arguments("Ông Lò Văn Sáu yêu cầu TP.Lai Châu [rà soát hộ nghèo].", "Sáu → TP.Lai Châu"),
                arguments("Ông Lò Văn Sáu lưu ý, Mường Chùm cần [rà soát hộ nghèo].", "Sáu → Mường Chùm"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [giữ giống lúa nương]. Phòng Nội vụ được phân công [soát lại biên chế].",
                        "Sáu → các xã; Sáu → Phòng Nội vụ"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu Phòng Nội vụ, các ban xây dựng Đảng cũng như các đoàn thể [giữ giống lúa nương].",
                        "Sáu → Phòng Nội vụ, các ban xây dựng Đảng cũng như các đoàn thể"),
                arguments("Ông Lò Văn Sáu yêu cầu các phòng hằng tháng [báo cáo tiến độ].", "Sáu → các phòng"),
                arguments(
                        "Ông Lò Văn Sáu đề nghị, Công an huyện thời gian tới cần [giữ yên bản làng].",
                        "Sáu → Công an huyện"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các cơ quan, đơn vị trong thời gian tới theo chức năng, nhiệm vụ: (1) [Giữ giống lúa nương]; [mở lớp nghề]; (2) [Soát lại biên chế].",
                        "Sáu → các cơ quan, đơn vị"),
                // an item's own addressee ends with the item
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã tập trung các nhiệm vụ sau:\nThứ nhất, [giữ giống lúa nương].\nThứ hai, huyện đoàn phải [mở lớp nghề].\nThứ ba, [soát lại biên chế].",
                        "Sáu → các xã; Sáu → huyện đoàn"),
                // a topic that is nobody ends whom the sentences before asked
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [giữ giống lúa nương]. Đối với cụm công nghiệp Nà Sản, [thành lập đoàn kiểm tra liên ngành].",
                        "Sáu → các xã; Sáu → null"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [giữ giống lúa nương]. Đối với nạn trộm chó, nhất là ở vùng giáp ranh, trộm gà, các lực lượng chức năng cần [tuần tra ban đêm].",
                        "Sáu → các xã; Sáu → các lực lượng chức năng"),
                // what names the task and then says it
                arguments(
                        "Ông Lò Văn Sáu nêu rõ, nhiệm vụ trọng tâm quý III là [giữ giống lúa nương]. Trong đó, cốt lõi là [mở lớp nghề].",
                        "Sáu → null"),
                // demands drawn from what was told
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [giữ giống lúa nương]. Bà con nhiều nơi đã bỏ giống cũ. Vì vậy, các hợp tác xã phải [nhân giống tại chỗ].",
                        "Sáu → các xã; Sáu → các hợp tác xã"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [giữ giống lúa nương]. Vụ mùa đã tới gần, do vậy, các hợp tác xã [khẩn trương làm đất].",
                        "Sáu → các xã; Sáu → các hợp tác xã"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [giữ giống lúa nương]. Mưa đến muộn. Các hợp tác xã cũng cần [tích nước].",
                        "Sáu → các xã; Sáu → Các hợp tác xã"),
                // the plan that the meeting sets
                arguments(
                        "Hội nghị nghe báo cáo. Nhiệm vụ 6 tháng cuối năm 2023, huyện [chú trọng giữ giống lúa nương]. [Mở lớp nghề].",
                        "(Huyện ủy) → huyện"),
                // the space between two sentences is lost, a bracket is never closed
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [rà soát hộ nghèo trong tháng 6].Đầu năm, huyện đã làm một lần.",
                        "Sáu → các xã"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [đo nước suối (đoạn qua bản Nà Lạn]; [báo cáo kết quả].",
                        "Sáu → các xã"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tinh gọn bộ máy là vấn đề khó, rất khó.",
                "Tại sao phải rà soát lại từ đầu?",
                "Theo người đứng đầu Huyện ủy, sản lượng chè năm qua giữ vững.",
                "Báo cáo với Bí thư Huyện ủy, ông Quàng Văn Lả cho biết đã giao đất cho dân.",
                "Bà Cà Thị Yên đã thống nhất bổ sung một số ý kiến vào dự thảo.",
                "\"Làm như thế mới giữ được rừng\", bà Cà Thị Yên nói.",
                "Các chuyên gia cho rằng việc tăng giá phải có lộ trình.",
            })
    void whatIsToldOrAskedIsNoTask(String told) {
        String text = DirectiveTests.INTRO + "Ông Lò Văn Sáu yêu cầu các xã rà soát hộ nghèo. " + told;
        assertThat(EXTRACTOR.read(ReportText.of(text)).directives()).hasSize(1);
    }
}
