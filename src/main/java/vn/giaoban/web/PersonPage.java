package vn.giaoban.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Role;

/**
 * A person with everything that reports say.
 *
 * @param names every spelling, the usual one first
 * @param titles as seen, oldest meeting first
 * @param meetings newest first
 * @param years directives, newest year first
 */
record PersonPage(
        Long id,
        String name,
        List<String> names,
        @Nullable String placeId,
        @Nullable String place,
        List<TitleSeen> titles,
        List<MeetingSeen> meetings,
        List<YearOfDirectives> years,
        int directives) {

    /** When a meeting was: its day, else its period; both null where unknown. */
    record When(@Nullable LocalDate day, @Nullable Period period) {}

    /** A title at the places where it was first and last seen. */
    record TitleSeen(String title, Cited first, Cited last, int meetings) {}

    record Cited(Long meetingId, When when, int sentence) {}

    record MeetingSeen(MeetingLine line, List<Role> roles) {}

    /** @param year null where unknown */
    record YearOfDirectives(@Nullable Integer year, List<DirectiveOfPerson> directives) {}

    record DirectiveOfPerson(
            Long meetingId,
            int ordinal,
            String text,
            @Nullable String addressee,
            @Nullable String deadline,
            int sentence,
            When when) {}
}
