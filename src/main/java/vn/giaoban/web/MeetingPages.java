package vn.giaoban.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Meetings;
import vn.giaoban.archive.Report;
import vn.giaoban.archive.Reports;

/** Meetings, and what was read in their reports. */
@Pages
class MeetingPages {

    private final Meetings meetings;
    private final Reports reports;
    private final Wording wording;

    MeetingPages(Meetings meetings, Reports reports, Wording wording) {
        this.meetings = meetings;
        this.reports = reports;
        this.wording = wording;
    }

    /** @param reportId which of its reports to show; the first one where none is named */
    @GetMapping("/cuoc-hop/{id:\\d{1,18}}")
    @Transactional(readOnly = true)
    String show(
            @PathVariable("id") long id,
            @RequestParam(name = "bao-cao", required = false) @Nullable Long reportId,
            Model model) {
        Meeting meeting = meetings.findById(id).orElseThrow(() -> new UnknownPage("meeting", id));
        Report report = meeting.reports().stream()
                .filter(r -> reportId == null || r.id().equals(reportId))
                .findFirst()
                .orElseThrow(() -> new UnknownPage("report", String.valueOf(reportId)));
        model.addAttribute("page", MeetingPage.of(report, wording));
        return "meetings/show";
    }

    /** The original bytes: to be kept, never to be shown by the browser as something else. */
    @GetMapping("/cuoc-hop/{id:\\d{1,18}}/bao-cao/{report:\\d{1,18}}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> original(@PathVariable("id") long id, @PathVariable("report") long reportId) {
        Report report = reports.findById(reportId)
                .filter(r -> r.meeting().id().equals(id))
                .orElseThrow(() -> new UnknownPage("report", reportId));
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(report.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(report.original());
    }
}
