package vn.giaoban.web;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** People, and what reports say of each. */
@Pages
class PersonPages {

    private static final int LONGEST_NAME = 200;

    private final PeopleSearch search;
    private final PersonReading reading;

    PersonPages(PeopleSearch search, PersonReading reading) {
        this.search = search;
        this.reading = reading;
    }

    @OfTheArchive
    @GetMapping("/nguoi")
    String list(
            @RequestParam(name = "ten", defaultValue = "") String asked,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            Model model) {
        if (asked.length() > LONGEST_NAME || asked.indexOf('\0') >= 0) {
            throw new BadParameter("ten", asked);
        }
        model.addAttribute("page", search.find(asked.strip(), MeetingFilter.page(page)));
        return "people/list";
    }

    @OfTheArchive
    @GetMapping("/nguoi/{id:\\d{1,18}}")
    String show(
            @PathVariable("id") long id,
            @RequestParam(name = PersonMeetings.ROLE, defaultValue = "") String role,
            @RequestParam(name = MeetingFilter.PAGE, required = false) @Nullable String page,
            Model model) {
        if (!role.isBlank() && !PersonMeetings.values().contains(role.strip())) {
            throw new BadParameter(PersonMeetings.ROLE, role);
        }
        model.addAttribute("page", reading.of(id, role.isBlank() ? null : role.strip(), MeetingFilter.page(page)));
        return "people/show";
    }
}
