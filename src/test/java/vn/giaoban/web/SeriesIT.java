package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.IncomingReport;
import vn.giaoban.archive.Origin;
import vn.giaoban.extraction.Extractor;
import vn.giaoban.text.ReportText;

/** A researcher follows a figure over the years and looks for what is missing. */
@StoresReports
class SeriesIT extends BrowserIT {

    private static final String ADMITTED = "/so-lieu/chi-tieu?ten=k%E1%BA%BFt+n%E1%BA%A1p"
            + "&don-vi=%C4%91%E1%BA%A3ng+vi%C3%AAn&dia-ban=gia-lai&co-quan=tinh";

    @Autowired
    private Archive archive;

    @BeforeAll
    void someYears() {
        int[][] admitted = {
            {2022, 1, 388}, {2022, 2, 412}, {2022, 4, 455}, {2023, 1, 431}, {2023, 2, 369}, {2023, 2, 417},
            {2023, 3, 402}, {2024, 2, 420}, {2024, 3, 502}, {2024, 4, 377}, {2025, 1, 398}, {2025, 2, 391},
            {2025, 3, 812}, {2025, 4, 846}, {2026, 2, 790}
        };
        for (int[] one : admitted) {
            quarter(one[0], one[1], "Tỉnh ủy Gia Lai", "Toàn đảng bộ kết nạp " + one[2] + " đảng viên.");
        }
        quarter(2023, 3, "Tỉnh ủy Gia Lai", "Từ đầu năm, toàn đảng bộ kết nạp 1.202 đảng viên.");
        quarter(
                2024,
                1,
                "Ban Thường vụ Huyện ủy Chư Prông",
                "Đảng bộ huyện kết nạp 18 đảng viên. Số chi bộ có cấp ủy là 15/24 chi bộ, đạt 65%.");
        quarter(2024, 3, "Huyện ủy Chư Prông", "Đảng bộ huyện kết nạp 21 đảng viên.");
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("vn.giaoban.web.ThreeJobsIT#ways")
    void followsAFigureToTheSentenceThatSaysIt(Visit.Screen screen, boolean javaScript) {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = visit.open("/so-lieu");
            page.fill("main input[name=q]", "ket nap");
            page.press("main input[name=q]", "Enter");
            visit.picture("indicators-found");
            page.locator("main a[href*='co-quan=tinh']").first().click();
            visit.picture("series");
            assertReadable(page, javaScript);
            assertThat(page.locator("main svg g[role=img]").all().stream().filter(Locator::isVisible))
                    .hasSize(1);

            Locator row = page.locator("main table tr").filter(new Locator.FilterOptions().setHasText("Quý II/2023"));
            assertThat(row.innerText()).contains("369", "417", "khác nhau");
            row.locator("a").last().click();
            assertThat(page.url()).contains("/cuoc-hop/").contains("#c");
            assertThat(page.locator(page.url().replaceAll(".*#", "#")).innerText())
                    .contains("417");
            visit.wentWell();
        }
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("vn.giaoban.web.ThreeJobsIT#ways")
    void followsAPointOfTheChartByPointer(Visit.Screen screen, boolean javaScript) {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = visit.open(ADMITTED);
            List<Locator> points = page.locator("main svg a").all().stream()
                    .filter(Locator::isVisible)
                    .toList();
            points.get(0).click();

            assertThat(page.locator(page.url().replaceAll(".*#", "#")).innerText())
                    .contains("388");
            visit.wentWell();
        }
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("vn.giaoban.web.ThreeJobsIT#ways")
    void findsTheQuartersThatABodyLacks(Visit.Screen screen, boolean javaScript) {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = visit.open("/");
            page.locator("main a[href='/kho']").click();
            visit.picture("holdings-full");
            assertReadable(page, javaScript);
            Locator body = page.locator("main tr").filter(new Locator.FilterOptions().setHasText("Huyện ủy Chư Prông"));
            assertThat(body.innerText()).contains("quý II/2024");
            body.locator("a").first().click();

            assertThat(page.url()).contains("dia-ban=gia-lai").contains("quy=2024-Q1");
            assertThat(page.locator("main .meet").count()).isPositive();
            visit.wentWell();
        }
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("vn.giaoban.web.ThreeJobsIT#ways")
    void readsInTheDarkAndInEnglish(Visit.Screen screen, boolean javaScript) {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = visit.open(ADMITTED + "&lang=en");
            page.locator("button[name=theme][value=dark]").click();
            visit.picture("series-dark-english");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("h1").innerText()).contains("Gia Lai");
            assertReadable(page, javaScript);
            page.locator(".foot a[href='/gioi-thieu']").click();
            visit.picture("about-dark-english");
            assertReadable(page, javaScript);
            visit.wentWell();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/so-lieu", ADMITTED, "/so-lieu/tung-so", "/kho", "/gioi-thieu"})
    void fitsTheNarrowestScreen(String address) {
        try (Visit visit = visit(Visit.Screen.PHONE, true)) {
            visit.page().setViewportSize(320, 640);
            Page page = visit.open(address);

            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    /** The checker is itself a script. */
    private static void assertReadable(Page page, boolean javaScript) {
        if (javaScript) {
            assertThat(EveryPageIT.faults(page)).isEmpty();
        }
    }

    private void quarter(int year, int quarter, String host, String said) {
        String[] names = {"I", "II", "III", "IV"};
        ReportText text = ReportText.of("Ngày 20-" + 3 * quarter + "-" + year + ", " + host
                + " tổ chức hội nghị giao ban quý " + names[quarter - 1] + " năm " + year
                + ". Đồng chí Lò Văn Sáu chủ trì hội nghị.\n" + said);
        archive.store(new IncomingReport(
                text.text().getBytes(StandardCharsets.UTF_8),
                "bao-cao.txt",
                "text/plain;charset=UTF-8",
                text,
                new Extractor().read(text),
                new Given("gia-lai", null, null),
                Origin.COMMAND_LINE));
    }
}
