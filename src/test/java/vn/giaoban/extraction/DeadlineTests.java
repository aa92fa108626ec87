package vn.giaoban.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.text.Span;

/** By when a task of a report of 2023 is due. */
class DeadlineTests {

    private final DeadlineFinder finder = new DeadlineFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gửi danh sách trước ngày 30/6                        | 2023-06-30
            gửi danh sách trước ngày 30-6-2024                   | 2024-06-30
            gửi danh sách trước 15/01/2024                       | 2024-01-15
            gửi danh sách chậm nhất là ngày 5.10                 | 2023-10-05
            gửi danh sách trước ngày 2 tháng 9 năm 2024          | 2024-09-02
            làm xong trong quý III                               | 2023-Q3
            hoàn thành việc di dời trong quý IV/2024             | 2024-Q4
            hoàn thành trong tháng 8                             | 2023-08
            hoàn thành trước cuối tháng 8                        | 2023-08-31
            hoàn thành trong 6 tháng cuối năm                    | 2023-H2
            kiện toàn nhân sự xong trong cuối năm 2024           | 2024-12-31
            hoàn thành trong năm nay                             | 2023-12-31
            thực hiện Kế hoạch ngày 30/6/2022 của huyện          | none
            thực hiện nhiệm vụ quý III                           | none
            gửi danh sách trước ngày 31/2                        | none
            """)
    void aTaskIsDue(String task, String due) {
        assertThat(due(task, 2023)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"gửi danh sách trước ngày 30/6", "làm xong trong quý III", "hoàn thành trong năm nay"})
    void aDayWithoutAYearIsUnknownWhereTheReportsYearIs(String task) {
        assertThat(finder.in(task, new Span(0, task.length()), null)).isNull();
    }

    private String due(String task, int year) {
        Found<DirectiveFact.Deadline> found = finder.in(task, new Span(0, task.length()), year);
        return found == null ? "none" : found.value().toString();
    }
}
