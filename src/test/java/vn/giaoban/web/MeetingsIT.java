package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.archive.IncomingReport;

/** Looks for a meeting by its day and its quarter, and follows one person through it. */
class MeetingsIT extends BrowserIT {

    static Stream<Arguments> ways() {
        return Stream.of(Visit.Screen.values())
                .flatMap(screen -> Stream.of(true, false).map(javaScript -> Arguments.of(screen, javaScript)));
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("ways")
    void findsAMeetingByItsDay(Visit.Screen screen, boolean javaScript) {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = visit.open("/cuoc-hop?dia-ban=kon-tum");
            page.locator("nav.tabs a[href^='/cuoc-hop/lich']").click();
            assertThat(page.url()).contains("dia-ban=kon-tum");
            visit.picture("calendar-year");
            faultless(page, javaScript);

            page.locator(".cal__m td a").first().click();
            assertThat(page.url()).contains("dia-ban=kon-tum", "xem=2020-06#ngay-25");
            assertThat(page.locator("#ngay-25").innerText()).contains("Giao ban Khối Đảng");
            visit.picture("calendar-month");
            faultless(page, javaScript);

            page.locator("#ngay-25 a[href^='/cuoc-hop/']").first().click();
            assertThat(page.locator("h1").innerText()).contains("Giao ban Khối Đảng");
            visit.wentWell();
        }
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("ways")
    void goesAlongTheQuarters(Visit.Screen screen, boolean javaScript) {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = visit.open("/cuoc-hop/dong-thoi-gian");
            visit.picture("timeline");
            assertThat(page.locator(".line__q--none").count()).isPositive();
            faultless(page, javaScript);

            page.locator(".line__q")
                    .filter(new Locator.FilterOptions().setHasText("Quý II/2020"))
                    .locator("a[href^='/cuoc-hop/']")
                    .first()
                    .click();
            assertThat(page.locator("h1").innerText()).contains("Giao ban Khối Đảng");
            visit.wentWell();
        }
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("ways")
    void followsAPersonThroughFactsAndText(Visit.Screen screen, boolean javaScript) {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = meeting(visit);
            Locator person = page.locator(".people li")
                    .filter(new Locator.FilterOptions().setHasText("A Pớt"))
                    .first();
            person.locator(".follow a").click();

            assertThat(page.url()).contains("nguoi=n").contains("#n");
            assertThat(page.locator(".people li.on").innerText()).contains("A Pớt");
            assertThat(page.locator(".pane__body mark.f-per.on").allInnerTexts())
                    .isNotEmpty()
                    .allSatisfy(mention -> assertThat(mention).containsPattern("A ?Pớt"));
            assertThat(page.locator(".dir.on").count()).isPositive();
            assertThat(page.locator(".pane__body mark.f-dir.on").count()).isPositive();
            visit.picture("meeting-followed");
            faultless(page, javaScript);

            Locator sentence = page.locator(".people li.on .follow a.cite").last();
            String address = sentence.getAttribute("href");
            sentence.click();
            assertThat(page.url()).endsWith(address);
            assertThat(page.locator(address + " mark.on").count()).isPositive();

            page.locator(".follow__none").click();
            assertThat(page.locator(".on").count()).isZero();
            visit.wentWell();
        }
    }

    @ParameterizedTest(name = "{0}, JavaScript {1}")
    @MethodSource("ways")
    void keepsTheOriginalAndKnowsItsChecksum(Visit.Screen screen, boolean javaScript) {
        try (Visit visit = visit(screen, javaScript)) {
            Page page = meeting(visit);
            String address = page.locator(".facts-list a[href$='/goc']").first().getAttribute("href");
            byte[] file = page.context().request().get(address).body();

            assertThat(new String(file, StandardCharsets.UTF_8)).contains("A Pớt");
            assertThat(page.locator(".sha code").innerText())
                    .isEqualTo(HexFormat.of().formatHex(IncomingReport.sha256(file)));
            assertThat(page.context()
                            .request()
                            .get(page.locator("head link[type='application/ld+json']")
                                    .getAttribute("href"))
                            .text())
                    .contains("\"@type\":\"Event\"", "\"startDate\":\"2020-06-25\"");
            visit.wentWell();
        }
    }

    private static Page meeting(Visit visit) {
        Page page = visit.open("/cuoc-hop?dia-ban=kon-tum");
        page.locator(".meet__t a").first().click();
        return page;
    }

    /** To axe, which needs JavaScript, whatever it calls the weight of a fault. */
    private static void faultless(Page page, boolean javaScript) {
        if (javaScript) {
            List<String> faults = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .map(rule -> rule.getId() + ": "
                                    + rule.getNodes().stream()
                                            .map(node -> node.getHtml())
                                            .limit(3)
                                            .toList())
                            .toList();
            assertThat(faults).as(page.url()).isEmpty();
        }
    }
}
