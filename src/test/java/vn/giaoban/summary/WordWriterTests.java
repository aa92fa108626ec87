package vn.giaoban.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class WordWriterTests {

    private static final WordWriter WRITER = new WordWriter(new PrintedWords(), QuarterPdfTests.settings());
    private static final Map<String, byte[]> STRAINING = parts(written(Quarters.straining()));

    @Test
    void theSameSummaryGivesTheSameBytesWhereverTheMachineStands() {
        byte[] here = written(Quarters.usual());
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(written(Quarters.usual())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyDirectiveHasAFootnoteToItsReportAndSentence() {
        Document document = xml("word/document.xml");
        Map<String, String> notes = new LinkedHashMap<>();
        elements(xml("word/footnotes.xml"), "w:footnote")
                .forEach(note -> notes.put(note.getAttribute("w:id"), text(note).strip()));
        List<String> lines = elements(document, "w:p").stream()
                .filter(p -> style(p).equals("Directive"))
                .map(p -> text(p)
                        + elements(p, "w:footnoteReference").stream()
                                .map(r -> " <" + notes.get(r.getAttribute("w:id")) + ">")
                                .reduce("", String::concat))
                .toList();

        for (Task task : Quarters.straining().tasks()) {
            assertThat(lines)
                    .filteredOn(line -> line.startsWith(task.number() + ". "))
                    .anySatisfy(line -> assertThat(line)
                            .contains(Printable.text(task.text()))
                            .contains("<Báo cáo %d, câu %s ("
                                    .formatted(task.cite().note(), task.cite().sentences())));
        }
        assertThat(elements(document, "w:footnoteReference"))
                .extracting(r -> r.getAttribute("w:id"))
                .containsExactlyElementsOf(IntStream.range(2, notes.size())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void contentsNameEveryHeadingThatAnUpdateWouldFind() {
        Document document = xml("word/document.xml");
        List<String> headings = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        for (Element p : elements(document, "w:p")) {
            if (style(p).matches("Heading[12]")) {
                headings.add(text(p));
            } else if (style(p).matches("TOC[12]")) {
                contents.add(text(p));
            }
        }
        assertThat(contents).isNotEmpty().isEqualTo(headings);
        assertThat(elements(document, "w:instrText")).hasSize(1);
        assertThat(elements(document, "w:fldChar"))
                .extracting(f -> f.getAttribute("w:fldCharType"))
                .containsExactly("begin", "separate", "end");
        assertThat(string("word/settings.xml")).doesNotContain("updateFields");
    }

    @Test
    void everyLinkHasItsPlace() {
        List<String> places = elements(xml("word/document.xml"), "w:bookmarkStart").stream()
                .map(b -> b.getAttribute("w:name"))
                .toList();
        List<String> links = Stream.of("word/document.xml", "word/footnotes.xml")
                .flatMap(part -> elements(xml(part), "w:hyperlink").stream())
                .map(link -> link.getAttribute("w:anchor"))
                .toList();
        assertThat(places).doesNotHaveDuplicates().containsAll(links);
        assertThat(links).isNotEmpty();
    }

    @Test
    void tablesRepeatTheirHeadsAndKeepTheirRowsWhole() {
        List<Element> tables = elements(xml("word/document.xml"), "w:tbl").stream()
                .filter(table -> elements(table, "w:tblStyle")
                        .get(0)
                        .getAttribute("w:val")
                        .equals("SummaryTable"))
                .toList();
        assertThat(tables).hasSizeGreaterThan(8).allSatisfy(table -> {
            List<Element> rows = elements(table, "w:tr");
            assertThat(elements(rows.get(0), "w:tblHeader")).hasSize(1);
            assertThat(elements(table, "w:tblHeader")).hasSize(1);
            assertThat(rows)
                    .allSatisfy(row -> assertThat(elements(row, "w:cantSplit")).hasSize(1));
            int columns = elements(table, "w:gridCol").size();
            assertThat(rows).allSatisfy(row -> assertThat(elements(row, "w:tc")).hasSize(columns));
        });
    }

    @Test
    void onlyDefinedStylesAreUsed() {
        List<String> defined = elements(xml("word/styles.xml"), "w:style").stream()
                .map(style -> style.getAttribute("w:styleId"))
                .toList();
        assertThat(Stream.of("w:pStyle", "w:rStyle", "w:tblStyle")
                        .flatMap(name -> elements(xml("word/document.xml"), name).stream())
                        .map(used -> used.getAttribute("w:val"))
                        .distinct())
                .isSubsetOf(defined)
                .contains("Title", "Heading1", "Heading2", "Heading3", "SummaryTable", "FootnoteReference");
    }

    @Test
    void thePageIsThatOfThePartysDocuments() {
        Document document = xml("word/document.xml");
        Element margins = elements(document, "w:pgMar").get(0);
        assertThat(Stream.of("top", "bottom", "left", "right").map(side -> margins.getAttribute("w:" + side)))
                .containsExactly("1134", "1134", "1701", "850");
        assertThat(elements(document, "w:titlePg")).hasSize(1);
        assertThat(string("word/header.xml")).contains(" PAGE ");
        assertThat(string("word/header-first.xml")).doesNotContain("PAGE");
        assertThat(string("word/styles.xml"))
                .contains("Times New Roman", "w:lang w:val=\"vi-VN\"", "<w:sz w:val=\"28\"/>")
                .doesNotContain("{");
        assertThat(string("docProps/core.xml"))
                .contains("<dc:title>Bản tổng hợp quý II năm 2024, tỉnh Gia Lai</dc:title>")
                .contains("2024-07-09T00:00:00Z");
    }

    @Test
    void chartsArePicturesThatSayWhatTheyShow() {
        List<Element> charts = elements(xml("word/document.xml"), "wp:docPr");
        assertThat(charts)
                .hasSizeGreaterThan(3)
                .allSatisfy(chart -> assertThat(chart.getAttribute("descr")).hasSizeGreaterThan(40));
        assertThat(STRAINING.keySet().stream().filter(name -> name.startsWith("word/media/")))
                .hasSameSizeAs(charts);
        assertThat(STRAINING.get("word/media/chart1.png")).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void saysWhenTheArchiveHasNoReport() {
        assertThat(text(xml(parts(written(Quarters.empty())), "word/document.xml")
                        .getDocumentElement()))
                .contains("Kho chưa có báo cáo nào về cuộc họp của tỉnh Gia Lai trong quý II năm 2024.");
    }

    @Test
    @EnabledIf(
            value = "hasOffice",
            disabledReason = "no LibreOffice is installed (apt-get install libreoffice-writer-nogui)")
    void libreOfficeReadsItWithEveryLetterInOrder(@TempDir Path folder) throws Exception {
        Path word = folder.resolve("straining.docx");
        Files.write(word, written(Quarters.straining()));
        convert(folder, word, "txt:Text (encoded):UTF8");
        convert(folder, word, "pdf");

        String read = Normalizer.normalize(Files.readString(folder.resolve("straining.txt")), Normalizer.Form.NFC)
                .replaceAll("[\\s\u00A0\uFEFF]+", " ");
        assertThat(read.indexOf(Normalizer.normalize(Quarters.EVERY_VIETNAMESE_LETTER, Normalizer.Form.NFC)))
                .isPositive();
        var places = Stream.of(
                        "BẢN TỔNG HỢP",
                        "I. Số liệu chính",
                        "Mục lục",
                        "1. rà soát lần thứ 1 kế hoạch",
                        "2. gặp gỡ bà con làng số 2",
                        "(ký, ghi rõ họ tên)")
                .map(read::indexOf)
                .toList();
        assertThat(places).doesNotContain(-1).isSorted();
        try (var document = Loader.loadPDF(folder.resolve("straining.pdf").toFile())) {
            assertThat(page(document, 1)).startsWith("KHO GIAO BAN");
            assertThat(page(document, 2)).startsWith("2");
        }
    }

    private static void convert(Path folder, Path word, String to) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        folder.toString(),
                        word.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor()).isZero();
    }

    private static String page(PDDocument document, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }

    static boolean hasOffice() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(java.io.File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    private static byte[] written(QuarterSummary summary) {
        var out = new ByteArrayOutputStream();
        try {
            WRITER.write(summary, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] word) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    private static String string(String part) {
        return new String(Objects.requireNonNull(STRAINING.get(part)), StandardCharsets.UTF_8);
    }

    private static Document xml(String part) {
        return xml(STRAINING, part);
    }

    private static Document xml(Map<String, byte[]> parts, String part) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(part))));
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException(part, broken);
        }
    }

    private static List<Element> elements(Document document, String name) {
        return list(document.getElementsByTagName(name));
    }

    private static List<Element> elements(Element element, String name) {
        return list(element.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static String style(Element paragraph) {
        List<Element> styles = elements(paragraph, "w:pStyle");
        return styles.isEmpty() ? "" : styles.get(0).getAttribute("w:val");
    }

    private static String text(Element element) {
        return String.join(
                "",
                elements(element, "w:t").stream().map(Element::getTextContent).toList());
    }
}
