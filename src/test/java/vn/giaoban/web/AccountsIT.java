package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People come in and are let go. */
class AccountsIT extends BrowserIT {

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void anEditorIsInvitedAndComesIn(boolean javaScript) throws IOException {
        String name = javaScript ? "lan-co" : "lan-khong";
        String link;
        try (Visit visit = visit(Visit.Screen.DESKTOP, javaScript)) {
            logIn(visit);
            Page page = visit.open("/quan-tri/tai-khoan");
            assertThat(page.inputValue("#quyen-moi")).isEqualTo("EDITOR");
            page.fill("#cho", "Chị Lan, phòng Tổng hợp");
            page.click("main form.picker button[type=submit] >> nth=0");
            link = page.inputValue("#duong-dan");
            visit.picture("invitation-made");
            assertThat(javaScript ? EveryPageIT.faults(page) : List.of()).isEmpty();
            visit.wentWell();
        }
        try (Visit visit = visit(Visit.Screen.PHONE, javaScript)) {
            Page page = visit.open(link);
            visit.picture("invitation");
            assertThat(javaScript ? EveryPageIT.faults(page) : List.of()).isEmpty();
            visit.fitsInto(320);
            page.fill("#ten-hien", "Nguyễn Thị Lan");
            page.fill("#ten", name);
            page.fill("#mat-khau", "mot-cau-du-dai-de-nho");
            page.fill("#lai", "mot-cau-du-dai-de-nho");
            page.click("main button[type=submit]");
            assertThat(URI.create(page.url()).getPath()).isEqualTo("/dang-nhap");

            page.fill("#ten", name);
            page.fill("#mat-khau", "mot-cau-du-dai-de-nho");
            page.click("main button[type=submit]");
            assertThat(URI.create(page.url()).getPath()).isEqualTo("/nhap");
            assertThat(page.locator("nav a[href='/quan-tri/tai-khoan']").count())
                    .isZero();

            page.navigate(link);
            visit.picture("invitation-used");
            assertThat(page.locator("h1").textContent()).isEqualTo("Đường dẫn không mở được");
        }
    }

    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource(textBlock = """
            own-account, /tai-khoan
            accounts,    /quan-tri/tai-khoan
            sessions,    /quan-tri/phien
            account-log, /quan-tri/nhat-ky
            """)
    void whatAdministratorsSeeIsReadableByEverybody(String name, String address) throws IOException {
        for (Visit.Screen screen : Visit.Screen.values()) {
            try (Visit visit = visit(screen, true)
                    .in(screen == Visit.Screen.PHONE ? "en" : "vi", screen == Visit.Screen.PHONE ? "dark" : "light")) {
                logIn(visit);
                Page page = visit.open(address);
                page.locator("main details")
                        .all()
                        .forEach(fold -> fold.locator("summary").click());
                visit.picture(name);
                assertThat(EveryPageIT.faults(page)).as(address).isEmpty();
                visit.wentWell();
                visit.fitsInto(320);
            }
        }
    }
}
