package vn.giaoban.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Meeting;
import vn.giaoban.time.Period;

/**
 * A meeting in a list.
 *
 * @param period what it looks back on, else its quarter
 * @param place its name on the meeting's day
 * @param chairs names as its reports spell them
 * @param directing names of those who give directives and do not chair
 */
record MeetingLine(
        Long id,
        @Nullable String title,
        @Nullable LocalDate heldOn,
        boolean dateGiven,
        @Nullable Period period,
        @Nullable String placeId,
        @Nullable String place,
        boolean placeGiven,
        List<String> chairs,
        List<String> directing,
        Counts counts) {

    record Counts(long directives, long metrics, long documents) {

        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(directives + other.directives, metrics + other.metrics, documents + other.documents);
        }
    }

    static MeetingLine of(
            Meeting meeting,
            boolean dateGiven,
            boolean placeGiven,
            List<String> chairs,
            List<String> directing,
            Counts counts) {
        var place = meeting.place();
        return new MeetingLine(
                meeting.id(),
                meeting.title(),
                meeting.heldOn(),
                dateGiven,
                meeting.period().or(meeting::quarter).orElse(null),
                place == null ? null : place.id(),
                meeting.placeName().orElse(null),
                placeGiven,
                chairs,
                directing,
                counts);
    }

    /** The year it belongs to; null where unknown. */
    @Nullable
    Integer year() {
        if (heldOn != null) {
            return heldOn.getYear();
        }
        return period == null ? null : period.from().getYear();
    }
}
