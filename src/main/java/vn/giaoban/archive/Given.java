package vn.giaoban.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;

/**
 * What an importer knows besides the text. It fills what the report leaves open, and stays marked as given.
 *
 * @param place id of the province whose meeting it is: {@code gia-lai}
 * @param heldOn the meeting's day
 * @param source who published the report: {@code Báo Gia Lai}
 * @param period what the meeting looks back on
 */
public record Given(
        @Nullable String place,
        @Nullable LocalDate heldOn,
        @Nullable String source,
        @Nullable Period period) {

    /** Without a period. */
    public Given(@Nullable String place, @Nullable LocalDate heldOn, @Nullable String source) {
        this(place, heldOn, source, null);
    }

    public static final Given NOTHING = new Given(null, null, null);
}
