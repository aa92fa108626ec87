package vn.giaoban.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;

/**
 * A meeting where many stand side by side.
 *
 * @param period what it looks back on
 * @param quarter the one it belongs to
 * @param place its name on the meeting's day
 */
record ListedMeeting(
        Long id,
        @Nullable String title,
        @Nullable LocalDate heldOn,
        boolean dateGiven,
        @Nullable Period period,
        @Nullable Period quarter,
        @Nullable String placeId,
        @Nullable String place,
        boolean placeGiven) {

    /** Of a meeting that belongs to a year. */
    TimelineSpot spot() {
        Period known = Objects.requireNonNull(quarter != null ? quarter : period);
        return new TimelineSpot(known.from().getYear(), quarter == null ? null : quarter.value(), placeId);
    }
}
