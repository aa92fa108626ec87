package vn.giaoban.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.giaoban.archive.Report;
import vn.giaoban.archive.Reports;

/** The bytes that were imported: to be kept, never to be shown by the browser as something else. */
@Pages
class OriginalFiles {

    private final Reports reports;

    OriginalFiles(Reports reports) {
        this.reports = reports;
    }

    /** With the checksum as the entity's tag and as RFC 9530 has it. */
    @GetMapping("/bao-cao/{id:\\d{1,18}}/goc")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> original(@PathVariable("id") long id) {
        Report report = reports.findById(id).orElseThrow(() -> new UnknownPage("report", id));
        byte[] sha256 = report.sha256();
        return ResponseEntity.ok()
                .contentType(mediaType(report.mediaType()))
                .eTag(HexFormat.of().formatHex(sha256))
                .cacheControl(CacheControl.noCache().cachePublic())
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName(report.fileName()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(report.original());
    }

    /** No path, and nothing that a file's name cannot hold somewhere. */
    private static String fileName(String stored) {
        return stored.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"/\\\\|?*]", "_");
    }

    private static MediaType mediaType(String stored) {
        try {
            return MediaType.parseMediaType(stored);
        } catch (InvalidMediaTypeException unusable) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
