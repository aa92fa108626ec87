package vn.giaoban.summary;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One of the serif's faces for one document. Its ligatures stay unused: PDFBox seeks them in every piece of text by expressions that
 * it compiles anew, which took nine tenths of the printing, and no Vietnamese word has one.
 */
final class PrintedFace extends PDFontSupplier {

    private final PDDocument document;
    private final String path;

    /** @param name {@code Regular}, {@code Italic}, {@code Bold} or {@code BoldItalic} */
    PrintedFace(PDDocument document, String name) {
        super(null);
        this.document = document;
        this.path = "/liberation/LiberationSerif-" + name + ".ttf";
    }

    @Override
    public PDFont supply() {
        try (InputStream in = Objects.requireNonNull(PrintedFace.class.getResourceAsStream(path), path)) {
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            face.setEnableGsub(false);
            return PDType0Font.load(document, face, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
