package vn.giaoban.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.FactsOf;
import vn.giaoban.archive.Given;
import vn.giaoban.search.DirectiveHit;
import vn.giaoban.search.DirectiveQuestion;
import vn.giaoban.search.DirectiveSearch;
import vn.giaoban.search.Eventually;

@SpringBootTest(properties = {"giaoban.samples=false", "giaoban.search.check-every=300ms"})
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitationsExchangeTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Archive archive;

    @Autowired
    DirectiveSearch search;

    @Autowired
    Citations citations;

    @TestConfiguration
    static class FixedDay {

        /** In Việt Nam it is the second of July already. */
        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2024-07-01T18:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        }
    }

    @BeforeAll
    void aReportWithAPublisherAndOneWithout() throws InterruptedException {
        archive.store(FactsOf.report("Bà Lý Thị Năm giao các xã dọn kênh, làm lại cống.")
                .meeting("2024-06-20", "2024-Q2", "Kon Tum")
                .person("Lý Thị Năm")
                .directive("dọn kênh", "Lý Thị Năm", "các xã", null)
                .directive("làm lại cống", "Lý Thị Năm", "các xã", null)
                .incoming(new Given(null, null, "Báo Tân Hội")));
        archive.store(FactsOf.report("Ông Lò Văn Sáu giao các xã sửa đập.")
                .person("Lò Văn Sáu")
                .directive("sửa đập", "Lò Văn Sáu", "các xã", null)
                .incoming());
        Eventually.until(() -> search.find(DirectiveQuestion.of(Map.of())).total() == 3);
    }

    @Test
    void theVietnameseFormIsOneALine() {
        assertThat(get("/chi-dao.txt?q=kênh")).hasStatusOk().hasContentTypeCompatibleWith("text/plain;charset=UTF-8");
        assertThat(body("/chi-dao.txt?q=dọn&co=1&xep=moi"))
                .startsWith("Lý Thị Năm, “dọn kênh”, Bà Lý Thị Năm giao")
                .containsPattern(", Kon Tum, 20/6/2024, Báo Tân Hội, câu 1, http://localhost/cuoc-hop/\\d+#d1, "
                        + "truy cập ngày 2/7/2024\\n$");
        assertThat(body("/chi-dao.txt?q=đập"))
                .matches("Lò Văn Sáu, “sửa đập”, không rõ ngày, câu 1, http://localhost/cuoc-hop/\\d+#d1, "
                        + "truy cập ngày 2/7/2024\\n");
        assertThat(body("/chi-dao.txt?xep=moi").lines()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ris | application/x-research-info-systems;charset=UTF-8 | (?m)^TY  - GEN$
            bib | application/x-bibtex;charset=UTF-8                | (?m)^@misc\\{giaoban-\\d+,$
            """)
    void aPageOfHitsIsAFileOfAsManyCitations(String form, String type, String begin) {
        var answer = get("/chi-dao." + form + "?co=2");

        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(type);
        assertThat(answer).hasHeader("Content-Disposition", "attachment; filename=\"chi-dao." + form + "\"");
        assertThat(Pattern.compile(begin)
                        .matcher(body("/chi-dao." + form + "?co=2"))
                        .results())
                .hasSize(2);
        assertThat(Pattern.compile(begin)
                        .matcher(body("/chi-dao." + form + "?co=2&trang=2"))
                        .results())
                .hasSize(1);
        assertThat(body("/chi-dao." + form + "?q=zzz")).isEmpty();
    }

    @Test
    void keysOfBibTexAreUnique() {
        assertThat(body("/chi-dao.bib").lines().filter(line -> line.startsWith("@")))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void aPageMayShowOneHitsCitation() {
        DirectiveHit hit = search.find(DirectiveQuestion.of(Map.of("q", new String[] {"đập"})))
                .hits()
                .get(0);

        assertThat(citations.vietnamese(List.of(hit), "http://localhost").get(hit.id()) + "\n")
                .isEqualTo(body("/chi-dao.txt?q=đập"));
    }

    private String body(String address) {
        return new String(get(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }
}
