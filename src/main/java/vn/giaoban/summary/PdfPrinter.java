package vn.giaoban.summary;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
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

    PdfPrinter() {
        // The printer tells every font it loads; only what goes wrong is news.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** @param dated the day that the document's metadata carry, in place of the moment at which it happens to be printed */
    byte[] print(String xhtml, LocalDate dated) {
        var builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(Colours.SRGB)
                .useUnicodeLineBreaker(new BreakAtSpaces())
                .useReplacementText(NO_SUCH_LETTER)
                .useSVGDrawer(new BatikSVGDrawer())
                .withProducer("Giao Ban")
                .withHtmlContent(xhtml, null);
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        try (var renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            date(document, dated);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(
                () -> resource("/liberation/LiberationSerif-" + face + ".ttf"), "Party Serif", weight, style, true);
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(path), path);
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
}
