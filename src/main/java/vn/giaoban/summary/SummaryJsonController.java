package vn.giaoban.summary;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** A summary for machines: {@code /tong-hop/gia-lai/2024-Q2.json}. */
@Controller
class SummaryJsonController {

    private final Summaries summaries;

    SummaryJsonController(Summaries summaries) {
        this.summaries = summaries;
    }

    @GetMapping("/tong-hop/{place}/{period}.json")
    @Nullable
    ResponseEntity<byte[]> json(
            @PathVariable("place") String place,
            @PathVariable("period") String period,
            @RequestParam(name = Territory.PARAMETER, defaultValue = "") String territory,
            WebRequest request) {
        QuarterSummary summary = summaries.of(place, period, territory);
        if (request.checkNotModified("\"" + summary.making().sha256().substring(0, 32) + "\"")) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(SummaryJson.bytes(summary));
    }
}
