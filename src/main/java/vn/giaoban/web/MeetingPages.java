package vn.giaoban.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Meetings;
import vn.giaoban.archive.Report;

/** A meeting, and what was read in its reports. */
@Pages
class MeetingPages {

    private final Meetings meetings;
    private final Wording wording;

    MeetingPages(Meetings meetings, Wording wording) {
        this.meetings = meetings;
        this.wording = wording;
    }

    /**
     * @param reportId which of its reports to show; the first one where none is named
     * @param person whose facts to lift out, {@code n3}; nobody's where empty
     */
    @OfTheArchive
    @GetMapping("/cuoc-hop/{id:\\d{1,18}}")
    @Transactional(readOnly = true)
    String show(
            @PathVariable("id") long id,
            @RequestParam(name = "bao-cao", required = false) @Nullable Long reportId,
            @RequestParam(name = FollowedPerson.PARAMETER, defaultValue = "") String person,
            Model model) {
        Meeting meeting = meetings.findById(id).orElseThrow(() -> new UnknownPage("meeting", id));
        Report report = meeting.reports().stream()
                .filter(r -> reportId == null || r.id().equals(reportId))
                .findFirst()
                .orElseThrow(() -> new UnknownPage("report", String.valueOf(reportId)));
        model.addAttribute("page", MeetingPage.of(report, wording));
        model.addAttribute(
                Alternate.ATTRIBUTE,
                List.of(new Alternate("application/ld+json", "/cuoc-hop/" + id + ".jsonld", "meeting.jsonld")));
        if (!person.isBlank()) {
            model.addAttribute("followed", FollowedPerson.of(person.strip(), report, report.text()));
        }
        return "meetings/show";
    }
}
