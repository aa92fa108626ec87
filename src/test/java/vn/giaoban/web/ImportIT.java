package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor's way: log in, upload, see what became of it. */
@StoresReports
class ImportIT extends BrowserIT {

    /** Contains markup, as a report copied from a site may; %s makes each upload another report. */
    private static final String REPORT = """
            Ngày 15-3-2023, Thường trực Tỉnh ủy Lâm Đồng tổ chức Hội nghị giao ban công tác Đảng tháng 2/2023 <b>%s</b>. \
            Đồng chí Nguyễn Văn Thử-Phó Bí thư Thường trực Tỉnh ủy chủ trì hội nghị.

            <script>document.title = "lọt qua"</script>

            Kết luận hội nghị, Phó Bí thư Thường trực Tỉnh ủy Nguyễn Văn Thử yêu cầu các huyện ủy, thành ủy khơi thông \
            dòng chảy trước mùa mưa; kiểm tra từng hồ chứa nước trên địa bàn.
            """;

    /** Only ends a wait that would never end. */
    private static final Page.WaitForConditionOptions MINUTES = new Page.WaitForConditionOptions().setTimeout(180_000);

    @Test
    void turnsAStrangerAwayFromImporting() {
        try (Visit visit = visit(Visit.Screen.DESKTOP, true)) {
            Page page = visit.open("/nhap");
            assertThat(URI.create(page.url()).getPath()).isEqualTo("/dang-nhap");
        }
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @CsvSource({"DESKTOP, true", "PHONE, false"})
    void uploadsAReportAndShowsItsMarkupAsText(Visit.Screen screen, boolean javaScript) throws IOException {
        try (Visit visit = visit(screen, javaScript)) {
            logIn(visit);
            Page page = visit.page();
            visit.picture("import");
            page.setInputFiles("main input[type=file]", new FilePayload[] {
                file("giao-ban.txt", REPORT.formatted("lần " + screen)),
                file("rong.txt", ""),
                file("cong-thuc.txt", "Cách nấu canh chua: cá lóc, me, cà chua, giá, thơm.\n")
            });
            page.locator("main form:has(input[type=file]) button[type=submit]").click();
            page.waitForCondition(() -> page.locator("main").innerText().contains("giao-ban.txt"));
            assertThat(page.locator("main").innerText()).contains("giao-ban.txt", "rong.txt", "cong-thuc.txt");
            visit.picture("imported");

            page.locator("main a[href^='/cuoc-hop/']").first().click();
            assertThat(page.locator("main").innerText())
                    .contains("Nguyễn Văn Thử", "khơi thông dòng chảy", "<script>", "<b>lần " + screen + "</b>");
            assertThat(page.title()).doesNotContain("lọt qua");
            visit.wentWell();
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void watchesALongImportToItsEnd(boolean javaScript) throws IOException {
        try (Visit visit = visit(Visit.Screen.PHONE, javaScript)) {
            logIn(visit);
            Page page = visit.page();
            var files = new FilePayload[60];
            for (int i = 0; i < files.length; i++) {
                files[i] = file("bao-cao-" + i + ".txt", REPORT.formatted(javaScript + " " + i));
            }
            page.setInputFiles("main input[type=file]", files);
            page.locator("main form:has(input[type=file]) button[type=submit]").click();
            assertThat(page.locator("main .files li").count())
                    .as("files, done or waiting")
                    .isEqualTo(files.length);
            visit.picture("import-under-way");
            if (javaScript) {
                page.evaluate("window.notLoadedAnew = true");
            }

            page.waitForCondition(() -> page.locator("main label").innerText().contains("60 trên 60"), MINUTES);
            if (javaScript) {
                assertThat(page.evaluate("window.notLoadedAnew")).isEqualTo(true);
                page.waitForCondition(
                        () -> page.locator("main [role=status]").textContent().contains("60 trên 60"));
            }
            visit.wentWell();
        }
    }

    @Test
    void pastesAReportSeesItsFactsAndStoresItWithWhatItLeavesOpen() throws IOException {
        try (Visit visit = visit(Visit.Screen.DESKTOP, false)) {
            logIn(visit);
            Page page = visit.page();
            page.fill("textarea[name='van-ban']", """
                    Đồng chí Phạm Thị Ví Dụ-Phó Bí thư Thường trực Tỉnh ủy chủ trì buổi làm việc với Ban Thường vụ Huyện ủy.

                    Kết luận buổi làm việc, đồng chí Phạm Thị Ví Dụ yêu cầu Ban Thường vụ Huyện ủy rà soát quy hoạch cán bộ.
                    """);
            page.locator("form[action='/nhap/xem-truoc'] button[type=submit]").click();
            assertThat(page.locator("main").innerText())
                    .contains("Phạm Thị Ví Dụ", "rà soát quy hoạch cán bộ", "báo cáo không nêu");
            visit.picture("preview");
            assertThat(readersSee("Phạm Thị Ví Dụ")).as("nothing is stored yet").isFalse();

            page.fill("main input[name=tinh]", "lam-dong");
            page.fill("main input[name=ngay]", "2023-03-15");
            page.locator("form[action='/nhap/dan'] button:not([formaction])").click();
            page.locator("main a[href^='/cuoc-hop/']").first().click();
            assertThat(page.locator("main").innerText())
                    .contains("Phạm Thị Ví Dụ", "15/3/2023", "Lâm Đồng", "người nhập cho biết");
            assertThat(readersSee("Phạm Thị Ví Dụ")).isTrue();
            visit.wentWell();
        }
    }

    private boolean readersSee(String person) {
        try (Visit reader = visit(Visit.Screen.DESKTOP, false)) {
            return reader.open("/nguoi").locator("main").innerText().contains(person);
        }
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
