package vn.giaoban.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaoban.search.MeetingQuestion;
import vn.giaoban.time.Period;

/** Many meetings: as a list, in the calendar, along the quarters. */
@Pages
class MeetingListPages {

    private final MeetingSearch search;
    private final CalendarReading calendar;
    private final TimelineReading timeline;

    MeetingListPages(MeetingSearch search, CalendarReading calendar, TimelineReading timeline) {
        this.search = search;
        this.calendar = calendar;
        this.timeline = timeline;
    }

    @OfTheArchive
    @GetMapping("/cuoc-hop")
    String list(
            HttpServletRequest request,
            @RequestParam(name = MeetingFilter.PAGE, required = false) @Nullable String page,
            Model model) {
        MeetingsPage found = search.find(question(request), MeetingFilter.page(page));
        model.addAttribute("page", found).addAttribute(Alternate.ATTRIBUTE, alternates(found.filter()));
        return "meetings/list";
    }

    @OfTheArchive
    @GetMapping("/cuoc-hop/lich")
    String calendar(
            HttpServletRequest request,
            @RequestParam(name = MeetingView.OPENED, defaultValue = "") String opened,
            Model model) {
        CalendarPage found =
                calendar.of(question(request), opened(opened, List.of(Period.Kind.YEAR, Period.Kind.MONTH)));
        model.addAttribute("page", found).addAttribute(Alternate.ATTRIBUTE, alternates(found.filter()));
        return "meetings/calendar";
    }

    @OfTheArchive
    @GetMapping("/cuoc-hop/dong-thoi-gian")
    String timeline(
            HttpServletRequest request,
            @RequestParam(name = MeetingView.OPENED, defaultValue = "") String opened,
            Model model) {
        Period year = opened(opened, List.of(Period.Kind.YEAR));
        TimelinePage found =
                timeline.of(question(request), year == null ? null : year.from().getYear());
        model.addAttribute("page", found).addAttribute(Alternate.ATTRIBUTE, alternates(found.filter()));
        return "meetings/timeline";
    }

    private static MeetingQuestion question(HttpServletRequest request) {
        return MeetingQuestion.of(request.getParameterMap());
    }

    private static @Nullable Period opened(String value, List<Period.Kind> allowed) {
        if (value.isBlank()) {
            return null;
        }
        return Period.parse(value.strip())
                .filter(period -> allowed.contains(period.kind()))
                .orElseThrow(() -> new BadParameter(MeetingView.OPENED, value));
    }

    private static List<Alternate> alternates(MeetingFilter filter) {
        return List.of(new Alternate("text/calendar", filter.iCalendar(), "meetings.ics"));
    }
}
