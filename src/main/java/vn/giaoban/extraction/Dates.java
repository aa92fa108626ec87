package vn.giaoban.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Days of the calendar from the groups of a match. */
final class Dates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int CENTURY = 2000;

    private Dates() {}

    /** From the groups {@code day}, {@code month} and {@code year}, a year of two digits being of this century; null where the calendar has no such day. */
    static @Nullable LocalDate of(Matcher m) {
        int year = Integer.parseInt(m.group("year"));
        return of(
                Integer.parseInt(m.group("day")),
                Integer.parseInt(m.group("month")),
                m.group("year").length() == 2 ? CENTURY + year : year);
    }

    /** Null where the calendar has no such day, or a year of which no report speaks: a slip of the pen then. */
    static @Nullable LocalDate of(int day, int month, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
