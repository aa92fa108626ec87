package vn.giaoban.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaoban.summary.Printing;
import vn.giaoban.summary.Printings;
import vn.giaoban.summary.Territory;

/** Where a large summary is waited for while it is printed; a small one is sent at once. */
@Pages
class SummaryPrintingPages {

    private static final int SECONDS_TO_RELOAD = 3;

    private final Printings printings;

    SummaryPrintingPages(Printings printings) {
        this.printings = printings;
    }

    /** Kept at its newest like the page of an import. */
    @GetMapping("/tong-hop/{place:[a-z]+(?:-[a-z]+)*}/{period:[0-9A-Z-]+}/pdf")
    String show(
            @PathVariable("place") String place,
            @PathVariable("period") String period,
            @RequestParam(name = Territory.PARAMETER, defaultValue = "") String territory,
            @RequestParam(name = "dung", required = false) @Nullable String stay,
            Model model) {
        var page = new SummaryPrintingPage(place, period, territory);
        Optional<Printing> printing = printings.ofLarge(place, period, territory);
        if (printing.isEmpty()) {
            return "redirect:" + page.file();
        }
        Printing seen = printing.get();
        if (!seen.stage().isEnd() && stay == null) {
            model.addAttribute("reloadAfter", SECONDS_TO_RELOAD);
        }
        model.addAttribute("page", page);
        model.addAttribute("printing", seen);
        return "summaries/printing";
    }
}
