package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From a person, a place and a document to the sentences that say it, with and without JavaScript, on a desk and on a phone. */
class PeoplePlacesDocumentsIT extends BrowserIT {

    static Stream<Arguments> ways() {
        return Arrays.stream(Visit.Screen.values())
                .flatMap(screen -> Stream.of(true, false).map(javaScript -> Arguments.of(screen, javaScript)));
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("ways")
    void aTitleLeadsToTheSentenceThatSaysItAndAYearToItsDirectives(Visit.Screen screen, boolean javaScript) {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = visit.open("/nguoi?ten=apot");
            page.locator("main a.name").first().click();
            String here = page.url();
            visit.picture("person-a-pot");
            visit.wentWell();

            Locator title = page.locator(".held > li").first();
            String words = title.locator(".held__title").innerText();
            title.locator("a.cite").first().click();
            assertThat(page.locator(":target").innerText()).contains(words);

            page.navigate(here);
            Locator year = page.locator(".by-year a").first();
            int counted = Integer.parseInt(year.locator(".by-year__n").innerText());
            year.click();
            assertThat(page.locator("main .hits > li").count()).isEqualTo(counted);
            visit.wentWell();
        }
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("ways")
    void aPlaceIsOpenedAsOfTheDayThatIsAskedFor(Visit.Screen screen, boolean javaScript) {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = visit.open("/dia-ban/kon-tum");
            assertThat(page.locator(".lead").innerText()).contains("Quảng Ngãi");

            page.fill("#ngay", "2024-06-30");
            page.click(".as-of button");
            assertThat(page.url()).endsWith("/dia-ban/kon-tum?ngay=2024-06-30");
            assertThat(page.locator(".lead").innerText()).contains("tỉnh Kon Tum", "1/7/2025");
            visit.wentWell();

            page.locator(".lineage a[href='/dia-ban/quang-ngai?ngay=2024-06-30']")
                    .first()
                    .click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Quảng Ngãi");
            assertThat(page.locator(".areas__asked").innerText()).contains("1/1/1997");
            visit.wentWell();
        }
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("ways")
    void theTwoDirectives35LeadToOneAnotherAndToTheirSentences(Visit.Screen screen, boolean javaScript) {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = visit.open("/tim?q=35&loai=van-ban");
            page.locator("main a[href^='/van-ban/']").first().click();
            String one = page.url();
            visit.picture("document-35");
            visit.wentWell();

            page.locator("#cung-so a.name").first().click();
            assertThat(page.url()).isNotEqualTo(one);
            assertThat(page.locator("#cung-so a.name").count()).isPositive();
            Locator mention = page.locator("#dan .cited-in__s").first();
            String sentence = mention.locator("q").innerText();
            mention.locator("a.cite").click();
            assertThat(page.locator(":target").innerText()).contains(sentence);
            visit.wentWell();
        }
    }

    @Test
    void allOfThemAreReadableInTheDarkAndInEnglish() {
        try (Visit visit = visit(Visit.Screen.PHONE, true)) {
            Page page = visit.open("/nguoi/1?lang=en");
            page.locator("button[name=theme][value=dark]").click();
            for (String address : new String[] {"/nguoi/1", "/dia-ban/kon-tum?ngay=2024-06-30", "/van-ban/1"}) {
                visit.open(address);
                visit.picture("dark-english" + address.replaceAll("[^a-z0-9]", "-"));
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
                assertThat(EveryPageIT.faults(page)).as(address).isEmpty();
                visit.wentWell();
            }
        }
    }
}
