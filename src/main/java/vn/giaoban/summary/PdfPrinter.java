package vn.giaoban.summary;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PageSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * XHTML becomes PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) in one: tagged, every font embedded. The same XHTML and day
 * give the same bytes.
 */
@Component
class PdfPrinter {

    /** Stands for a character that the face lacks, such as a Chinese one: a shape that no report uses. */
    static final String NO_SUCH_LETTER = "\u25CA";

    /** Loaded with the first document: the profile brings Java's graphics with it. */
    private static final class Colours {

        private static final byte[] SRGB =
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    private final Semaphore places;

    /** Prints as many documents at a time as are usual. */
    PdfPrinter() {
        this(new PrintingSettings(2, 0, Duration.ZERO, Duration.ZERO));
    }

    @Autowired
    PdfPrinter(PrintingSettings settings) {
        places = new Semaphore(settings.atOnce(), true);
        // The printer tells every font it loads; only what goes wrong is news.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] print(String xhtml, LocalDate dated) {
        var out = new ByteArrayOutputStream();
        try {
            print(xhtml, dated, out, PrintingWatch.NOBODY);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /**
     * Waits where as many documents are being printed as may be.
     *
     * @param dated the day that the document's metadata carry, in place of the moment at which it happens to be printed
     * @throws CancellationException soon after the watch says that nobody wants the document
     */
    void print(String xhtml, LocalDate dated, OutputStream out, PrintingWatch watch) throws IOException {
        places.acquireUninterruptibly();
        try {
            printNow(xhtml, dated, out, watch);
        } finally {
            places.release();
        }
    }

    private static void printNow(String xhtml, LocalDate dated, OutputStream out, PrintingWatch watch)
            throws IOException {
        watch.stillWanted();
        var sheets = new Sheets(watch);
        try (var document = new PDDocument();
                var renderer = builder(document, watch)
                        .usePageSupplier(sheets)
                        .withHtmlContent(xhtml, null)
                        .buildPdfRenderer()) {
            renderer.layout();
            sheets.pages = renderer.getRootBox().getLayer().getPages().size();
            watch.reached(PrintingStage.LAID_OUT);
            renderer.createPDFWithoutClosing();
            watch.reached(PrintingStage.DRAWN);
            ParentTree.divide(document);
            date(document, dated);
            document.save(new WatchedOutput(out, watch));
        }
    }

    private static PdfRendererBuilder builder(PDDocument document, PrintingWatch watch) {
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(Colours.SRGB)
                .useUnicodeLineBreaker(new BreakAtSpaces(watch))
                .useReplacementText(NO_SUCH_LETTER)
                .useSVGDrawer(new BatikSVGDrawer())
                .withProducer("Giao Ban");
        face(builder, document, "Regular", 400, FontStyle.NORMAL);
        face(builder, document, "Italic", 400, FontStyle.ITALIC);
        face(builder, document, "Bold", 700, FontStyle.NORMAL);
        face(builder, document, "BoldItalic", 700, FontStyle.ITALIC);
        return builder;
    }

    private static void face(
            PdfRendererBuilder builder, PDDocument document, String name, int weight, FontStyle style) {
        builder.useFont(new PrintedFace(document, name), "Party Serif", weight, style, true);
    }

    private static void date(PDDocument document, LocalDate dated) throws IOException {
        var midnight = dated.atStartOfDay(ZoneOffset.UTC);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(midnight));
        document.getDocumentInformation().setModificationDate(GregorianCalendar.from(midnight));
        document.setDocumentId(midnight.toEpochSecond());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String iso = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(midnight);
        metadata.importXMPMetadata(
                xmp.replaceAll("(<xmp:(?:Create|Modify)Date>)[^<]*", "$1" + iso).getBytes(StandardCharsets.UTF_8));
    }

    private static final class Sheets implements PageSupplier {

        private final PrintingWatch watch;
        private int pages;

        private Sheets(PrintingWatch watch) {
            this.watch = watch;
        }

        @Override
        public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
            watch.stillWanted();
            watch.drawing(number + 1, pages);
            var page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            return page;
        }
    }
}
