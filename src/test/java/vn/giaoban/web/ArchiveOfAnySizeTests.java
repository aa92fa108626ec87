package vn.giaoban.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import vn.giaoban.CountedDatabase;
import vn.giaoban.search.ArchiveRows;
import vn.giaoban.search.SeededArchive;
import vn.giaoban.search.SeededArchive.Sitting;
import vn.giaoban.search.SeededIndex;
import vn.giaoban.search.SeededRows;
import vn.giaoban.series.Catalogue;
import vn.giaoban.time.Period;

/**
 * Every page needs the same few statements for an archive of 400 meetings and for one of 20,000 that has the same first 400. The index
 * stays that of the small one: of what is found a page shows a few, however much that is.
 */
@SpringBootTest(
        properties = {"giaoban.samples=false", "giaoban.search.check-every=1d", "giaoban.review.count-every=1d"})
@AutoConfigureMockMvc
@Import(CountedDatabase.Configuration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveOfAnySizeTests {

    private static final int FEW = 400;
    private static final int MANY = 20_000;
    private static final int TASKS_OF_MEETING = 3;

    /**
     * Addresses with the most statements they may need, a little above what they do; places, quarters and days are a meeting's, the
     * document is the most cited, the series the longest of the small archive.
     */
    private static final String PAGES = """
            /                                               | 20
            /cuoc-hop                                       | 14
            /cuoc-hop?trang=15                              | 14
            /cuoc-hop?dia-ban={place}                       | 17
            /cuoc-hop?tu={day}&den={day}                    | 17
            /cuoc-hop?dia-ban=chua-ro&quy=chua-ro           | 14
            /cuoc-hop/lich                                  | 12
            /cuoc-hop/lich?xem={month}                      | 15
            /cuoc-hop/dong-thoi-gian                        | 15
            /cuoc-hop.ics                                   | 6
            /cuoc-hop/1                                     | 17
            /cuoc-hop/1?nguoi=n1                            | 17
            /cuoc-hop/1.jsonld                              | 11
            /bao-cao/1/goc                                  | 3
            /nguoi                                          | 11
            /nguoi?trang=20                                 | 11
            /nguoi?ten=an                                   | 11
            /nguoi/1                                        | 14
            /chi-dao                                        | 4
            /chi-dao?q=tinh                                 | 4
            /chi-dao?xep=moi&trang=20                       | 4
            /chi-dao?dia-ban={place}                        | 4
            /chi-dao.json                                   | 3
            /chi-dao.csv                                    | 3
            /chi-dao.atom                                   | 3
            /chi-dao.txt                                    | 4
            /chi-dao.ris                                    | 4
            /chi-dao.bib                                    | 4
            /tim?q=tinh                                     | 2
            /tim?q=tinh&loai=cuoc-hop                       | 2
            /tim.json?q=tinh                                | 2
            /tim.csv?q=tinh                                 | 2
            /tim.atom?q=tinh                                | 5
            /tim/cach-tim                                   | 0
            /opensearch.xml                                 | 0
            /goi-y?q=tinh                                   | 3
            /goi-y.json?q=tinh                              | 3
            /so-lieu                                        | 3
            /so-lieu?q=ho                                   | 3
            /so-lieu/tung-so                                | 6
            /so-lieu/tung-so?trang=2                        | 6
            {series}                                        | 9
            /kho                                            | 9
            /gioi-thieu                                     | 0
            /dia-ban/{place}                                | 8
            /van-ban/{document}                             | 8
            /tong-hop                                       | 5
            /tong-hop/{place}/{quarter}                     | 22
            /tong-hop/{place}/{quarter}?dia-gioi=nay        | 22
            /tong-hop/{place}/{year}                        | 21
            /tong-hop/{place}/{quarter}.pdf                 | 22
            /tong-hop/{place}/{quarter}.json                | 22
            /tong-hop/{place}/{quarter}.docx                | 22
            /tong-hop/chua-ro                               | 11
            /nhap                                           | 4
            /soat                                           | 6
            /soat/1                                         | 25
            /soat/lich-su/1/f-DATE                          | 25
            /soat/nhat-ky                                   | 3
            /soat/nhat-ky.csv                               | 2
            /dang-nhap                                      | 0
            /tai-khoan                                      | 4
            /quan-tri/tai-khoan                             | 5
            /quan-tri/phien                                 | 4
            /quan-tri/nhat-ky                               | 5
            /quan-tri/nhat-ky.csv                           | 3
            """;

    /**
     * Of one import, of one invitation, of what is about the process, of what went wrong, of a printing, and a pack, which is written report by
     * report.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "/nhap/{id:\\d{1,18}}",
            "/moi/{token}",
            "/error",
            "/tong-hop/{place}/{period}.zip",
            "/tong-hop/{place:[a-z]+(?:-[a-z]+)*}/{period:[0-9A-Z-]+}/pdf");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext application;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient rows;

    @Autowired
    Catalogue catalogue;

    @Autowired
    KeptReadings kept;

    @Autowired
    SentenceNumbers numbers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final Map<String, Integer> ofFew = new HashMap<>();
    private Sitting sitting;
    private String series = "";
    private long document;

    record Asked(String address, int most) {}

    static List<Asked> pages() {
        return PAGES.lines()
                .map(line -> line.split("\\|", 2))
                .map(cells -> new Asked(cells[0].strip(), Integer.parseInt(cells[1].strip())))
                .toList();
    }

    @BeforeAll
    void manyMeetingsWhereFewHadBeen() throws SQLException, InterruptedException {
        List<String> places = SeededRows.places(database);
        var few = new SeededArchive(FEW * TASKS_OF_MEETING, TASKS_OF_MEETING, places);
        sitting = few.meetings().filter(m -> m.heldOn() != null).findFirst().orElseThrow();
        new SeededRows(database).write(few);
        SeededIndex.fill(application);
        document = rows.sql("select document_id from citation group by 1 order by count(*) desc, 1 limit 1")
                .query(Long.class)
                .single();
        series = SeriesAddress.of(catalogue.all().get(0).key());
        // What a process reads once in its life is read by then.
        pages().forEach(asked -> statements(asked.address));
        pages().forEach(asked -> ofFew.put(asked.address, statements(asked.address)));
        new ArchiveRows(rows).clear();
        new SeededRows(database).write(new SeededArchive(MANY * TASKS_OF_MEETING, TASKS_OF_MEETING, places));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageNeedsTheSameFewStatements(Asked asked) {
        statements(asked.address);
        int statements = statements(asked.address);
        assertThat(statements).isEqualTo(ofFew.get(asked.address)).isLessThanOrEqualTo(asked.most);
    }

    @Test
    void everyPageIsAskedFor() {
        List<PathPattern> forgotten = new ArrayList<>(mapping.getHandlerMethods().keySet().stream()
                .filter(ArchiveOfAnySizeTests::shows)
                .flatMap(info -> Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns().stream())
                .filter(pattern -> !ELSEWHERE.contains(pattern.getPatternString()))
                .toList());
        for (Asked asked : pages()) {
            var path = PathContainer.parsePath(address(asked.address).split("\\?", 2)[0]);
            forgotten.removeIf(pattern -> pattern.matches(path));
        }

        assertThat(forgotten).isEmpty();
    }

    private static boolean shows(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().isEmpty()
                || info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    /** As for the first visitor: nothing is known yet of what was read before. */
    private int statements(String address) {
        kept.forget();
        numbers.forget();
        return CountedDatabase.during(() -> assertThat(mvc.get()
                        .uri(URI.create(address(address)))
                        .with(user("quantri").roles("ADMINISTRATOR"))
                        .exchange())
                .hasStatusOk());
    }

    private String address(String address) {
        var day = Objects.requireNonNull(sitting.heldOn());
        return address.replace("{place}", sitting.place())
                .replace("{quarter}", Period.quarterOf(day).value())
                .replace("{month}", day.toString().substring(0, 7))
                .replace("{year}", day.toString().substring(0, 4))
                .replace("{day}", day.toString())
                .replace("{document}", String.valueOf(document))
                .replace("{series}", series);
    }
}
