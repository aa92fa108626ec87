package vn.giaoban.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Meetings;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.Places;
import vn.giaoban.archive.Report;
import vn.giaoban.intake.GivenNotUnderstood;
import vn.giaoban.intake.GivenToReport;

/** A meeting, and what was read in its reports. */
@Pages
class MeetingPages {

    private final Meetings meetings;
    private final Places places;
    private final GivenToReport givenToReport;
    private final Wording wording;

    MeetingPages(Meetings meetings, Places places, GivenToReport givenToReport, Wording wording) {
        this.meetings = meetings;
        this.places = places;
        this.givenToReport = givenToReport;
        this.wording = wording;
    }

    /**
     * @param reportId which of its reports to show; the first one where none is named
     * @param person whose facts to lift out, {@code n3}; nobody's where empty
     */
    @GetMapping("/cuoc-hop/{id:\\d{1,18}}")
    @Transactional(readOnly = true)
    String show(
            @PathVariable("id") long id,
            @RequestParam(name = "bao-cao", required = false) @Nullable Long reportId,
            @RequestParam(name = FollowedPerson.PARAMETER, defaultValue = "") String person,
            Model model,
            HttpServletRequest request) {
        Report report = report(id, reportId);
        if (request.getUserPrincipal() != null) {
            model.addAttribute("desk", new GivenDesk(GivenDesk.of(report), null, placeNames()));
        }
        return shown(report, person, model);
    }

    /** Gives a report what it does not say; blank takes back what was given. */
    @PostMapping("/cuoc-hop/{id:\\d{1,18}}/cho-biet")
    @Transactional(rollbackFor = GivenNotUnderstood.class)
    String give(
            @PathVariable("id") long id,
            @RequestParam(name = "bao-cao") long reportId,
            @ModelAttribute GivenForm form,
            Model model,
            HttpServletResponse response) {
        Report report = report(id, reportId);
        try {
            givenToReport.give(reportId, form.place(), form.day(), form.source());
            return "redirect:/cuoc-hop/" + id + "?bao-cao=" + reportId + "#cho-biet";
        } catch (GivenNotUnderstood wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("desk", new GivenDesk(form, IntakePage.Wrong.of(wrong, wording), placeNames()));
            return shown(report, "", model);
        }
    }

    private Report report(long id, @Nullable Long reportId) {
        Meeting meeting = meetings.findById(id).orElseThrow(() -> new UnknownPage("meeting", id));
        return meeting.reports().stream()
                .filter(r -> reportId == null || r.id().equals(reportId))
                .findFirst()
                .orElseThrow(() -> new UnknownPage("report", String.valueOf(reportId)));
    }

    private List<String> placeNames() {
        return places.withVersions().stream()
                .map(Place::name)
                .sorted(Vietnamese.ORDER)
                .toList();
    }

    private String shown(Report report, String person, Model model) {
        model.addAttribute("page", MeetingPage.of(report, wording));
        model.addAttribute(
                Alternate.ATTRIBUTE,
                List.of(new Alternate(
                        "application/ld+json", "/cuoc-hop/" + report.meeting().id() + ".jsonld", "meeting.jsonld")));
        if (!person.isBlank()) {
            model.addAttribute("followed", FollowedPerson.of(person.strip(), report, report.text()));
        }
        return "meetings/show";
    }
}
