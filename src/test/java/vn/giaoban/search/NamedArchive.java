package vn.giaoban.search;

/**
 * The archive that the relevance table asks: the people of the five reports, sentences of our own. Directives are told apart in the
 * table by their first words.
 */
public final class NamedArchive {

    private NamedArchive() {}

    public static void write(ArchiveRows rows) {
        long nien = rows.person("gia-lai", "Hồ Văn Niên");
        long chung = rows.person("gia-lai", "Rah Lan Chung");
        long tuan = rows.person("gia-lai", "Châu Ngọc Tuấn");
        long dung = rows.person("gia-lai", "Đinh Văn Dũng");
        long thanhSon = rows.person("dong-nai", "Hồ Thanh Sơn");
        long ngocTuan = rows.person("kon-tum", "Lê Ngọc Tuấn");
        long pot = rows.person("kon-tum", "A Pớt", "APớt");
        long kring = rows.person("kon-tum", "KRing Ba", "Kring Ba");
        rows.person("quang-ngai", "Lê Ngọc Tuấn");
        long ly = rows.person("kon-tum", "Y Lý");

        var giaLai = rows.meeting("Hội nghị giao ban quý II-2024", "2024-06-20", "2024-Q2", "gia-lai");
        long secretary = giaLai.official(nien, "Hồ Văn Niên", "Ủy viên Trung ương Đảng", "Bí thư Tỉnh ủy");
        long deputy = giaLai.official(chung, "Rah Lan Chung", "Phó Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh");
        giaLai.directive(secretary, null, "Chuẩn bị tốt các nội dung cho đại hội đảng bộ cấp huyện", "các huyện ủy");
        giaLai.role(secretary, "CHAIR");
        giaLai.role(secretary, "DIRECT");
        long review = giaLai.directive(
                secretary, null, "Rà soát việc thực hiện Chỉ thị số 35-CT/TW ở từng chi bộ", "Ban Tổ chức Tỉnh ủy");
        giaLai.cites(
                review,
                rows.document("Chỉ thị", "35-CT/TW", "Bộ Chính trị", "2024-06-14"),
                "Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị");
        rows.document("Chỉ thị", "35-CT/TW", "Bộ Chính trị", "2019-05-30");
        giaLai.metric("hộ nghèo", "1.526 hộ");
        giaLai.metric("diện tích rừng trồng mới", "4.250 ha");
        giaLai.directive(
                deputy, null, "Đẩy nhanh giải ngân vốn đầu tư công, không để dồn vào cuối năm", "các sở, ngành");
        giaLai.directive(
                deputy, null, "Phối hợp với Tỉnh Đoàn chăm lo việc làm cho thanh niên nông thôn", "UBND cấp huyện");

        var khoi = rows.meeting("Giao ban Đảng ủy Khối", "2021-06-28", "2021-H1", "gia-lai");
        long standing =
                khoi.official(tuan, "Châu Ngọc Tuấn", "Phó Bí thư Thường trực Tỉnh ủy", "Trưởng đoàn ĐBQH tỉnh");
        khoi.directive(standing, null, "Siết chặt phòng, chống dịch tại cơ quan và doanh nghiệp", "các đảng ủy cơ sở");
        khoi.directive(
                standing, null, "Vận động đoàn viên quyên góp xóa nhà tạm cho hộ nghèo", "Đảng ủy xã Dương Quang");

        var chuProng = rows.meeting("Giao ban Huyện uỷ Chư Prông", null, null, null);
        long district = chuProng.official(dung, "Đinh Văn Dũng", "Bí thư Huyện ủy Chư Prông");
        chuProng.directive(district, null, "Phát triển đảng viên ở thôn, làng vùng biên giới", "Huyện uỷ Chư Prông");

        var dongNai = rows.meeting("Giao ban công tác đảng", "2024-07-05", "2024-Q2", "dong-nai");
        long dongNaiDeputy = dongNai.official(thanhSon, "Hồ Thanh Sơn", "Phó Bí thư Thường trực Tỉnh ủy");
        dongNai.directive(dongNaiDeputy, null, "Nâng chất lượng sinh hoạt chi bộ theo chuyên đề", "các cấp ủy");
        dongNai.directive(
                null, "Bí thư Tỉnh ủy", "Sớm tổng kết mô hình dân vận khéo ở các tổ tự quản đường biên", null);

        var konTum = rows.meeting("Hội nghị giao ban quý II/2020", "2020-07-09", "2020-Q2", "kon-tum");
        long konTumDeputy = konTum.official(ngocTuan, "Lê Ngọc Tuấn", "Phó Bí thư Tỉnh ủy");
        long potChair = konTum.official(pot, "A Pớt", "Phó Bí thư Thường trực Tỉnh ủy");
        konTum.official(kring, "KRing Ba", "Ủy viên Ban Thường vụ Tỉnh ủy");
        konTum.directive(
                konTumDeputy, null, "Tập trung giải ngân kinh phí hỗ trợ hộ dân vùng hạn", "các huyện ủy, thành ủy");
        konTum.directive(potChair, null, "Kiểm tra việc giữ gìn đoàn kết ở xã Ia H’Drai", "ban thường vụ cấp huyện");
        konTum.directive(potChair, null, "Bà con ba thôn tái định cư phải được cấp đất trước mùa mưa", "UBND tỉnh");

        var later = rows.meeting("Giao ban quý III-2024", "2024-10-02", "2024-Q3", "gia-lai");
        long secretaryLater = later.official(nien, "Hồ Văn Niên", "Bí thư Tỉnh ủy");
        long yLy = later.official(ly, "Y Lý", "Giám đốc Sở Y tế");
        later.directive(secretaryLater, null, "Tăng tốc giải ngân ba chương trình mục tiêu quốc gia", "các huyện ủy");
        later.directive(yLy, null, "Quỹ khám chữa bệnh phải quyết toán đúng kỳ", "các bệnh viện");
    }
}
