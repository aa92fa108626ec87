package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading without a mouse: whatever has the focus is seen to have it, in the order in which the page is read. */
class KeyboardIT extends BrowserIT {

    private static final int LONGEST_WALK = 400;

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void aDirectiveIsFoundAndItsSentenceReached(boolean javaScript) {
        try (Visit visit = visit(Visit.Screen.DESKTOP, javaScript)) {
            Page page = visit.open("/");
            page.keyboard().press("Tab");
            assertThat(focused(page, "matches('.skip')")).isEqualTo(true);
            page.keyboard().press("Enter");
            assertThat(focused(page, "id")).isEqualTo("main");

            walkTo(page, "main input[name=q]");
            page.keyboard().type("du an");
            page.keyboard().press("Enter");
            page.waitForURL(url -> URI.create(url).getPath().equals("/tim"));
            walkTo(page, "main .hits a[href^='/cuoc-hop/'][href*='#']");
            page.keyboard().press("Enter");

            page.waitForURL(url -> URI.create(url).getPath().startsWith("/cuoc-hop/"));
            assertThat(URI.create(page.url()).getFragment()).as("the passage").isNotEmpty();
            visit.wentWell();
        }
    }

    @ParameterizedTest
    @CsvSource({"/cuoc-hop", "/cuoc-hop/1", "/nguoi/1", "/chi-dao?q=du+an", "/so-lieu", "/tong-hop", "/kho"})
    void theFocusGoesThroughThePageAsItIsRead(String address) {
        try (Visit visit = visit(Visit.Screen.DESKTOP, true)) {
            Page page = visit.open(address);
            assertThat(page.locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])")
                            .count())
                    .as("elements out of turn")
                    .isZero();
            page.keyboard().press("Tab");
            walkTo(page, "footer a");
        }
    }

    /** From here on, forwards; each step must be visible. */
    private static void walkTo(Page page, String wanted) {
        for (int step = 0; !Boolean.TRUE.equals(focused(page, "matches(\"" + wanted + "\")")); step++) {
            assertThat(step).as("steps to %s", wanted).isLessThan(LONGEST_WALK);
            page.keyboard().press("Tab");
            assertThat(page.evaluate(SEEN))
                    .as("focus seen on %s", focused(page, "outerHTML"))
                    .isEqualTo(true);
        }
    }

    private static final String SEEN = """
            () => {
              const there = document.activeElement;
              const style = getComputedStyle(there);
              const box = there.getBoundingClientRect();
              return box.width > 0 && box.height > 0 && (style.outlineStyle !== "none" || style.boxShadow !== "none");
            }""";

    private static Object focused(Page page, String what) {
        return page.evaluate("document.activeElement." + what);
    }
}
