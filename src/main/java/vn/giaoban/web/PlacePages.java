package vn.giaoban.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Places. */
@Pages
class PlacePages {

    private final PlaceReading places;

    PlacePages(PlaceReading places) {
        this.places = places;
    }

    @GetMapping("/dia-ban/{id:[a-z]+(?:-[a-z]+)*}")
    String show(@PathVariable("id") String id, Model model) {
        model.addAttribute("page", places.of(id));
        return "places/show";
    }
}
