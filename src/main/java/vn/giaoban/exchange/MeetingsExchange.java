package vn.giaoban.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.giaoban.archive.IncomingReport;
import vn.giaoban.archive.Meetings;
import vn.giaoban.search.MeetingQuestion;

/** {@code /cuoc-hop} for machines: the same parameters, the same meetings. */
@RestController
class MeetingsExchange {

    private static final MediaType JSON_LD = new MediaType("application", "ld+json");

    private final DatedMeetings dated;
    private final Meetings meetings;
    private final MeetingsICalendar calendar;

    MeetingsExchange(DatedMeetings dated, Meetings meetings, MeetingsICalendar calendar) {
        this.dated = dated;
        this.meetings = meetings;
        this.calendar = calendar;
    }

    /** Programs ask again and again: what has not changed is not sent again. */
    @GetMapping("/cuoc-hop.ics")
    ResponseEntity<byte[]> calendar(HttpServletRequest request, Locale language) {
        MeetingQuestion question = MeetingQuestion.of(request.getParameterMap());
        byte[] answer =
                calendar.of(dated.of(question), language, Answers.base()).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(ICalendar.TYPE)
                .cacheControl(CacheControl.noCache())
                .eTag(HexFormat.of().formatHex(IncomingReport.sha256(answer)))
                .body(answer);
    }

    @GetMapping("/cuoc-hop/{id:\\d{1,18}}.jsonld")
    @Transactional(readOnly = true)
    ResponseEntity<Map<String, Object>> event(@PathVariable("id") long id) {
        return meetings.findById(id)
                .map(meeting -> ResponseEntity.ok().contentType(JSON_LD).body(MeetingEvent.of(meeting, Answers.base())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
