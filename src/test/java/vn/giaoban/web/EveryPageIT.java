package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever page: readable by everybody, on every screen, without a complaint from the browser. */
class EveryPageIT extends BrowserIT {

    private static final List<String> ACCESSIBLE =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private record Look(Visit.Screen screen, String language, String theme) {}

    private static final List<Look> LOOKS =
            List.of(new Look(Visit.Screen.DESKTOP, "vi", "light"), new Look(Visit.Screen.PHONE, "en", "dark"));

    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource(textBlock = """
            home,              /
            meetings,          /cuoc-hop
            meetings-filtered, /cuoc-hop?dia-ban=gia-lai&nam=2024
            meetings-none,     /cuoc-hop?dia-ban=gia-lai&nam=1999
            calendar,          /cuoc-hop/lich
            calendar-month,    /cuoc-hop/lich?xem=2024-06
            calendar-none,     /cuoc-hop/lich?dia-ban=gia-lai&xem=1999
            timeline,          /cuoc-hop/dong-thoi-gian
            timeline-none,     /cuoc-hop/dong-thoi-gian?dia-ban=gia-lai&nam=1999
            search-empty,      /chi-dao
            search,            /chi-dao?nguoi=ho+van+nien
            search-words,      /chi-dao?q=du+an
            search-none,       /chi-dao?q=khong+co+chu+nao+nhu+the
            search-narrowed,   /chi-dao?q=du+an&dia-ban=gia-lai&gop=1
            search-near,       /chi-dao?q=ngan+saach
            found,             /tim?q=nien
            found-nothing,     /tim?q=khong+co+chu+nao+nhu+the
            found-people,      /tim?q=nien&loai=nguoi
            found-meetings,    /tim?q=giao+ban&loai=cuoc-hop
            found-figures,     /tim?q=dang+vien&loai=so-lieu
            found-documents,   /tim?q=35&loai=van-ban
            search-help,       /tim/cach-tim
            people,            /nguoi
            person,            /nguoi/1
            person-in-role,    /nguoi/1?vai=direct
            person-beyond,     /nguoi/1?trang=9
            document,          /van-ban/1
            indicators,        /so-lieu
            indicators-none,   /so-lieu?q=khong+co+chu+nao+nhu+the
            metrics,           /so-lieu/tung-so
            holdings,          /kho
            about,             /gioi-thieu
            place,             /dia-ban/gia-lai
            place-then,        /dia-ban/kon-tum?ngay=2024-06-30
            place-gone,        /dia-ban/kon-tum
            place-merged,      /dia-ban/quang-ngai
            place-too-early,   /dia-ban/kon-tum?ngay=1990-01-01
            summaries,         /tong-hop
            quarter,           /tong-hop/gia-lai/2024-Q2
            unknown,           /tong-hop/chua-ro
            login,             /dang-nhap
            """)
    void isReadableByEverybody(String name, String address) {
        for (Look look : LOOKS) {
            try (Visit visit = visit(look.screen, true).in(look.language, look.theme)) {
                Page page = visit.open(address);
                assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo(look.theme);
                visit.picture(name);
                assertThat(faults(page)).as("%s, %s", address, look).isEmpty();
                visit.wentWell();
                visit.fitsInto(320);
                visit.fitsInto(1920);
            }
        }
    }

    @Test
    void isReadableInTheDarkAndInEnglish() {
        try (Visit visit = visit(Visit.Screen.DESKTOP, true)) {
            Page page = visit.open("/cuoc-hop");
            page.locator("a[hreflang=en]").click();
            page.locator("button[name=theme][value=dark]").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");

            page.locator("main a[href^='/cuoc-hop/']").first().click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            visit.picture("meeting-dark-english");
            assertThat(faults(page)).isEmpty();
            visit.wentWell();
        }
    }

    @Test
    void helpsWhoeverTookAWrongAddress() {
        try (Visit visit = visit(Visit.Screen.PHONE, true)) {
            Page page = visit.page();
            var response = page.navigate("/cuoc-hop/999999");
            assertThat(response.status()).isEqualTo(404);
            visit.picture("not-found");
            assertThat(page.locator("main a[href='/cuoc-hop']").count()).isPositive();
            assertThat(page.content()).doesNotContain("Exception", "vn.giaoban");
            assertThat(faults(page)).isEmpty();
        }
    }

    static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .withTags(ACCESSIBLE).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
    }
}
