package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.time.Period;

/** By when a task of a meeting on Wednesday, 17 May 2023 is due, where no other day is said. */
class DeadlineTests {

    private static final LocalDate MEETING = LocalDate.of(2023, 5, 17);

    private final DeadlineFinder finder = new DeadlineFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gửi danh sách trước 30/6                                   | 2023-06-30
            gửi danh sách trước ngày 30/6                              | 2023-06-30
            gửi danh sách trước ngày 30-6-2024                         | 2024-06-30
            gửi danh sách trước 15/01/2024                             | 2024-01-15
            báo cáo kết quả với Chủ tịch UBND huyện trước ngày 30/6    | 2023-06-30
            gửi danh sách trước 15 giờ ngày 5/10                       | 2023-10-05
            gửi danh sách trước 17h30 ngày 5/10                        | 2023-10-05
            gửi danh sách chậm nhất 9 giờ 30 phút sáng ngày 5/10       | 2023-10-05
            gửi danh sách chậm nhất ngày 10/9                          | 2023-09-10
            gửi danh sách chậm nhất là ngày 5.10                       | 2023-10-05
            gửi danh sách chậm nhất vào ngày 5/10/2023                 | 2023-10-05
            gửi danh sách, hạn cuối là ngày 5/10                       | 2023-10-05
            gửi danh sách, thời hạn trước ngày 5/10                    | 2023-10-05
            gửi danh sách trước ngày 2 tháng 9 năm 2024                | 2024-09-02
            gửi danh sách trước ngày 2 tháng 9                         | 2023-09-02
            đến ngày 31/12/2025 phải chấm dứt việc đốt rác             | 2025-12-31
            đến ngày 30/6 các xã cần có phương án                      | 2023-06-30
            lấy phiếu từ ngày 5/6 đến ngày 15/6                        | 2023-06-15
            quan trắc từ ngày 25/10/2023 đến hết 31/12/2023            | 2023-12-31
            trực từ nay đến ngày 30/6                                  | 2023-06-30
            """)
    void byADay(String task, String due) {
        assertThat(due(task)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hoàn thành hồ sơ trước tháng 10                            | 2023-09-30
            hoàn thành hồ sơ trước quý IV                              | 2023-09-30
            bàn giao mặt bằng trước năm 2024                           | 2023-12-31
            phủ sóng các thôn đến cuối tháng 9                         | 2023-09-30
            vận động đến từng nhà, hết tháng 9 mà không xong thì nêu tên | 2023-09-30
            hoàn thành trước cuối tháng 8                              | 2023-08-31
            giải ngân đến hết quý I/2024                               | 2024-03-31
            đến hết năm 2025, không để còn nhà tạm                     | 2025-12-31
            kiện toàn nhân sự xong trong cuối năm 2024                 | 2024-12-31
            từ nay đến cuối năm, giải quyết cho được đơn thư           | 2023-12-31
            hoàn thành trong năm nay                                   | 2023-12-31
            hoàn thành việc di dời đến năm 2025                        | 2025-12-31
            đến năm 2025 hoàn thành việc di dời                        | 2025-12-31
            """)
    void byTheEndOfSomething(String task, String due) {
        assertThat(due(task)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            làm xong trong quý III                                     | 2023-Q3
            xử lý các điểm sạt lở trong quý III/2023                   | 2023-Q3
            hoàn thành việc di dời trong quý IV/2024                   | 2024-Q4
            hoàn thành vào đầu quý IV                                  | 2023-Q4
            trình HĐND tỉnh đề án trong quý 3 năm 2023                 | 2023-Q3
            hoàn thành trong tháng 8                                   | 2023-08
            mở lớp cho cán bộ thôn trong tháng 8                       | 2023-08
            báo cáo Huyện ủy trong tháng 02/2024                       | 2024-02
            xong giữa tháng 9                                          | 2023-09
            khởi công trạm bơm vào tháng 10/2023                       | 2023-10
            trong tháng 8, công an xã gặp từng hộ                      | 2023-08
            hoàn thành trong 6 tháng cuối năm                          | 2023-H2
            giải ngân phần còn lại trong 6 tháng cuối năm 2023         | 2023-H2
            hoàn thành việc kiểm kê trong năm 2024                     | 2024
            trong năm 2024 phải hoàn thành việc kiểm kê                | 2024
            hoàn thành các chỉ tiêu trong tháng 6                      | 2023-06
            """)
    void withinAPeriod(String task, String due) {
        assertThat(due(task)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            báo cáo ngay trong tháng này                               | 2023-05
            báo cáo ngay trong tháng                                   | 2023-05
            làm rõ trong tháng tới                                     | 2023-06
            làm rõ trong quý này                                       | 2023-Q2
            gửi danh sách trong tuần này                               | 2023-05-21
            gửi danh sách trong tuần tới                               | 2023-05-28
            gửi danh sách trong ngày hôm nay                           | 2023-05-17
            báo cáo Huyện ủy trong vòng 10 ngày                        | 2023-05-27
            báo cáo Huyện ủy trong vòng 10 ngày kể từ hôm nay          | 2023-05-27
            lập danh sách trong 2 tuần tới                             | 2023-05-31
            tháo dỡ lều quán trong thời hạn 1 tháng                    | 2023-06-17
            """)
    void toldFromTheDayOfTheMeeting(String task, String due) {
        assertThat(due(task)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thực hiện Kế hoạch ngày 30/6/2024 của huyện",
                "thực hiện theo Công văn số 15/UBND ngày 15/9/2023",
                "thực hiện nhiệm vụ quý III",
                "thực hiện tốt các nhiệm vụ trong quý III",
                "tuyên truyền các sự kiện lớn của huyện trong tháng 8",
                "tuyên truyền các sự kiện lớn của nước, của tỉnh và huyện trong quý III",
                "báo cáo kết quả kiểm kê đến hết quý II",
                "khắc phục hạn chế trong tháng 5",
                "gửi danh sách trước ngày 31/2",
                "gửi danh sách trước ngày 30/1/2022",
                "gửi danh sách trước ngày 30/1",
                "gửi danh sách trước 10/15 xã",
                "gửi báo cáo trước ngày 20 hằng tháng",
                "gửi báo cáo trước ngày 20/12 hằng năm",
                "báo cáo định kỳ trước ngày 20/6",
                "báo cáo hằng tháng",
                "làm xong trước Tết",
                "làm xong trước thời điểm sáp nhập",
                "làm xong trước mùa mưa",
                "thực hiện quy hoạch giai đoạn 2021-2025",
                "trồng rừng trong giai đoạn 2021 - 2025",
                "đến năm 2030 có 80% xã đạt chuẩn",
                "hoàn thành mục tiêu đến năm 2030 về nhà ở",
                "trồng 5 ha rừng đến năm 2030",
                "hoàn thành hồ sơ theo Công văn gửi đến ngày 5/10",
                "hoàn thiện báo cáo kết quả tính đến ngày 30/6",
                "tăng trưởng 8% trong năm 2024",
                "rà soát số liệu tính đến ngày 30/6/2023",
                "giải quyết việc tồn đọng trước ngày 1/7/2023",
                "chi trả cho người tuyển dụng trước ngày 1/7/2023",
                "điều chuyển vốn của dự án giải ngân dưới 30% đến hết quý III",
                "trả kết quả trong vòng 3 ngày kể từ ngày nhận đơn",
                "trả kết quả trong vòng 10 ngày làm việc",
                "nạo vét kênh trong tháng 8 và tháng 9",
                "nạo vét kênh trong quý III và IV",
                "kiểm tra lại việc thu chi trong tháng 8 năm ngoái",
                "chuẩn bị đại hội diễn ra vào tháng 9",
                "phát huy kết quả đạt được trong năm 2022",
                "khẩn trương thực hiện trong thời gian tới",
            })
    void isNoDeadline(String task) {
        assertThat(due(task)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-12-20 | gửi danh sách trước ngày 15/1        | 2024-01-15
            2023-12-20 | làm rõ trong tháng tới               | 2024-01
            2023-12-20 | hoàn thành trong quý I               | 2024-Q1
            2023-12-20 | gửi danh sách trước ngày 15/10       | none
            2023-Q2    | gửi danh sách trước ngày 30/9        | 2023-09-30
            2023-Q2    | gửi danh sách trước ngày 10/7        | none
            2023-Q4    | gửi danh sách trước ngày 31/3        | 2024-03-31
            2023       | hoàn thành trong năm nay             | none
            2023-Q2    | gửi danh sách trong tuần này         | none
            2023-05-21 | gửi danh sách trong tuần này         | none
            unknown    | gửi danh sách trước ngày 30/6        | none
            unknown    | làm xong trong quý III               | none
            unknown    | báo cáo trong vòng 10 ngày           | none
            unknown    | gửi danh sách trước ngày 30/6/2023   | 2023-06-30
            unknown    | hoàn thành trong quý III/2023        | 2023-Q3
            """)
    void aYearThatIsNotSaidIsTakenFromTheMeetingWhereThatIsCertain(String held, String task, String due) {
        assertThat(due(task, time(held))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ông Lò Văn Sáu yêu cầu các xã gửi danh sách trước ngày 30/6; rà soát hộ nghèo.                    | 2023-06-30, none
            Ông Lò Văn Sáu yêu cầu các xã rà soát hộ nghèo; trước ngày 30/6, các phòng phải kiểm tra chợ.     | none, 2023-06-30
            Trước ngày 30/6, ông Lò Văn Sáu yêu cầu các xã hoàn thành việc lấp hố; kiểm tra chợ.              | 2023-06-30, none
            Ông Lò Văn Sáu yêu cầu trước ngày 30/6, các xã phải hoàn thành việc lấp hố.                       | 2023-06-30
            Theo Kế hoạch được duyệt trước ngày 30/6, ông Lò Văn Sáu yêu cầu các xã lấp hố.                   | none
            Ông Lò Văn Sáu yêu cầu các xã nộp đơn trước ngày 30/6, ông đề nghị các phòng kiểm tra chợ.        | 2023-06-30, none
            """)
    void aClauseIsTheTaskAndTheWordsBeforeIt(String words, String due) {
        var report = ReportText.of("Sáng 17/5/2023, Huyện ủy Tân Hội tổ chức Hội nghị giao ban.\n"
                + "Ông Lò Văn Sáu, Bí thư Huyện ủy chủ trì hội nghị.\n" + words);
        assertThat(new Extractor()
                        .read(report).directives().stream()
                                .map(d -> d.deadline() == null
                                        ? "none"
                                        : d.deadline().value().toString())
                                .collect(Collectors.joining(", ")))
                .isEqualTo(due);
    }

    private static @Nullable MeetingTime time(String held) {
        if (held.equals("unknown")) {
            return null;
        }
        if (held.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return MeetingTime.on(LocalDate.parse(held));
        }
        var period = new Found<>(Period.of(held), new Span(0, 1), "period");
        return MeetingTime.of(new MeetingFact(null, null, period, null, null));
    }

    private String due(String task) {
        return due(task, MeetingTime.on(MEETING));
    }

    private String due(String task, @Nullable MeetingTime time) {
        Found<DirectiveFact.Deadline> found =
                finder.in(ReportText.of(task).matching(), new Span(0, task.length()), time);
        return found == null ? "none" : found.value().toString();
    }
}
