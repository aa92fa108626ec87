package vn.giaoban.extraction;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When the meeting was held, as far as the report tells.
 *
 * @param earliest its first possible day
 * @param latest its last possible day
 */
record MeetingTime(LocalDate earliest, LocalDate latest) {

    /** A period is looked back on shortly before its end or in the weeks behind it. */
    private static final int DAYS_AHEAD = 20;

    private static final int DAYS_BEHIND = 45;

    /** Its day, else the days about the end of the period that it looks back on; null where the report tells neither. */
    static @Nullable MeetingTime of(MeetingFact meeting) {
        if (meeting.date() != null) {
            return on(meeting.date().value());
        }
        if (meeting.period() == null) {
            return null;
        }
        LocalDate end = meeting.period().value().to();
        return new MeetingTime(end.minusDays(DAYS_AHEAD), end.plusDays(DAYS_BEHIND));
    }

    static MeetingTime on(LocalDate day) {
        return new MeetingTime(day, day);
    }

    /** What holds on whichever of its days the meeting was; null where that differs. */
    <T> @Nullable T agreed(Function<LocalDate, @Nullable T> seenFrom) {
        T first = seenFrom.apply(earliest);
        return Objects.equals(first, seenFrom.apply(latest)) ? first : null;
    }
}
