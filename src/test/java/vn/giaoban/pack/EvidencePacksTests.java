package vn.giaoban.pack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.FactsOf;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.IncomingReport;

/** What is in the pack of a quarter, as one who was sent it finds it. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class EvidencePacksTests {

    private static final String REPORT = """
            Ngày 20-6-2018, Tỉnh ủy Gia Lai giao ban quý II với lãnh đạo các ban đảng.
            Đồng chí Hồ Văn Niên yêu cầu các huyện ủy sớm rà soát 12 chi bộ theo Chỉ thị số 35-CT/TW. Các huyện ủy =tự trồng rừng.
            """;

    @Autowired
    Archive archive;

    @Autowired
    EntityManager entities;

    @Autowired
    MockMvcTester browser;

    @TempDir
    Path folder;

    @Test
    void thePackHoldsReportsSummaryAndTablesAndIsWhole() throws IOException {
        store("bao-cao.txt", quarter());

        assertThat(files("gia-lai", "2018-Q2").keySet())
                .containsExactly(
                        "DOC-TRUOC.txt",
                        "data/bao-cao/001-bao-cao.txt",
                        "data/van-ban/001-bao-cao.txt",
                        "data/du-lieu/bao-cao.csv",
                        "data/du-lieu/cuoc-hop.csv",
                        "data/du-lieu/can-cu-cuoc-hop.csv",
                        "data/du-lieu/thanh-phan.csv",
                        "data/du-lieu/chuc-danh-vai-tro.csv",
                        "data/du-lieu/thanh-phan-khac.csv",
                        "data/du-lieu/chi-dao.csv",
                        "data/du-lieu/so-lieu.csv",
                        "data/du-lieu/van-ban-dan.csv",
                        "data/du-lieu/tu-dien.csv",
                        "data/tong-hop-gia-lai-2018-Q2.pdf",
                        "bagit.txt",
                        "bag-info.txt",
                        "manifest-sha256.txt",
                        "tagmanifest-sha256.txt");
        assertThat(verified("gia-lai", "2018-Q2")).contains("nguyên vẹn (13 tệp");
    }

    /** Table | what its first row says, its ids aside */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bao-cao           | 1,bao-cao/001-bao-cao.txt,van-ban/001-bao-cao.txt,bao-cao.txt,Báo Gia Lai,text/plain;charset=UTF-8,
            cuoc-hop          | ,2018-06-20,2018-Q2,2018-Q2,gia-lai,Gia Lai,
            thanh-phan        | ,Hồ Văn Niên,Hồ Văn Niên,,chỉ đạo,bao-cao/001-bao-cao.txt,2,84,95,by-hand,
            chuc-danh-vai-tro | ,Hồ Văn Niên,vai trò,chỉ đạo,bao-cao/001-bao-cao.txt,2,84,95,by-hand,
            thanh-phan-khac   | ,1,lãnh đạo các ban đảng,bao-cao/001-bao-cao.txt,1,
            chi-dao           | ,1,sớm rà soát 12 chi bộ theo Chỉ thị số 35-CT/TW,
            chi-dao           | ,Hồ Văn Niên,,các huyện ủy,2,2018-Q3,
            chi-dao           | ,Xây dựng Đảng,bao-cao/001-bao-cao.txt,2,
            so-lieu           | ,1,12 chi bộ,12,,chi bộ,,,,kết quả,,,,,,,Xây dựng Đảng,bao-cao/001-bao-cao.txt,2,
            van-ban-dan       | ,1,Chỉ thị số 35-CT/TW,
            """)
    void everyRowSaysWhereItsFactStands(String table, String row) throws IOException {
        store("bao-cao.txt", quarter());

        assertThat(rows(files("gia-lai", "2018-Q2"), table).get(1)).contains(row);
    }

    @Test
    void whatTheImporterKnewIsToldApartFromWhatTheReportSays() throws IOException {
        archive.store(FactsOf.report("Họp bàn việc " + UUID.randomUUID())
                .incoming(new Given("kon-tum", LocalDate.of(2017, 2, 5), null)));

        assertThat(rows(files("kon-tum", "2017-Q1"), "can-cu-cuoc-hop"))
                .anyMatch(row -> row.contains(",DATE,2017-02-05,") && row.endsWith(",,,,,,cho trước"))
                .anyMatch(row -> row.contains(",PLACE,kon-tum,") && row.endsWith(",,,,,,cho trước"));
    }

    @Test
    void originalsKeepTheirBytesAndReportsOfOneNameStayTwo() throws IOException {
        byte[] odd = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'H', '\u1ECD' & 0x7F, '\r', '\n'};
        store("../CON: giao ban*.TXT", quarter(), odd);
        store("../CON: giao ban*.TXT", FactsOf.report("Khác.").meeting("2018-06-21", null, "Gia Lai"));

        Map<String, byte[]> files = files("gia-lai", "2018-Q2");

        assertThat(files).containsKey("data/bao-cao/002-con-giao-ban.txt");
        assertThat(files.get("data/bao-cao/001-con-giao-ban.txt")).isEqualTo(odd);
        assertThat(new String(
                        Objects.requireNonNull(files.get("data/van-ban/001-con-giao-ban.txt")), StandardCharsets.UTF_8))
                .isEqualTo(REPORT);
        assertThat(verified("gia-lai", "2018-Q2")).contains("nguyên vẹn (15 tệp");
    }

    @Test
    void aCellThatLooksLikeAFormulaIsNone() throws IOException {
        store("=1+1.txt", quarter());
        Map<String, byte[]> files = files("gia-lai", "2018-Q2");

        assertThat(rows(files, "chi-dao").get(2)).contains(",'=tự trồng rừng,");
        assertThat(rows(files, "bao-cao").get(1)).contains(",'=1+1.txt,");
    }

    @Test
    void everyColumnOfEveryTableIsInTheDictionary() throws IOException {
        store("bao-cao.txt", quarter());
        Map<String, byte[]> files = files("gia-lai", "2018-Q2");
        List<String> dictionary = rows(files, "tu-dien");

        for (String table : new Dictionary().tables()) {
            for (String column : rows(files, table).get(0).replace("\uFEFF", "").split(",", -1)) {
                assertThat(dictionary).anyMatch(line -> line.matches(table + "\\.csv," + column + ",.{8,}"));
            }
        }
    }

    @Test
    void theSameDataGiveTheSameBytes() throws IOException {
        store("bao-cao.txt", quarter());

        assertThat(zip("gia-lai", "2018-Q2")).isEqualTo(zip("gia-lai", "2018-Q2"));
    }

    @Test
    void aQuarterWithoutMeetingsHasAPackThatSaysSo() throws IOException {
        assertThat(rows(files("gia-lai", "2031-Q1"), "chi-dao")).hasSize(1);
        assertThat(verified("gia-lai", "2031-Q1")).contains("nguyên vẹn (11 tệp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sai-gon/2018-Q2", "gia-lai/2018-Q5", "gia-lai/x"})
    void whatHasNoSummaryHasNoPack(String address) {
        assertThat(browser.get().uri("/tong-hop/" + address + ".zip")).hasStatus(404);
    }

    @Test
    void thePackHasAReadableName() {
        assertThat(browser.get().uri("/tong-hop/gia-lai/2031-Q1.zip"))
                .hasStatusOk()
                .hasContentType("application/zip")
                .hasHeader("Content-Disposition", "attachment; filename=\"tong-hop-gia-lai-2031-Q1.zip\"");
    }

    private static FactsOf quarter() {
        return FactsOf.report(REPORT)
                .meeting("2018-06-20", "2018-Q2", "Gia Lai")
                .person("Hồ Văn Niên")
                .group("lãnh đạo các ban đảng")
                .directive("sớm rà soát 12 chi bộ theo Chỉ thị số 35-CT/TW", "Hồ Văn Niên", "các huyện ủy", "2018-Q3")
                .directive("=tự trồng rừng", "Hồ Văn Niên", null, null)
                .metric("12 chi bộ", "12", "chi bộ")
                .reference("Chỉ thị số 35-CT/TW", "Chỉ thị", "35-CT/TW", null, null);
    }

    private void store(String name, FactsOf facts) {
        store(name, facts, facts.incoming().original());
    }

    private void store(String name, FactsOf facts, byte[] original) {
        IncomingReport report = facts.incoming(new Given(null, null, "Báo Gia Lai"));
        archive.store(new IncomingReport(
                original, name, report.mediaType(), report.text(), report.facts(), report.given(), report.origin()));
    }

    private byte[] zip(String place, String period) {
        entities.flush();
        entities.clear();
        return browser.get()
                .uri("/tong-hop/" + place + "/" + period + ".zip")
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    /** By their path in the pack's folder. */
    private Map<String, byte[]> files(String place, String period) throws IOException {
        String top = "tong-hop-" + place + "-" + period + "/";
        var files = new LinkedHashMap<String, byte[]>();
        PackedFiles.of(zip(place, period)).forEach((name, bytes) -> {
            assertThat(name).startsWith(top).matches("[A-Za-z0-9/._-]+");
            files.put(name.substring(top.length()), bytes);
        });
        return files;
    }

    private static List<String> rows(Map<String, byte[]> files, String table) {
        String csv =
                new String(Objects.requireNonNull(files.get("data/du-lieu/" + table + ".csv")), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF");
        return Arrays.asList(csv.split("\r\n", 0));
    }

    private String verified(String place, String period) throws IOException {
        Path pack = Files.write(folder.resolve("goi.zip"), zip(place, period));
        var said = new StringWriter();
        VerifyCommand.run(new PrintWriter(said), new PrintWriter(said), pack.toString());
        return said.toString();
    }
}
