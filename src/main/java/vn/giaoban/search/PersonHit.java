package vn.giaoban.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person found by name.
 *
 * @param name as the archive usually spells it
 * @param spellings in which reports have it besides
 * @param titles the latest report's titles, joined by a comma; null where no report says
 * @param place the name of the province in whose meetings the person takes part, by which namesakes are told apart; null where unknown
 * @param years of the meetings, first and last: {@code 2020}, {@code 2020–2024}; null where no meeting's year is known
 * @param namesakes how many others in the archive have the same name
 * @param meetings in how many the person takes part
 * @param directives how many the archive has of this person, whatever else was asked
 */
public record PersonHit(
        long id,
        Marked name,
        List<String> spellings,
        @Nullable String titles,
        @Nullable String place,
        @Nullable String years,
        long namesakes,
        long meetings,
        long directives) {

    public PersonHit {
        spellings = List.copyOf(spellings);
    }

    public String url() {
        return "/nguoi/" + id;
    }
}
