package vn.giaoban.exchange;

import static vn.giaoban.exchange.HitTexts.plain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.DirectiveHit;
import vn.giaoban.text.Visible;
import vn.giaoban.time.Period;
import vn.giaoban.time.VietnameseDates;

/**
 * A directive as a paper cites it. Every text is one line; what the report does not say is null.
 *
 * @param id the directive's row
 * @param giver the official, or else the body or title that gives it
 * @param title what the official was called that day
 * @param place its name on that day
 * @param day of the meeting
 * @param publisher of the report, as given at import
 * @param sentence number of the report's sentence in which it begins, from 1
 * @param address permanent
 * @param accessed when the archive was asked
 */
record DirectiveCitation(
        long id,
        @Nullable String giver,
        @Nullable String title,
        String text,
        @Nullable String meeting,
        @Nullable String place,
        @Nullable LocalDate day,
        @Nullable Period period,
        @Nullable String publisher,
        int sentence,
        String address,
        LocalDate accessed) {

    static DirectiveCitation of(DirectiveHit hit, @Nullable String publisher, String base, LocalDate accessed) {
        return new DirectiveCitation(
                hit.id(),
                line(HitTexts.giver(hit)),
                line(plain(hit.title())),
                Objects.requireNonNullElse(line(hit.text().text()), ""),
                line(plain(hit.meeting().title())),
                hit.place() == null ? null : line(hit.place().name()),
                hit.meeting().heldOn(),
                hit.period(),
                line(publisher),
                hit.sentence(),
                base + hit.url(),
                accessed);
    }

    /** {@code Lò Văn Sáu, Bí thư Huyện ủy, “rà soát sổ hộ nghèo”, Giao ban quý II/2024, Gia Lai, 20/6/2024, câu 3, http…} */
    String vietnamese() {
        return Stream.of(
                        giver,
                        title,
                        "“" + text + "”",
                        meeting,
                        place,
                        when(),
                        publisher,
                        sentenceInWords(),
                        address,
                        accessedInWords())
                .filter(Objects::nonNull)
                .reduce((before, after) -> before + ", " + after)
                .orElseThrow();
    }

    String sentenceInWords() {
        return "câu " + sentence;
    }

    String accessedInWords() {
        return "truy cập ngày " + VietnameseDates.day(accessed);
    }

    /** The year of the meeting, or else of the period that it looks back on. */
    @Nullable
    Integer year() {
        if (day != null) {
            return day.getYear();
        }
        return period == null ? null : period.from().getYear();
    }

    private String when() {
        if (day != null) {
            return VietnameseDates.day(day);
        }
        return period == null ? "không rõ ngày" : VietnameseDates.period(period);
    }

    private static @Nullable String line(@Nullable String text) {
        String line = text == null
                ? ""
                : Visible.of(text.replaceAll("[\\s\\p{Z}]+", " ").strip());
        return line.isEmpty() ? null : line;
    }
}
