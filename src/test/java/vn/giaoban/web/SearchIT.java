package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching as people do it: by keyboard, with and without suggestions, on a desk and on a phone. */
class SearchIT extends BrowserIT {

    @ParameterizedTest
    @EnumSource
    void suggestionsAreChosenByKeyboardAlone(Visit.Screen screen) {
        try (Visit visit = visit(screen, true)) {
            Page page = visit.open("/");
            Locator field = page.locator("main input[name=q]");
            field.focus();
            field.pressSequentially("ho van ni");
            Locator options = page.locator("main [role=listbox] [role=option]");
            options.first().waitFor();
            visit.picture("suggestions");

            assertThat(field.getAttribute("role")).isEqualTo("combobox");
            assertThat(field.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(options.first().innerText()).contains("Hồ Văn Niên");
            field.press("ArrowDown");
            assertThat(field.getAttribute("aria-activedescendant"))
                    .isEqualTo(options.first().getAttribute("id"));
            assertThat(options.first().getAttribute("aria-selected")).isEqualTo("true");
            assertThat(EveryPageIT.faults(page)).isEmpty();

            field.press("Escape");
            assertThat(field.getAttribute("aria-expanded")).isEqualTo("false");
            assertThat(field.inputValue()).isEqualTo("ho van ni");
            field.press("ArrowDown");
            options.first().waitFor();
            field.press("ArrowDown");
            field.press("Enter");
            page.waitForURL(url -> url.contains("/chi-dao?ai="));
            assertThat(page.locator("main .hits > li").allInnerTexts())
                    .isNotEmpty()
                    .allSatisfy(hit -> assertThat(hit).contains("Hồ Văn Niên"));
            visit.wentWell();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsTypedAndEnteredIsSoughtWithOrWithoutSuggestions(boolean javaScript) {
        try (Visit visit = visit(Visit.Screen.DESKTOP, javaScript)) {
            Page page = visit.open("/");
            page.fill("main input[name=q]", "hồ văn niên");
            page.press("main input[name=q]", "Enter");

            page.waitForURL(url -> url.contains("/tim?q="));
            Locator tabs = page.locator("nav.tabs a");
            assertThat(tabs.first().getAttribute("aria-current")).isEqualTo("page");
            tabs.filter(new Locator.FilterOptions().setHasText("Chỉ đạo")).click();
            assertThat(page.url()).contains("/chi-dao?q=");
            assertThat(page.locator("main .hits mark").first().innerText()).contains("Niên");
            visit.wentWell();
        }
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("vn.giaoban.web.ThreeJobsIT#ways")
    void aFacetNarrowsToAsManyAsItSaid(Visit.Screen screen, boolean javaScript) {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = visit.open("/chi-dao?co=100");
            if (screen == Visit.Screen.PHONE) {
                page.locator("details.filters-toggle > summary").first().click();
            }
            Locator year = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Năm"));
            if (!year.locator("input").first().isVisible()) {
                page.locator("summary")
                        .filter(new Locator.FilterOptions().setHasText("Năm"))
                        .click();
            }
            Locator option = year.locator(".opt").first();
            String said = option.locator("label > span").last().innerText();
            option.locator("input").focus();
            page.keyboard().press("Space");
            page.keyboard().press("Enter");

            page.waitForURL(url -> url.contains("nam="));
            assertThat(page.locator("main .hits > li").count()).isEqualTo(Integer.parseInt(said));
            page.locator(".chip").click();
            page.waitForURL(url -> !url.contains("nam="));
            visit.wentWell();
        }
    }
}
