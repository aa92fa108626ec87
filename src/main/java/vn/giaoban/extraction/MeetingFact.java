package vn.giaoban.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;

/**
 * What a report says of the meeting itself; null where it does not say.
 *
 * @param title the fullest name that the running text gives the meeting, verbatim
 * @param date its first day
 * @param period what the meeting looks back on
 * @param province the plain name ({@code Gia Lai}, {@code Hồ Chí Minh}) of the province whose meeting it is
 * @param host the body that holds it, verbatim
 */
public record MeetingFact(
        @Nullable Found<String> title,
        @Nullable Found<LocalDate> date,
        @Nullable Found<Period> period,
        @Nullable Found<String> province,
        @Nullable Found<String> host) {

    public static final MeetingFact UNKNOWN = new MeetingFact(null, null, null, null, null);
}
