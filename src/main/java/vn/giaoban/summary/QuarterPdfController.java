package vn.giaoban.summary;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.async.DeferredResult;

/** A summary as PDF: {@code /tong-hop/gia-lai/2024-Q2.pdf}. It is printed as long as its client waits for it. */
@Controller
class QuarterPdfController {

    /** For what is printed and for those that are printed before. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final ResponseEntity<Resource> NOBODY_READS_IT =
            ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();

    private final Summaries summaries;
    private final SummaryXhtml xhtml;
    private final Printings printings;
    private final WaitingClients waiting;

    QuarterPdfController(Summaries summaries, SummaryXhtml xhtml, Printings printings, WaitingClients waiting) {
        this.summaries = summaries;
        this.xhtml = xhtml;
        this.printings = printings;
        this.waiting = waiting;
    }

    @GetMapping("/tong-hop/{place}/{period}.pdf")
    DeferredResult<ResponseEntity<Resource>> pdf(
            @PathVariable("place") String place,
            @PathVariable("period") String period,
            @RequestParam(name = Territory.PARAMETER, defaultValue = "") String territory,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            HttpServletRequest request) {
        QuarterSummary summary = summaries.of(place, period, territory);
        PrintableDocument document = PrintableDocument.of(summary, xhtml);
        var answer = new DeferredResult<ResponseEntity<Resource>>(LONGEST.toMillis());
        if (EntityTag.isKnown(document.tag(), known)) {
            answer.setResult(ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(CacheControl.noCache())
                    .eTag(document.tag())
                    .build());
            return answer;
        }
        PrintingJob job = printings.hold(new PrintingJob.Key(place, period, territory), document);
        var client = new PresentClient(request);
        waiting.add(client, () -> answer.setResult(NOBODY_READS_IT));
        answer.onCompletion(() -> {
            waiting.remove(client);
            printings.release(job);
        });
        var unused = job.printed.whenComplete((printed, failed) -> {
            waiting.remove(client);
            if (failed == null) {
                answer.setResult(answer(printed, summary.fileName(".pdf")));
            } else {
                answer.setErrorResult(failed);
            }
        });
        return answer;
    }

    private static ResponseEntity<Resource> answer(PrintingJob.Printed printed, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noCache())
                .eTag(printed.tag())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new FileSystemResource(printed.file()));
    }
}
