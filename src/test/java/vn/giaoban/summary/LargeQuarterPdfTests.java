package vn.giaoban.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A quarter of two hundred meetings, hundreds of pages. */
class LargeQuarterPdfTests {

    private static final int MEETINGS = 200;
    private static final QuarterSummary QUARTER = ManyMeetings.quarter(MEETINGS);
    private static final Pattern TABLE_HEAD = Pattern.compile("Văn bản Cơ quan ban hành Ngày Nguồn");

    private static byte[] pdf;
    private static PDDocument document;
    private static List<List<Line>> pages;

    /** @param bold whether every letter of it is */
    private record Line(String text, boolean bold) {}

    @BeforeAll
    static void print() throws IOException {
        pdf = new PdfPrinter()
                .print(
                        new SummaryXhtml(new PrintedWords(), QuarterPdfTests.settings()).of(QUARTER),
                        QUARTER.printedOn());
        Files.write(Files.createDirectories(Path.of("target", "summary")).resolve("large.pdf"), pdf);
        document = Loader.loadPDF(pdf);
        pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            pages.add(new Lines(page).of(document));
        }
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void isArchivalAndAccessibleAtOnce(PDFAFlavour flavour) throws VeraPDFException, IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertThat(validator.validate(parser).getTestAssertions().stream()
                            .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                            .map(TestAssertion::getMessage))
                    .isEmpty();
        }
    }

    @Test
    void readsInOrder() {
        String text = text();
        int from = text.indexOf("III. Chỉ đạo");
        for (Task task : QUARTER.tasks()) {
            String line = Normalizer.normalize(task.number() + ". " + task.text(), Normalizer.Form.NFC);
            int found = text.indexOf(line, from);
            assertThat(found).as(line).isGreaterThanOrEqualTo(from);
            from = found;
        }
    }

    @Test
    void isVietnameseAndHasABookmarkForEveryMeeting() {
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
        List<PDOutlineItem> sections = StreamSupport.stream(
                        document.getDocumentCatalog()
                                .getDocumentOutline()
                                .children()
                                .spliterator(),
                        false)
                .toList();
        assertThat(sections)
                .filteredOn(section -> section.getTitle().endsWith("Các cuộc họp"))
                .singleElement()
                .satisfies(section -> assertThat(section.children()).hasSize(MEETINGS));
    }

    @Test
    void everyHeadOfATableSaysWhatItIsTheHeadOf() {
        List<PDStructureElement> heads = new ArrayList<>();
        heads(document.getDocumentCatalog().getStructureTreeRoot(), heads);
        assertThat(heads)
                .hasSizeGreaterThan(MEETINGS * 5)
                .allSatisfy(head -> assertThat(scope(head)).isIn("Column", "Row"));
    }

    @Test
    void numbersEveryPageButTheFirst() {
        assertThat(pages).hasSizeGreaterThan(250);
        for (int page = 2; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1).get(0).text()).isEqualTo(Integer.toString(page));
        }
    }

    @Test
    void noPageEndsWithAHeadingOrWithTheHeadOfATable() {
        assertThat(pages.stream()
                        .limit(pages.size() - 1L)
                        .map(page -> page.get(page.size() - 1))
                        .filter(Line::bold))
                .isEmpty();
    }

    @Test
    void aTableThatGoesOnBeginsWithItsHeadAndAWholeRow() {
        var goingOn = new ArrayList<String>();
        for (List<Line> page : pages) {
            for (int line = 0; line + 1 < page.size(); line++) {
                if (TABLE_HEAD.matcher(page.get(line).text()).matches()) {
                    goingOn.add(page.get(line + 1).text());
                }
            }
        }
        assertThat(goingOn)
                .hasSizeGreaterThan(4)
                .allSatisfy(row -> assertThat(row).startsWith("Chỉ thị ").contains(", câu "));
    }

    private static String text() {
        return String.join(
                " ",
                pages.stream()
                        .flatMap(page -> page.stream().skip(page == pages.get(0) ? 0 : 1))
                        .map(Line::text)
                        .toList());
    }

    private static void heads(PDStructureNode node, List<PDStructureElement> heads) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("TH")) {
                    heads.add(element);
                }
                heads(element, heads);
            }
        }
    }

    private static String scope(PDStructureElement head) {
        for (int i = 0; i < head.getAttributes().size(); i++) {
            PDAttributeObject attribute = head.getAttributes().getObject(i);
            if (attribute instanceof PDTableAttributeObject table && table.getScope() != null) {
                return table.getScope();
            }
        }
        return "none";
    }

    /** Lines from top to bottom, as they stand. */
    private static final class Lines extends PDFTextStripper {

        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean bold = true;

        Lines(int page) {
            setSortByPosition(true);
            setStartPage(page);
            setEndPage(page);
        }

        List<Line> of(PDDocument printed) throws IOException {
            getText(printed);
            end();
            return List.copyOf(lines);
        }

        @Override
        protected void writeString(String word, List<TextPosition> positions) {
            text.append(word);
            bold &= positions.stream()
                    .allMatch(p ->
                            p.getUnicode().isBlank() || p.getFont().getName().endsWith("Bold"));
        }

        @Override
        protected void writeWordSeparator() {
            text.append(' ');
        }

        @Override
        protected void writeLineSeparator() {
            end();
        }

        private void end() {
            String line = Normalizer.normalize(text, Normalizer.Form.NFC)
                    .replaceAll("[\\s\u00A0]+", " ")
                    .strip();
            if (!line.isEmpty()) {
                lines.add(new Line(line, bold));
            }
            text.setLength(0);
            bold = true;
        }
    }
}
