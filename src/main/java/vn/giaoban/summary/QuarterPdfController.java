package vn.giaoban.summary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** A summary as PDF: {@code /tong-hop/gia-lai/2024-Q2.pdf}. */
@Controller
class QuarterPdfController {

    private final Summaries summaries;
    private final SummaryXhtml xhtml;
    private final PdfPrinter printer;

    QuarterPdfController(Summaries summaries, SummaryXhtml xhtml, PdfPrinter printer) {
        this.summaries = summaries;
        this.xhtml = xhtml;
        this.printer = printer;
    }

    @GetMapping("/tong-hop/{place}/{period}.pdf")
    @Nullable
    ResponseEntity<byte[]> pdf(@PathVariable String place, @PathVariable String period, WebRequest request) {
        QuarterSummary summary = summaries.of(place, period);
        String document = xhtml.of(summary);
        // What is printed follows from the document alone, so its hash is known before the slow part.
        if (request.checkNotModified(etag(document))) {
            return null;
        }
        String name = "tong-hop-" + summary.place().id() + "-" + summary.period() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noCache())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(printer.print(
                        document, summary.asOf() == null ? summary.period().to() : summary.asOf()));
    }

    private static String etag(String document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return "\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
