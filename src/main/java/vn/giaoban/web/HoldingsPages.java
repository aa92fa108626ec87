package vn.giaoban.web;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the archive has and lacks. */
@Pages
class HoldingsPages {

    private final HoldingsReading reading;

    HoldingsPages(HoldingsReading reading) {
        this.reading = reading;
    }

    @OfTheArchive
    @GetMapping("/kho")
    String show(
            @RequestParam(name = "nam", required = false) @Nullable String year,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            Model model) {
        if (year != null && !year.matches("([12]\\d{3})?")) {
            throw new BadParameter("nam", year);
        }
        Integer asked = year == null || year.isEmpty() ? null : Integer.valueOf(year);
        model.addAttribute("page", reading.read(asked, MeetingFilter.page(page)));
        return "holdings/show";
    }
}
