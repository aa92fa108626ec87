package vn.giaoban.search;

import org.jspecify.annotations.Nullable;

/**
 * A person found by name.
 *
 * @param name as the archive usually spells it
 * @param titles the latest report's titles, joined by a comma; null where no report says
 * @param place the name of the province; null where unknown
 * @param directives how many the archive has of this person, whatever else was asked
 */
public record PersonHit(
        long id,
        Marked name,
        @Nullable String titles,
        @Nullable String place,
        long directives) {

    public String url() {
        return "/nguoi/" + id;
    }
}
