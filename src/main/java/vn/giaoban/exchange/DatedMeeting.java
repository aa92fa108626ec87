package vn.giaoban.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of which the day is known.
 *
 * @param place its name on that day
 * @param dateGiven whether only an importer says the day
 * @param placeGiven whether only an importer says the place
 * @param known since when the archive has it
 * @param changed when its last report was imported
 */
record DatedMeeting(
        long id,
        @Nullable String title,
        LocalDate heldOn,
        @Nullable String host,
        @Nullable String place,
        boolean dateGiven,
        boolean placeGiven,
        Instant known,
        Instant changed) {}
