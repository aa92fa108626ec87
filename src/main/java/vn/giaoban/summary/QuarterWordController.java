package vn.giaoban.summary;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A summary for Word: {@code /tong-hop/gia-lai/2024-Q2.docx}. It is written while it is sent: a client that goes away ends it. */
@Controller
class QuarterWordController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Summaries summaries;
    private final WordWriter writer;

    QuarterWordController(Summaries summaries, WordWriter writer) {
        this.summaries = summaries;
        this.writer = writer;
    }

    @GetMapping("/tong-hop/{place}/{period}.docx")
    @Nullable
    ResponseEntity<StreamingResponseBody> word(
            @PathVariable("place") String place,
            @PathVariable("period") String period,
            @RequestParam(name = Territory.PARAMETER, defaultValue = "") String territory,
            WebRequest request) {
        QuarterSummary summary = summaries.of(place, period, territory);
        if (request.checkNotModified(
                "\"" + WordWriter.VERSION + summary.making().sha256().substring(0, 32) + "\"")) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(WORD)
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(summary.fileName(".docx"))
                                .build()
                                .toString())
                .body(out -> writer.write(summary, out));
    }
}
