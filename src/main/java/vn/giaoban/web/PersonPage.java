package vn.giaoban.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Meeting;
import vn.giaoban.time.Period;

/**
 * A person with everything that reports say.
 *
 * @param spellings the usual one first
 * @param latest the titles when last seen with any; null where no report says one
 * @param titles as seen, oldest first
 * @param years with a directive or a meeting and those between, newest first
 * @param directives how many there are
 * @param newest the newest of them
 * @param namesakes some of those who have the same name, or the same without accents
 * @param furtherNamesakes whether there are more
 */
record PersonPage(
        Long id,
        String name,
        List<Spelling> spellings,
        @Nullable String placeId,
        @Nullable String place,
        @Nullable Latest latest,
        PersonTitles titles,
        List<YearOfPerson> years,
        long directives,
        List<DirectiveOfPerson> newest,
        PersonMeetings meetings,
        List<Namesake> namesakes,
        boolean furtherNamesakes) {

    /** When a meeting was: its day, else its period; both null where unknown. */
    record When(@Nullable LocalDate day, @Nullable Period period) {

        boolean isKnown() {
            return day != null || period != null;
        }

        static When of(Meeting meeting) {
            return new When(
                    meeting.heldOn(), meeting.period().or(meeting::quarter).orElse(null));
        }
    }

    /** A way of writing the name, with some of the places that do, and in how many reports more it stands. */
    record Spelling(String name, List<Cited> places, int further) {}

    record Latest(List<String> titles, When when) {}

    /** A sentence of a meeting's report. */
    record Cited(Long meetingId, When when, int sentence) {}

    /**
     * @param year null where unknown
     * @param chosen the value of the year in addresses
     * @param share of the year with most directives, in per cent
     */
    record YearOfPerson(@Nullable Integer year, String chosen, long directives, long meetings, int share) {}

    record DirectiveOfPerson(
            Long meetingId,
            int ordinal,
            String text,
            @Nullable String addressee,
            @Nullable String deadline,
            int sentence,
            When when) {}

    /**
     * @param years of the meetings, first and last: {@code 2020–2024}; null where no year is known
     * @param titles of the latest report that says any
     * @param apart why the archive holds them for another
     */
    record Namesake(
            Long id,
            String name,
            @Nullable String place,
            @Nullable String years,
            long meetings,
            @Nullable String titles,
            Apart apart) {}

    /** How the archive tells namesakes apart (src/adr/0009). */
    enum Apart {
        OTHER_ACCENTS,
        OTHER_PROVINCE,
        TOGETHER,
        NO_PROVINCE,
        UNCLEAR_WHICH
    }
}
