package vn.giaoban.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Meetings as days in a calendar program: RFC 5545, with the calendar's name of RFC 7986. */
@Component
class MeetingsICalendar {

    private final MessageSource messages;

    MeetingsICalendar(MessageSource messages) {
        this.messages = messages;
    }

    /** @param base address of the application, before {@code /cuoc-hop/…} */
    String of(List<DatedMeeting> meetings, Locale language, String base) {
        String name = say("exchange.meetings.calendar", language);
        var calendar = new ICalendar()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Giao Ban//Giao Ban//VI")
                .line("CALSCALE", "GREGORIAN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        timeZone(calendar);
        meetings.forEach(meeting -> event(meeting, language, base, calendar));
        return calendar.line("END", "VCALENDAR").toString();
    }

    /** An object has one component at least, also where no meeting is found. */
    private static void timeZone(ICalendar calendar) {
        calendar.line("BEGIN", "VTIMEZONE")
                .line("TZID", "Asia/Ho_Chi_Minh")
                .line("BEGIN", "STANDARD")
                .line("DTSTART", "19750613T000000")
                .line("TZOFFSETFROM", "+0700")
                .line("TZOFFSETTO", "+0700")
                .line("END", "STANDARD")
                .line("END", "VTIMEZONE");
    }

    private void event(DatedMeeting meeting, Locale language, String base, ICalendar calendar) {
        String title = meeting.title();
        String place = meeting.place();
        String about = about(meeting, language);
        calendar.line("BEGIN", "VEVENT")
                .line("UID", uid(meeting))
                .moment("DTSTAMP", meeting.changed())
                .moment("LAST-MODIFIED", meeting.changed())
                .day("DTSTART", meeting.heldOn())
                .text("SUMMARY", title != null ? title : say("unknown.title", language));
        if (place != null) {
            calendar.text("LOCATION", place);
        }
        if (!about.isEmpty()) {
            calendar.text("DESCRIPTION", about);
        }
        calendar.line("URL", base + "/cuoc-hop/" + meeting.id())
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    /** The host stands here: an ORGANIZER is who invites by mail, and is not allowed where nobody is invited (3.8.4.3). */
    private String about(DatedMeeting meeting, Locale language) {
        return Stream.of(
                        meeting.host() == null ? "" : say("exchange.meetings.host", language, meeting.host()),
                        meeting.dateGiven() ? say("exchange.meetings.date.given", language) : "",
                        meeting.placeGiven() ? say("exchange.meetings.place.given", language) : "")
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The same for the same meeting for ever, whatever the host's name. */
    private static String uid(DatedMeeting meeting) {
        String of = "giaoban meeting " + meeting.id() + " imported " + meeting.known();
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
