package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The three jobs that come first, with and without JavaScript, on a desk and on a phone. */
class ThreeJobsIT extends BrowserIT {

    private static final String TASK = "thúc tiến độ giải ngân vốn đầu tư công";

    static Stream<Arguments> ways() {
        return Arrays.stream(Visit.Screen.values())
                .flatMap(screen -> Stream.of(true, false).map(javaScript -> Arguments.of(screen, javaScript)));
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("ways")
    void browsesToAMeetingAndJumpsBetweenFactAndSentence(Visit.Screen screen, boolean javaScript) {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = visit.open("/");
            visit.picture("home");
            page.locator("nav a[href='/cuoc-hop']").first().click();
            visit.picture("meetings");
            link(page, "Giao ban Khối Đảng quý II/2020").click();

            Locator directive = page.locator("[id^=d]")
                    .filter(new Locator.FilterOptions().setHasText(TASK))
                    .last();
            String fact = "#" + directive.getAttribute("id");
            Locator cite = directive.locator("a[href^='#c']").first();
            String sentence = cite.getAttribute("href");
            cite.click();
            assertThat(page.url()).endsWith(sentence);
            page.waitForCondition(() -> isSeen(page.locator(sentence)));
            assertThat(page.locator(sentence).innerText()).contains(TASK);
            visit.picture("meeting");

            Locator back = page.locator(sentence + " a[href^='#d']").first();
            String first = back.getAttribute("href");
            back.click();
            assertThat(page.url()).endsWith(first);
            page.waitForCondition(() -> isSeen(page.locator(first)));
            assertThat(page.locator(first + " a[href='" + sentence + "']").count())
                    .as("%s and %s stand in one sentence", first, fact)
                    .isPositive();
            visit.wentWell();
        }
    }

    @ParameterizedTest(name = "{2}: {0}, JavaScript {1}")
    @CsvSource(textBlock = """
            DESKTOP, true,  ho van nien, Hồ Văn Niên
            DESKTOP, false, A Pớt,       A Pớt
            PHONE,   true,  APớt,        A Pớt
            PHONE,   false, HO VAN NIEN, Hồ Văn Niên
            """)
    void findsTheDirectivesOfAnOfficial(Visit.Screen screen, boolean javaScript, String typed, String official) {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = visit.open("/chi-dao");
            page.fill("main input[name=nguoi]", typed);
            page.press("main input[name=nguoi]", "Enter");

            assertThat(page.url()).contains("nguoi=");
            assertThat(page.locator("main .hits > li").count()).isPositive();
            assertThat(page.locator("main .hits > li").allInnerTexts())
                    .allSatisfy(hit -> assertThat(hit).contains(official));
            visit.picture("search-" + typed.replace(" ", "-").toLowerCase(Locale.ROOT));
            visit.wentWell();
        }
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("ways")
    void saysThatAPersonIsKnownWhoGaveNoDirective(Visit.Screen screen, boolean javaScript) {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = visit.open("/chi-dao?nguoi=kring+ba");

            assertThat(page.locator("main .hits > li").count()).isZero();
            page.locator("main a[href^='/nguoi/']")
                    .filter(new Locator.FilterOptions().setHasText("KRing Ba"))
                    .first()
                    .click();
            assertThat(page.locator("h1").innerText()).contains("KRing Ba");
            visit.picture("person");
            visit.wentWell();
        }
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("ways")
    void downloadsTheQuarterAsPdf(Visit.Screen screen, boolean javaScript) throws IOException {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = visit.open("/tong-hop/gia-lai/2024-Q2");
            visit.picture("quarter");
            String pdf = page.locator("a[href$='/pdf']").first().getAttribute("href");
            byte[] file = page.context().request().get(pdf).body();

            try (var document = Loader.loadPDF(file)) {
                String text = new PDFTextStripper().getText(document);
                assertThat(text).contains("Hồ Văn Niên", "Gia Lai", "96,76");
            }
            visit.wentWell();
        }
    }

    private static Locator link(Page page, String words) {
        return page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    /** Whether a reader has it before their eyes, within the window and within the pane that scrolls. */
    private static boolean isSeen(Locator place) {
        return (boolean) place.evaluate("""
                element => {
                  const box = element.getBoundingClientRect();
                  const x = box.left + box.width / 2, y = box.top + Math.min(box.height, 40) / 2;
                  const hit = document.elementFromPoint(x, y);
                  return hit !== null && (element.contains(hit) || hit.contains(element));
                }
                """);
    }
}
