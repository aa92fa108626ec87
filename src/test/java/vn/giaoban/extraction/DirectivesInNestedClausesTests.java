package vn.giaoban.extraction;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tasks between asides, conditions, relative clauses and words in quotes: each is drawn in [ ], with who asks whom. */
class DirectivesInNestedClausesTests {

    @ParameterizedTest
    @MethodSource
    void tasksAreDrawn(String drawn, String givers) {
        DirectiveTests.assertTasks(drawn, givers);
    }

    static Stream<Arguments> tasksAreDrawn() {
        return Stream.of(
                // who agrees, and assigns
                arguments(
                        "Ông Lò Văn Sáu nhất trí với đề xuất của xã Chiềng Pha và giao Phòng Tài chính [cân đối vốn trong tháng này].",
                        "Sáu → Phòng Tài chính"),
                arguments("Bà Cà Thị Yên đồng ý về chủ trương, yêu cầu các xã [tự lo phần ngày công].", "Yên → các xã"),
                arguments(
                        "Ông Lò Văn Sáu cho rằng, UBND tỉnh đã đồng ý chủ trương và giao Sở Y tế chủ trì từ năm ngoái.",
                        ""),
                arguments(
                        "Ông Lò Văn Sáu tiếp thu ý kiến của tỉnh và giao nhiệm vụ cho các phòng. Theo đó, Phòng Nội vụ [hoàn chỉnh đề án trước ngày 20/6]. Phòng Y tế [soát lại tủ thuốc của các bản].",
                        "Sáu → Phòng Nội vụ; Sáu → Phòng Y tế"),
                // asides
                arguments(
                        "Bà Cà Thị Yên yêu cầu các xã [họp dân]. Phòng Y tế, theo bà, cần [thôi kiểu đếm trên giấy]. Trước đà giảm của giá chè, theo bà, ngành nông nghiệp cần [tìm thêm người mua].",
                        "Yên → các xã; Yên → Phòng Y tế; Yên → ngành nông nghiệp"),
                arguments(
                        "Ông Lò Văn Sáu giao trạm y tế xã Chiềng Pha, nơi còn thiếu bác sĩ, [lập danh sách xin người].",
                        "Sáu → trạm y tế xã Chiềng Pha"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu, từ nay đến hết tháng 10, UBND các xã [dừng những việc chưa gấp].",
                        "Sáu → UBND các xã"),
                arguments(
                        "Ông Lò Văn Sáu giao Thanh tra huyện [lập kế hoạch kiểm tra]; Xí nghiệp Thủy nông [tưới luân phiên]; các huyện ủy viên [xuống bản nghe dân].",
                        "Sáu → Thanh tra huyện; Sáu → Xí nghiệp Thủy nông; Sáu → các huyện ủy viên"),
                // what stands behind words that ask for nothing
                arguments(
                        "Ông Lò Văn Sáu chủ trì hội nghị. Kết luận hội nghị, ông Lò Văn Sáu cho rằng chống hạn là việc gấp. Các xã phải [đếm lại giếng nước]. Phòng Y tế được giao [theo dõi bệnh mùa nắng].",
                        "Sáu → Các xã; Sáu → Phòng Y tế"),
                arguments(
                        "Ông Lò Văn Sáu cho rằng, làm chậm không thể đổ lỗi cho thời tiết; chủ đầu tư phải [tự nhận trách nhiệm].",
                        "Sáu → chủ đầu tư"),
                arguments(
                        "Trưởng bản Vi Văn Páo cho rằng chống hạn là việc gấp. Các xã phải đi xin nước đã hai tháng.",
                        ""),
                // which of them are meant
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các huyện có nhiều thuyền máy cần [lập đội cứu hộ]. Các chi bộ ba năm nay chưa kết nạp được ai phải [kiểm điểm chi ủy].",
                        "Sáu → các huyện có nhiều thuyền máy; Sáu → Các chi bộ ba năm nay chưa kết nạp được ai"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [có phương án dự phòng, nêu rõ những hộ cần di dời].",
                        "Sáu → các xã"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [họp dân]; những nơi đường còn lầy phải [rải đá]. Các bản có rừng [đưa việc giữ rừng vào hương ước].",
                        "Sáu → các xã; Sáu → những nơi đường còn lầy; Sáu → Các bản có rừng"),
                arguments(
                        "Ông Lò Văn Sáu giao Phòng Nội vụ cùng với Phòng Tài chính [soát lại biên chế].",
                        "Sáu → Phòng Nội vụ cùng với Phòng Tài chính"),
                // what about, before those who are obliged
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [họp dân]. Hồ sơ đất của 20 hộ, UBND xã phải [trả xong trong tháng 5]. [Vai trò của già làng, người có uy tín phải được coi trọng].",
                        "Sáu → các xã; Sáu → UBND xã"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [họp dân]. [Tình trạng lấn chiếm hành lang phải chấm dứt trong quý III]; bà Cà Thị Yên giao Công an huyện [mở đợt kiểm tra].",
                        "Sáu → các xã; Yên → Công an huyện"),
                // one who is asked to ask others
                arguments(
                        "Ông Lò Văn Sáu giao Phòng Kinh tế [yêu cầu nhà thầu làm lại mặt đường].",
                        "Sáu → Phòng Kinh tế"),
                // who asks stands behind
                arguments("Các chi bộ phải [họp dân trong tuần], ông Lò Văn Sáu nhắc.", "Sáu → Các chi bộ"),
                arguments("Tinh thần là giá chè phải theo chợ, ông Lò Văn Sáu nói.", ""),
                // a body behind what it did first
                arguments(
                        "Sau khi thảo luận, Ban Thường vụ Huyện ủy nhất trí với tờ trình, song yêu cầu [bổ sung phần việc của từng xã].",
                        "(Ban Thường vụ Huyện ủy) → null"),
                // what is told, and not asked
                arguments("Chủ tịch UBND xã Lò Văn Sáu khẳng định UBND xã tập trung làm đường.", ""),
                arguments("Theo ông Lò Văn Sáu, có nơi cán bộ biết mà không báo cáo.", ""),
                arguments("Ông Lò Văn Sáu đã cho ý kiến chỉ đạo với một số nội dung lớn.", ""),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [họp dân]. Cho ý kiến về việc dạy nghề, Ban Thường vụ Huyện ủy đánh giá, sau một năm các xã tập trung làm tốt.",
                        "Sáu → các xã"),
                // in some case only
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [đếm lại giếng nước]. Nơi nào nước đã cạn thì UBND xã [chở nước vào bản]. Ai vắng hai buổi, Ủy ban Kiểm tra Huyện ủy [xem xét trách nhiệm].",
                        "Sáu → các xã; Sáu → UBND xã; Sáu → Ủy ban Kiểm tra Huyện ủy"),
                arguments(
                        "Bà Cà Thị Yên giao Phòng Tài chính [theo dõi từng công trình]; [công trình nào đến 30.9 chưa xong nửa việc thì cắt vốn]; chi bộ nào chưa họp thì [họp ngay trong tuần].",
                        "Yên → Phòng Tài chính; Yên → chi bộ nào chưa họp"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [họp dân]. Mấy bản chưa có trưởng bản, UBND xã [cử người về lo việc chung].",
                        "Sáu → các xã; Sáu → UBND xã"));
    }
}
