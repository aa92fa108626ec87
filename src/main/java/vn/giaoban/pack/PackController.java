package vn.giaoban.pack;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaoban.summary.Territory;

/** A summary with its evidence: {@code /tong-hop/gia-lai/2024-Q2.zip}. */
@Controller
class PackController {

    private final EvidencePacks packs;

    PackController(EvidencePacks packs) {
        this.packs = packs;
    }

    @GetMapping("/tong-hop/{place}/{period}.zip")
    void pack(
            @PathVariable String place,
            @PathVariable String period,
            @RequestParam(name = Territory.PARAMETER, defaultValue = "") String territory,
            HttpServletResponse response)
            throws IOException {
        packs.write(place, period, territory, name -> {
            response.setContentType("application/zip");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
            return response.getOutputStream();
        });
    }
}
