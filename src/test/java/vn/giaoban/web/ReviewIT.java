package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report is corrected as a new editor would: by keys, or by plain forms. */
@StoresReports
class ReviewIT extends BrowserIT {

    @Test
    void aReportIsCorrectedByKeyboardAlone() throws IOException {
        try (Visit visit = visit(Visit.Screen.DESKTOP, true)) {
            logIn(visit);
            Page page = visit.open("/soat");
            page.waitForCondition(() -> {
                page.reload();
                return page.locator("main tbody a").count() == 5;
            });
            visit.picture("review-queue");
            page.locator("main tbody a").first().focus();
            press(page, "Enter");
            page.waitForURL("**/soat/*");
            visit.picture("review");

            String first = asked(page);
            press(page, "j");
            page.waitForURL("**muc=*");
            assertThat(asked(page)).isNotEqualTo(first);
            press(page, "k");
            page.waitForCondition(() -> asked(page).equals(first));

            press(page, "j");
            page.waitForCondition(() -> !asked(page).equals(first));
            String second = asked(page);
            press(page, "y");
            page.waitForURL("**vua=dung*");
            assertThat(page.locator("[role=status]").innerText()).isEqualTo("Đã ghi: máy đúng.");
            visit.picture("review-confirmed");
            press(page, "u");
            page.waitForURL("**vua=hoan-tac*");
            assertThat(asked(page)).isEqualTo(second);

            press(page, "e");
            assertThat(page.evaluate("document.activeElement.matches('#muc textarea, #muc input, #muc select')"))
                    .isEqualTo(true);
            page.locator("#o-lyDo").focus();
            page.keyboard().type("xem y, x và u trong ô");
            press(page, "Control+Enter");
            page.waitForURL("**vua=luu*");

            press(page, "s");
            page.waitForURL("**vua=sau*");
            press(page, "x");
            page.waitForURL("**vua=bo*");
            assertThat(page.locator("#main").innerText()).contains("Đã bỏ.", "Hoàn tác việc vừa làm");
            visit.picture("review-rejected");
            press(page, "u");
            page.waitForURL("**vua=hoan-tac*");

            press(page, "?");
            assertThat(page.locator("#phim").getAttribute("open")).isNotNull();
            press(page, "Tab");
            press(page, "Enter");
            assertThat(page.locator("[data-keys-switch]").innerText()).isEqualTo("Bật phím một chữ");
            String now = page.url();
            press(page, "y");
            assertThat(page.url()).isEqualTo(now);
            visit.wentWell();
        }
    }

    @Test
    void aSelectedPassageIsAddedAsAMissedFact() throws IOException {
        try (Visit visit = visit(Visit.Screen.DESKTOP, true)) {
            logIn(visit);
            Page page = visit.open("/soat/1");
            page.evaluate("""
                    () => {
                      const words = document.querySelector("#c1 > span");
                      getSelection().selectAllChildren(words);
                    }""");
            page.locator("#them summary").press("Enter");
            // Browsers tell that something was opened only after it is.
            page.waitForFunction("() => document.querySelector('#doan').value !== ''");
            assertThat(page.locator("#doan").inputValue())
                    .isEqualTo(page.locator("#c1 > span").innerText().strip());
            page.locator("#them button[type=submit]").press("Enter");
            page.waitForURL("**vua=them*");
            assertThat(page.locator("[role=status]").innerText()).startsWith("Đã thêm.");
            visit.wentWell();
        }
    }

    @Test
    void plainFormsDoWithoutScripts() throws IOException {
        try (Visit visit = visit(Visit.Screen.PHONE, false)) {
            logIn(visit);
            Page page = visit.open("/soat/2");
            assertThat(page.locator("kbd").first().isVisible()).isFalse();
            visit.picture("review-plain");
            page.locator("#muc button[value=sau]").click();
            page.waitForURL("**vua=sau*");
            page.locator("form[action$='/nhan'] button").first().click();
            page.waitForURL("**vua=nhan*");
            page.locator("form[action$='/hoan-tac'] button").click();
            page.waitForURL("**vua=hoan-tac*");
            visit.wentWell();
        }
    }

    @ParameterizedTest(name = "{0} ({1}, {2}, {3})")
    @CsvSource(textBlock = """
            queue,  /soat,                    DESKTOP, light
            report, /soat/3,                  DESKTOP, dark
            report, /soat/3,                  PHONE,   light
            field,  /soat/3?muc=f-DATE,       PHONE,   dark
            story,  /soat/lich-su/3/f-DATE,   PHONE,   light
            log,    /soat/nhat-ky,            DESKTOP, dark
            log,    /soat/nhat-ky,            PHONE,   light
            """)
    void isReadableByEverybody(String name, String address, Visit.Screen screen, String theme) throws IOException {
        try (Visit visit = visit(screen, true).in(theme.equals("dark") ? "en" : "vi", theme)) {
            logIn(visit);
            Page page = visit.open(address);
            visit.picture("review-" + name + "-" + theme);
            assertThat(EveryPageIT.faults(page)).isEmpty();
            visit.wentWell();
            visit.fitsInto(320);
            visit.fitsInto(1920);
        }
    }

    private static String asked(Page page) {
        return page.locator("#muc").getAttribute("action");
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }
}
