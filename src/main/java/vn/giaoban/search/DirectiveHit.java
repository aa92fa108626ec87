package vn.giaoban.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;

/**
 * A directive found. What the report does not say is null.
 *
 * @param id the directive's row
 * @param ordinal its number in its meeting's report: the {@code d4} of its address
 * @param official who gives it, as the archive usually spells the name; null where no named person does
 * @param officialId the person's row; null where no named person gives it
 * @param title what the official is called in this report, its titles joined by a comma
 * @param issuer the body or unresolved title that gives it, where no named person does
 * @param to addressee
 * @param deadline a day {@code 2024-06-30} or a period {@code 2024-Q3}
 * @param period the meeting's quarter, or else the longer period it looks back on
 * @param sentence number of the report's sentence in which it begins, from 1
 */
public record DirectiveHit(
        long id,
        int ordinal,
        @Nullable Marked official,
        @Nullable Long officialId,
        @Nullable Marked title,
        @Nullable Marked issuer,
        Marked text,
        @Nullable Marked to,
        @Nullable String deadline,
        MeetingOfHit meeting,
        @Nullable Period period,
        @Nullable PlaceOfHit place,
        int sentence) {

    /**
     * @param heldOn its date; null where neither report nor importer say it
     * @param imported when its report was imported
     */
    public record MeetingOfHit(
            long id, @Nullable Marked title, @Nullable LocalDate heldOn, Instant imported) {

        public String url() {
            return "/cuoc-hop/" + id;
        }
    }

    /** @param name on the meeting's day */
    public record PlaceOfHit(String id, String name) {}

    public String url() {
        return meeting.url() + "#d" + ordinal;
    }

    /** Every text that is shown, for the step by which it was found. */
    List<Marked> texts() {
        return Stream.of(official, title, issuer, text, to, meeting.title())
                .filter(Objects::nonNull)
                .toList();
    }
}
