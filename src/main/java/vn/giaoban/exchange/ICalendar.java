package vn.giaoban.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;

/** Lines of an iCalendar object (RFC 5545): escaped, folded, ended as it demands. */
final class ICalendar {

    static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /** In octets, without the line's end. */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]");

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value needs no escape, with the parameters before the colon. */
    ICalendar line(String property, String value) {
        fold(property + ":" + value);
        return this;
    }

    ICalendar text(String property, String value) {
        String text =
                CONTROLS.matcher(LINE_ENDS.matcher(value).replaceAll("\n")).replaceAll("");
        return line(
                property,
                text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }

    ICalendar day(String property, LocalDate day) {
        return line(property + ";VALUE=DATE", DATE.format(day));
    }

    ICalendar moment(String property, Instant moment) {
        return line(property, UTC.format(moment));
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    /** Between characters, so that every line is UTF-8 by itself. */
    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int character = line.codePointAt(at);
            int more = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(character);
            octets += more;
        }
        lines.append("\r\n");
    }
}
