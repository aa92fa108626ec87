package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every summary is a large one here. */
@SpringBootTest(properties = "giaoban.summary.printing.large=0")
@AutoConfigureMockMvc
@Timeout(300)
class SummaryPrintingPagesTests {

    private static final String ADDRESS = "/tong-hop/gia-lai/1998-Q1/pdf";

    @Autowired
    MockMvcTester browser;

    @Test
    void aLargeSummaryIsWaitedForOnAPageThatThenLeadsToTheFile() throws Exception {
        String page = page();
        while (!page.contains("data-live=\"done\"")) {
            assertThat(page).contains("data-live=\"on\"", "http-equiv=\"refresh\"", "href=\"" + ADDRESS + "?dung=1\"");
            Thread.onSpinWait();
            page = page();
        }
        assertThat(page)
                .contains("Đã in xong", "href=\"/tong-hop/gia-lai/1998-Q1.pdf\"")
                .doesNotContain("refresh");
    }

    @Test
    void unknownPlacesHaveNone() {
        assertThat(browser.get().uri("/tong-hop/khong-co/1998-Q1/pdf")).hasStatus(404);
    }

    private String page() throws Exception {
        var answer =
                browser.get().uri(ADDRESS).locale(Locale.forLanguageTag("vi")).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
