package vn.giaoban.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** The words of a made-up archive: those of the extractor's lexicons, and some of our own. */
final class SeededWords {

    static final List<String> SURNAMES = lexicon("surnames");
    static final List<String> VERBS = lexicon("action-verbs");
    static final List<String> DISTRICTS = lexicon("districts");

    static final List<String> MIDDLE_NAMES =
            parted("Văn, Thị, Ngọc, Minh, Đức, Thanh, Quang, Hữu, Xuân, Công, Đình, Quốc, Thế, "
                    + "Kim, Hồng, Anh, Tiến, Trọng, Bá, Duy, Mạnh, Thu, Bích, Viết, Hoàng, Phúc, Chí, Huy, Khắc, Như");

    static final List<String> GIVEN_NAMES =
            parted("Hùng, Dũng, Tuấn, Hà, Lan, Bình, Niên, Chung, Sơn, Hải, Long, Nam, Thắng, Hòa, "
                    + "Thủy, Hoa, Mai, Phương, Quang, Vinh, Trung, Kiên, Cường, Hạnh, Nga, Thảo, Yến, Tâm, Đức, Phúc, Lộc, Thọ, Khánh, Linh, Giang, "
                    + "Châu, Ngân, Nhung, Oanh, Quyết, Sáng, Tài, Tân, Thành, Thịnh, Tiến, Toàn, Tùng, Vân, Việt, Xuân, An, Ánh, Bảo, Công, Cúc, "
                    + "Diệp, Du, Đạt, Đoàn, Hiền, Hiếu, Huệ, Hưng, Kỳ, Lâm, Liên, Lý, Mạnh, Nghĩa, Nhân, Pháp, Phong, Quân, Quý, Sỹ, Thái, Thu, "
                    + "Thúy, Trang, Trí, Tú, Uyên, Vũ");

    static final List<String> TITLES = parted(
            "Bí thư Tỉnh ủy, Phó Bí thư Thường trực Tỉnh ủy, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, "
                    + "Trưởng Ban Tổ chức Tỉnh ủy, Trưởng Ban Tuyên giáo Tỉnh ủy, Trưởng Ban Dân vận Tỉnh ủy, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy, "
                    + "Trưởng Ban Nội chính Tỉnh ủy, Chánh Văn phòng Tỉnh ủy, Phó Chủ tịch HĐND tỉnh, Chủ tịch HĐND tỉnh, Giám đốc Công an tỉnh, "
                    + "Chỉ huy trưởng Bộ CHQS tỉnh, Ủy viên Trung ương Đảng, Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Sở Tài chính, "
                    + "Giám đốc Sở Nông nghiệp và Phát triển nông thôn, Giám đốc Sở Y tế, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh");

    static final List<String> OBJECTS = parted(
            "công tác xây dựng Đảng, giải ngân vốn đầu tư công, phát triển đảng viên, cải cách hành chính, "
                    + "chuyển đổi số, phòng chống tham nhũng, kiểm tra giám sát, chất lượng sinh hoạt chi bộ, đại hội đảng bộ cơ sở, xây dựng nông thôn mới, "
                    + "giảm nghèo bền vững, an ninh trật tự, quốc phòng địa phương, phòng chống thiên tai, phòng chống cháy rừng, chăm lo gia đình chính sách, "
                    + "giải phóng mặt bằng, thu ngân sách nhà nước, tiến độ các công trình trọng điểm, quy hoạch cán bộ, luân chuyển cán bộ, "
                    + "sắp xếp tổ chức bộ máy, tinh giản biên chế, công tác dân vận, quy chế dân chủ ở cơ sở, tiếp công dân, giải quyết đơn thư tồn đọng, "
                    + "bảo vệ nền tảng tư tưởng, tuyên truyền miệng, định hướng dư luận, chất lượng giáo dục vùng sâu, khám chữa bệnh cho hộ nghèo, "
                    + "xóa nhà tạm, đào tạo nghề cho lao động nông thôn, việc làm cho thanh niên, kết nạp quần chúng ưu tú, giao quân đầu năm, "
                    + "quản lý đất đai, khai thác khoáng sản trái phép, bảo vệ môi trường, xử lý rác thải, cấp nước sạch, liên kết trồng cà phê, "
                    + "cánh đồng mẫu lớn, trồng rừng gỗ lớn, chăn nuôi tập trung, phòng dịch tả lợn, tiêm phòng gia súc, hạ tầng thủy lợi, "
                    + "đường giao thông liên xã, bồi dưỡng lý luận chính trị, đánh giá xếp loại đảng viên, kỷ luật phát ngôn, chế độ thông tin báo cáo, "
                    + "công khai tài sản thu nhập, thi hành án dân sự, an toàn giao thông, tín dụng đen, ma túy học đường, tảo hôn, "
                    + "bảo hiểm y tế toàn dân, hộ kinh doanh cá thể, hợp tác xã kiểu mới, sản phẩm đặc trưng của làng, du lịch cộng đồng, "
                    + "bảo tồn cồng chiêng, nhà rông văn hóa, thư viện xã, sân vận động huyện, cầu treo dân sinh, điện lưới thôn bản, "
                    + "sóng điện thoại vùng lõm, chữ ký số, dịch vụ công trực tuyến, lưu trữ hồ sơ, sổ tay đảng viên điện tử, biên giới hữu nghị");

    static final List<String> TAILS = parted(
            "ngay trong quý này, trước mùa mưa, không để dồn việc về cuối năm, gắn với trách nhiệm người đứng đầu, "
                    + "đúng quy trình và công khai, bảo đảm dân chủ và đúng luật, nhất là ở vùng đồng bào dân tộc thiểu số, báo cáo kết quả hằng tháng, "
                    + "không để phát sinh điểm nóng, theo phương châm rõ người rõ việc, trên cơ sở rà soát từng thôn, có lộ trình cho từng năm, "
                    + "sát với thực tế của cơ sở, qua các buổi sinh hoạt chuyên đề, coi đây là nhiệm vụ chính trị hàng đầu, "
                    + "kịp thời biểu dương cách làm hay, xử lý nghiêm cán bộ né tránh, với sự tham gia của đoàn thể, thông qua đối thoại với nhân dân, "
                    + "nhằm đạt chỉ tiêu đại hội đề ra, từ nguồn vốn xã hội hóa, theo hướng tinh gọn và hiệu lực, cho các xã còn khó khăn, "
                    + "tới từng chi bộ trực thuộc, sau khi có kết luận thanh tra");

    static final List<String> ADDRESSEES =
            parted("các huyện ủy, các sở ngành, Ban Tổ chức Tỉnh ủy, Ban Tuyên giáo Tỉnh ủy, "
                    + "UBND cấp huyện, các đảng ủy trực thuộc, Văn phòng Tỉnh ủy, Ủy ban Kiểm tra Tỉnh ủy, Công an tỉnh, Ban Dân vận Tỉnh ủy, "
                    + "các cấp ủy, Sở Tài chính, Sở Y tế, Sở Giáo dục và Đào tạo, Mặt trận Tổ quốc các cấp, Tỉnh Đoàn");

    static final List<String> MEETINGS =
            parted("Hội nghị giao ban, Giao ban công tác đảng, Hội nghị giao ban trực tuyến, Buổi làm việc, "
                    + "Hội nghị sơ kết, Hội nghị Ban Chấp hành, Phiên họp Ban Thường vụ, Hội nghị quán triệt");

    static final List<String> SYMBOLS = parted("CT/TW, NQ/TW, KL/TW, QĐ/TW, NQ/TU, CT/TU, KH/TU, KL/TU");

    private SeededWords() {}

    /** The first ones are drawn far more often than the last ones, as words are. */
    static String draw(List<String> words, Random random) {
        double place = random.nextDouble();
        return words.get((int) (words.size() * place * place));
    }

    private static List<String> parted(String words) {
        return List.of(words.split(", ", -1));
    }

    private static List<String> lexicon(String name) {
        try (InputStream in = SeededWords.class.getResourceAsStream("/extraction/lexicon/" + name + ".tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "))
                    .flatMap(line -> Stream.of(line.split("\t", 2)).limit(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
