package vn.giaoban.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class QuarterPdfTests {

    private static final SummaryXhtml XHTML = new SummaryXhtml(new PrintedWords(), settings());
    private static final PdfPrinter PRINTER = new PdfPrinter();

    private static final String EMPTY = "empty";
    private static final String USUAL = "usual";
    private static final String STRAINING = "straining";

    private static final Map<String, byte[]> PDFS = Map.of(
            EMPTY, printed(Quarters.empty()),
            USUAL, printed(Quarters.usual()),
            STRAINING, printed(Quarters.straining()));

    @BeforeAll
    static void keepTheFilesToLookAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "summary"));
        for (var pdf : PDFS.entrySet()) {
            Files.write(folder.resolve(pdf.getKey() + ".pdf"), pdf.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {EMPTY, USUAL, STRAINING})
    void isArchivalAndAccessibleAtOnce(String quarter) {
        assertThat(failures(pdf(quarter), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(pdf(quarter), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void saysWhenTheArchiveHasNoReport() {
        assertThat(text(EMPTY))
                .contains("Kho chưa có báo cáo nào về cuộc họp của tỉnh Gia Lai trong quý II năm 2024.")
                .contains("2 cuộc họp trong quý II/2024 chưa rõ thuộc tỉnh nào");
    }

    @Test
    void givesEachDirectiveWithItsSentence() {
        String text = text(STRAINING);
        for (Task task : Quarters.straining().tasks()) {
            if (task.id() < 900) {
                assertThat(text)
                        .contains(task.text()
                                + (task.deadline() == null ? " " : "; hạn: 30/9/2024 ")
                                + "[%d, câu %s]"
                                        .formatted(
                                                task.cite().note(), task.cite().sentences()));
            }
        }
    }

    @Test
    void showsEveryVietnameseAndHighlandLetter() {
        assertThat(text(STRAINING))
                .contains(Normalizer.normalize(Quarters.EVERY_VIETNAMESE_LETTER, Normalizer.Form.NFC))
                .contains(Quarters.HIGHLAND_NAMES.stream()
                        .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC) + ": 7 chỉ đạo")
                        .toList());
    }

    @Test
    void showsHtmlOfAReportAsText() {
        assertThat(text(STRAINING)).contains("64. " + Quarters.HTML_AS_TEXT + " [3, câu 4]");
    }

    @Test
    void marksLettersThatTheFaceLacksAndLeavesOutControls() {
        assertThat(text(STRAINING)).containsPattern("66\\. chữ lạ \u25CA+ \u25CA+ vẫn in được \\[3, câu 6\\]");
    }

    @Test
    void theSameSummaryGivesTheSameBytes() {
        assertThat(printed(Quarters.usual())).isEqualTo(pdf(USUAL));
    }

    @Test
    void numbersPagesFromTheSecondAndRepeatsHeadsOfTables() {
        List<String> pages = pages(STRAINING);
        assertThat(pages.get(0)).startsWith("KHO GIAO BAN");
        assertThat(pages).hasSizeGreaterThan(8);
        for (int p = 1; p < pages.size(); p++) {
            assertThat(pages.get(p)).startsWith((p + 1) + " ");
        }
        assertThat(pages)
                .filteredOn(page -> page.contains("Nội dung Số liệu Ghi chú Nguồn"))
                .hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {USUAL, STRAINING})
    void theKeyFiguresAreOnTheFirstPageAlone(String quarter) {
        assertThat(pages(quarter).get(0))
                .contains("I. Số liệu chính", "quý I/2024 Thay đổi", "kết nạp (đảng viên) [1, câu 2] 431 398 +33")
                .contains("Chỉ đạo theo lĩnh vực:", "Việc có hạn", "Cần soát:");
        assertThat(pages(quarter).get(1)).startsWith("2 II. Các cuộc họp");
    }

    @Test
    void aPeriodThatTheArchiveHasNothingOfIsNoColumnOfZeros() {
        assertThat(pages(USUAL).get(0))
                .contains("Kho không có cuộc họp nào của tỉnh Gia Lai trong quý II năm 2023, nên không so với kỳ ấy.")
                .doesNotContain("quý II/2023");
    }

    @Test
    void figuresStandByTopicWithTheirDoubtsMarked() {
        assertThat(text(USUAL))
                .containsSubsequence("1. Xây dựng Đảng", "kết nạp (đảng viên)", "quý II/2024 524", "2. Khác")
                .contains("98,2% không khớp: phần", "lớn hơn tổng (1.526/1.577 chi bộ)");
    }

    @Test
    void theEndSaysFromWhatAndHowItWasMade() {
        assertThat(text(USUAL))
                .contains("Mã SHA-256 của tệp dữ liệu kèm theo (tong-hop-gia-lai-2024-Q2.json): 0123456789abcdef")
                .contains("https://kho.example.vn/tong-hop/gia-lai/2024-Q2");
    }

    @Test
    void aChartIsAFigureThatSaysInWordsWhatItShows() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(USUAL))) {
            assertThat(figures(document.getDocumentCatalog().getStructureTreeRoot()))
                    .singleElement()
                    .asString()
                    .startsWith("kết nạp (đảng viên), quý II/2023 đến quý II/2024. Từ 400 đến 524 đảng viên.");
        }
    }

    private static List<String> figures(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(e -> "Figure".equals(e.getStructureType())
                        ? Stream.of(e.getAlternateDescription())
                        : figures(e).stream())
                .toList();
    }

    @Test
    void bookmarksLeadToSectionsAndOfficials() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(STRAINING))) {
            var sections = document.getDocumentCatalog().getDocumentOutline().children();
            assertThat(sections)
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly(
                            "BẢN TỔNG HỢP",
                            "I. Số liệu chính",
                            "II. Các cuộc họp",
                            "III. Chỉ đạo",
                            "IV. Số liệu báo cáo nêu",
                            "V. Lãnh đạo dự họp",
                            "VI. Văn bản được dẫn",
                            "VII. Điều kho chưa biết",
                            "VIII. Nguồn",
                            "IX. Cách lập bản này");
        }
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId() + " " + a.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** As a reader copies it, lines joined, without the pages' numbers. */
    private static String text(String quarter) {
        return String.join(
                " ",
                pages(quarter).stream()
                        .map(page -> page.replaceFirst("^\\d+ ", ""))
                        .toList());
    }

    private static List<String> pages(String quarter) {
        try (PDDocument document = Loader.loadPDF(pdf(quarter))) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC)
                        .replaceAll("[\\s\u00A0]+", " ")
                        .strip());
            }
            return pages;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static byte[] pdf(String quarter) {
        return Objects.requireNonNull(PDFS.get(quarter));
    }

    private static byte[] printed(QuarterSummary summary) {
        return PRINTER.print(XHTML.of(summary), LocalDate.of(2024, 7, 9));
    }

    static SummarySettings settings() {
        var file = new Properties();
        try (var in = SummarySettings.class.getResourceAsStream("/summary/layout.properties")) {
            file.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return new Binder(new MapConfigurationPropertySource(file))
                .bind("giaoban.summary", SummarySettings.class)
                .get();
    }
}
