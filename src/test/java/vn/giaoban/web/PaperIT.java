package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages on paper, printed by somebody who reads in the dark. The sheets are left in {@code target/paper}. */
class PaperIT extends BrowserIT {

    /** What A4 leaves between its margins, in CSS pixels. */
    private static final int WIDTH_OF_TEXT = 623;

    private static final String STICKING_OUT =
            "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
                    + ".map(e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 40))";

    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource(textBlock = """
            home,       /
            meetings,   /cuoc-hop
            calendar,   /cuoc-hop/lich
            timeline,   /cuoc-hop/dong-thoi-gian
            meeting,    /cuoc-hop/1
            person,     /nguoi/1
            people,     /nguoi
            place,      /dia-ban/quang-ngai
            document,   /van-ban/1
            indicators, /so-lieu
            metrics,    /so-lieu/tung-so
            holdings,   /kho
            search,     /chi-dao?q=du+an
            found,      /tim?q=nien
            about,      /gioi-thieu
            summaries,  /tong-hop
            quarter,    /tong-hop/gia-lai/2024-Q2
            unknown,    /tong-hop/chua-ro
            """)
    void isBlackOnWhiteWholeAndWithoutWhatIsPressed(String name, String address) {
        try (Visit visit = visit(Visit.Screen.DESKTOP, true).in("vi", "dark")) {
            Page page = visit.open(address);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(WIDTH_OF_TEXT, 900);

            assertThat(style(page, "body", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
            assertThat(style(page, "h1", "color")).isEqualTo("rgb(0, 0, 0)");
            for (String pressed :
                    new String[] {"nav", "button", "select", "input:not([type=search])", ".foot", "summary"}) {
                assertThat(page.locator(pressed + ":visible").count())
                        .as(pressed)
                        .isZero();
            }
            assertThat((List<?>) page.evaluate(STICKING_OUT)).isEmpty();
            page.pdf(new Page.PdfOptions()
                    .setPath(Path.of("target", "paper", name + ".pdf"))
                    .setPreferCSSPageSize(true));
        }
    }

    private static Object style(Page page, String element, String property) {
        return page.evalOnSelector(element, "(e, property) => getComputedStyle(e)[property]", property);
    }
}
