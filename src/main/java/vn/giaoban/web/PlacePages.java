package vn.giaoban.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Places. */
@Pages
class PlacePages {

    private final PlaceReading places;

    PlacePages(PlaceReading places) {
        this.places = places;
    }

    /** @param day as of which the place is shown; today where empty */
    @OfTheArchive
    @GetMapping("/dia-ban/{id:[a-z]+(?:-[a-z]+)*}")
    String show(
            @PathVariable("id") String id,
            @RequestParam(name = AskedDay.PARAMETER, defaultValue = "") String day,
            @RequestParam(name = MeetingFilter.PAGE, required = false) @Nullable String page,
            Model model) {
        LocalDate today = LocalDate.now(Wording.ZONE);
        model.addAttribute("page", places.of(id, AskedDay.of(day, today), today, MeetingFilter.page(page)));
        return "places/show";
    }
}
