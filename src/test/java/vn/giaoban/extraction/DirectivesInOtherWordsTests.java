package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.text.ReportText;

/** Tasks in the words of many papers: rare verbs, long addressees, what is told among what is asked. Drawn as in {@link DirectiveTests}. */
class DirectivesInOtherWordsTests {

    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @MethodSource
    void tasksAreDrawnWhateverTheirVerb(String drawn, String givers) {
        DirectiveTests.assertTasks(drawn, givers);
    }

    static Stream<Arguments> tasksAreDrawnWhateverTheirVerb() {
        return Stream.of(
                arguments(
                        "Kết luận hội nghị, Bí thư Huyện ủy Lò Văn Sáu đề nghị các chi, đảng bộ trực thuộc [giữ nhịp sinh hoạt chuyên đề, chép lại đầy đủ ý kiến đảng viên]; các xã vùng cao [nới thời gian họp thôn để bà con đi nương về kịp dự].",
                        "Sáu → các chi, đảng bộ trực thuộc; Sáu → các xã vùng cao"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu Phòng Tài nguyên và Môi trường huyện [soát lại toàn bộ hồ sơ đất ở dọc quốc lộ, trả kết quả trước ngày 30/7]. [Chốt danh sách hộ phải dời nhà ngay trong tuần này].",
                        "Sáu → Phòng Tài nguyên và Môi trường huyện"),
                arguments(
                        "Bà Cà Thị Yên đề nghị Ban Tuyên giáo, Ban Dân vận Huyện ủy và Mặt trận Tổ quốc huyện [bàn kỹ cách nói, cách làm với từng bản]. [Đừng để bà con nghe tin đồn rồi mới giải thích].",
                        "Yên → Ban Tuyên giáo, Ban Dân vận Huyện ủy và Mặt trận Tổ quốc huyện"),
                arguments(
                        "Trong quý III, bà Cà Thị Yên lưu ý cấp ủy các cấp [giữ vững nền nếp giao ban tháng]; [siết kỷ luật giờ giấc]; [khơi lại phong trào hiến đất mở đường]. Các đại biểu dự hội nghị đã thăm mô hình trồng chè ở bản Nà Lạn.",
                        "Yên → cấp ủy các cấp"),
                arguments(
                        "Ông Lò Văn Sáu nêu rõ, thời gian tới cấp ủy, chính quyền các xã cần [dồn sức cho vụ mùa, đưa giống mới về tận bản]. Mỗi cán bộ bám bản phải [nghe nhiều hơn nói].",
                        "Sáu → cấp ủy, chính quyền các xã; Sáu → Mỗi cán bộ bám bản"),
                arguments(
                        "Sáu tháng qua, Ban Thường vụ Huyện ủy đã yêu cầu các xã làm lại quy chế; nhiều nơi vẫn chậm. Bà Cà Thị Yên cho biết, huyện sẽ mở thêm hai lớp học chữ.",
                        ""),
                arguments(
                        "Hội nghị thống nhất giao Ủy ban MTTQ Việt Nam huyện [chủ trì, phối hợp với các đoàn thể vớt rác lòng hồ trước mùa lũ].",
                        "(Hội nghị) → Ủy ban MTTQ Việt Nam huyện"),
                arguments(
                        "Ban Thường vụ Huyện ủy yêu cầu Đảng ủy các xã, thị trấn [nhân cách làm của xã Mường Chùm ra toàn huyện]; Hạt Kiểm lâm [canh lửa rừng ngày đêm trong mùa khô].",
                        "(Ban Thường vụ Huyện ủy) → Đảng ủy các xã, thị trấn; (Ban Thường vụ Huyện ủy) → Hạt Kiểm lâm"),
                arguments(
                        "Bà Cà Thị Yên nhấn mạnh: [Việc chọn người đi học phải đúng chuyên môn]; [không cử người đi cho đủ số].",
                        "Yên → null"),
                arguments(
                        "Về công tác cán bộ, bà Cà Thị Yên đề nghị Ban Tổ chức Huyện ủy [sớm trình phương án điều chuyển cán bộ chủ chốt của ba xã]. [Kịp thời thay người làm việc cầm chừng].",
                        "Yên → Ban Tổ chức Huyện ủy"),
                arguments(
                        "Ông Lò Văn Sáu đánh giá cao cách làm của các bản tái định cư. Bí thư Huyện ủy mong các già làng, người có uy tín [giữ lửa nghề dệt, truyền nghề cho lớp trẻ].",
                        "Sáu → các già làng, người có uy tín"),
                arguments(
                        "Ông Lò Văn Sáu đề nghị Thường trực HĐND huyện [chất vấn đến cùng những việc dân hỏi nhiều lần]; đề nghị UBND huyện [rút bớt thủ tục, trả lời dân đúng hẹn]; đề nghị các tổ chức chính trị - xã hội [lôi kéo đông đảo hội viên vào phong trào làm sạch bản].",
                        "Sáu → Thường trực HĐND huyện; Sáu → UBND huyện; Sáu → các tổ chức chính trị - xã hội"),
                arguments(
                        "Ông Lò Văn Sáu chỉ đạo Công an huyện [lật lại các vụ trộm gia súc chưa tìm ra thủ phạm]; giao Ban Chỉ huy Quân sự huyện [dựng phương án cứu người khi đập tràn bị vỡ].",
                        "Sáu → Công an huyện; Sáu → Ban Chỉ huy Quân sự huyện"),
                arguments(
                        "Phát biểu chỉ đạo, ông Lò Văn Sáu yêu cầu các địa phương, đơn vị tập trung thực hiện một số nhiệm vụ sau:\n- [Gieo cấy xong trà lúa sớm trước ngày 20/6].\n- [Vét sạch bùn ở các mương đầu nguồn].\n- Ngành giáo dục [thu xếp đủ chỗ ở cho học sinh bán trú].",
                        "Sáu → các địa phương, đơn vị; Sáu → Ngành giáo dục"),
                arguments(
                        "Bà Cà Thị Yên đề nghị các xã [đếm lại đàn trâu bò sau rét]. Bà cũng đề nghị [mở thêm chợ phiên cuối tuần].",
                        "Yên → các xã; Yên → null"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [ghi chép cẩn thận số hộ thiếu đói]. Thời gian qua, nhiều xã ghi chép qua loa. Do đó, cần [tính lại từ đầu, ký tên từng thôn].",
                        "Sáu → các xã"),
                arguments(
                        "Tại hội nghị, lãnh đạo xã Chiềng Pha kiến nghị huyện bố trí vốn xây cầu treo. Ông Quàng Văn Lả, Trưởng phòng Nội vụ huyện trả lời, phòng sẽ tham mưu trong tháng.",
                        ""),
                arguments(
                        "Chủ tịch UBND huyện Tòng Văn Hặc tiếp thu ý kiến, đồng thời yêu cầu các phòng chuyên môn, UBND các xã [làm ngay những việc đã rõ, việc khó thì xin ý kiến].",
                        "Hặc → các phòng chuyên môn, UBND các xã"),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu người đứng đầu cấp ủy, chính quyền [xuống bản ít nhất mỗi tháng một lần]. Mặt khác, [giảm hẳn giấy mời, dồn các cuộc họp cùng thành phần].",
                        "Sáu → người đứng đầu cấp ủy, chính quyền"),
                arguments(
                        "Kết thúc hội nghị, bà Cà Thị Yên giao Văn phòng Huyện ủy [chắp bút dự thảo kết luận, gửi các đồng chí Ủy viên góp ý]; Ủy ban Kiểm tra Huyện ủy [vào cuộc ngay với các đơn thư nặc danh].",
                        "Yên → Văn phòng Huyện ủy; Yên → Ủy ban Kiểm tra Huyện ủy"),
                arguments(
                        "Huyện ủy đề ra nhiệm vụ trọng tâm quý III: [kéo điện về bảy bản cuối cùng]; [vực dậy đàn bò lai]; [lấp đầy cụm công nghiệp Nà Sản].",
                        "(Huyện ủy) → null"),
                arguments(
                        "Ông Lò Văn Sáu biểu dương các xã đã gieo cấy đúng khung lịch. Các xã cũng giữ được đàn gia súc qua đợt rét. Mở thêm ba điểm trường, huyện đã đưa 120 em nhỏ đến lớp.",
                        ""),
                arguments(
                        "Ông Lò Văn Sáu yêu cầu các xã [khoanh ngay các ổ dịch tả lợn]. Dịch bệnh năm nay đến sớm hơn mọi năm. Các xã vùng thấp đã tiêu hủy 35 con lợn. [Không giấu dịch, không bán chạy lợn ốm].",
                        "Sáu → các xã"),
                arguments(
                        "Về nông nghiệp, ông Lò Văn Sáu đề nghị Trung tâm Dịch vụ nông nghiệp huyện [bắc cầu cho hợp tác xã gặp siêu thị]; ngành thú y, trạm y tế các xã [chích ngừa cho chó, mèo trước mùa nắng nóng].",
                        "Sáu → Trung tâm Dịch vụ nông nghiệp huyện; Sáu → ngành thú y, trạm y tế các xã"),
                arguments(
                        "Hội nghị cho rằng, sáu tháng qua thu ngân sách giữ được nhịp độ, chi tiêu tiết kiệm. Hội nghị cũng chỉ ra ba việc còn yếu: giải ngân chậm, họp nhiều, văn bản dài.",
                        ""),
                arguments(
                        "Ban Chấp hành Đảng bộ huyện yêu cầu các chi bộ [đưa việc học Bác thành nếp sinh hoạt, bỏ lối đọc báo cáo cho xong].",
                        "(Ban Chấp hành Đảng bộ huyện) → các chi bộ"),
                arguments(
                        "Ông Lò Văn Sáu lưu ý: thứ nhất, [tuyển người đúng việc]; thứ hai, [cho nghỉ những cán bộ ba năm liền không hoàn thành nhiệm vụ]; thứ ba, [chấm điểm xã hằng quý bằng ý kiến của dân].",
                        "Sáu → null"),
                arguments(
                        "Bí thư Huyện ủy cho biết, Tỉnh ủy đã đồng ý chủ trương làm đường vào Pá Ma; từ đó, ông đề nghị Phòng Kinh tế và Hạ tầng huyện [ướm tuyến ngay trong mùa khô, UBND xã Pá Ma vận động dân nhường đất].",
                        "Sáu → Phòng Kinh tế và Hạ tầng huyện"),
                arguments(
                        "Ông Lò Văn Sáu đề nghị các cơ quan báo chí, đài truyền thanh các xã [kể những chuyện thật về người tốt, đừng chạy theo tin giật gân].",
                        "Sáu → các cơ quan báo chí, đài truyền thanh các xã"),
                arguments(
                        "Ông Lò Văn Sáu đề nghị Đảng ủy Quân sự, Đảng ủy Công an huyện [nắm tình hình từ nóc nhà, bản biên giới]; [không để bất ngờ trong mọi tình huống]; đồng thời [lo chỗ ăn, chỗ ở cho lực lượng trực].",
                        "Sáu → Đảng ủy Quân sự, Đảng ủy Công an huyện"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Học sinh bản Pá Ma nay có lớp mới.",
                "Nghe xong, nhiều người gật đầu.",
                "Thu ngân sách 6 tháng đạt 52 tỷ đồng.",
                "Bán đảo lòng hồ đón 3.000 khách.",
                "Phân bón tăng giá, nông dân gặp khó.",
                "Nhận nhiệm vụ từ đầu năm, Công an huyện bắt 12 đối tượng.",
                "Chốt phiên thảo luận, đại biểu bỏ phiếu thông qua.",
                "Các xã phấn khởi đón nhận tin vui.",
            })
    void whatIsToldBehindATaskIsNone(String told) {
        String text = DirectiveTests.INTRO + "Ông Lò Văn Sáu yêu cầu các xã rà soát hộ nghèo. " + told;
        assertThat(EXTRACTOR.read(ReportText.of(text)).directives()).hasSize(1);
    }
}
