package vn.giaoban.extraction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.DirectiveFact.Deadline;
import vn.giaoban.time.Period;

/** What day or period a match of the deadline rules means. */
final class DueDates {

    /** A date without a year that lies behind the meeting may be of the next year, but nobody waits for most of a year. */
    private static final int MONTHS_AHEAD = 6;

    private DueDates() {}

    /** Null where the year or the day of the meeting that it takes is unknown, where there is no such day, and where it is past. */
    static @Nullable Deadline of(String rule, Matcher m, @Nullable MeetingTime meeting) {
        try {
            return switch (rule) {
                case "due-day", "due-written-day", "due-until-day", "due-range" ->
                    inYear(m, meeting, year -> day(LocalDate.of(year, number(m, "month"), number(m, "day"))));
                case "due-before-month" -> inYear(m, meeting, year -> eve(Period.month(year, number(m, "month"))));
                case "due-before-quarter" -> inYear(m, meeting, year -> eve(Period.quarter(year, quarter(m))));
                case "due-before-year" -> inYear(m, meeting, year -> eve(Period.year(year)));
                case "due-month-end" -> inYear(m, meeting, year -> end(Period.month(year, number(m, "month"))));
                case "due-quarter-end" -> inYear(m, meeting, year -> end(Period.quarter(year, quarter(m))));
                case "due-year-end", "due-this-year-end", "due-by-year" ->
                    inYear(m, meeting, year -> end(Period.year(year)));
                case "due-month", "due-part" ->
                    inYear(m, meeting, year -> within(Period.month(year, number(m, "month"))));
                case "due-quarter" -> inYear(m, meeting, year -> within(Period.quarter(year, quarter(m))));
                case "due-half" ->
                    inYear(m, meeting, year -> within(Period.halfYear(year, m.group("first") != null ? 1 : 2)));
                case "due-year", "due-year-first" -> inYear(m, meeting, year -> within(Period.year(year)));
                case "due-this" -> meeting == null ? null : meeting.agreed(from -> current(m, from));
                case "due-in" -> meeting == null ? null : meeting.agreed(from -> counted(m, from));
                default -> throw new IllegalArgumentException(rule);
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Deadline inYear(Matcher m, @Nullable MeetingTime meeting, IntFunction<Deadline> of) {
        String said = Rule.group(m, "year");
        if (said != null) {
            Deadline due = of.apply(Integer.parseInt(said));
            return meeting != null && last(due).isBefore(meeting.earliest()) ? null : due;
        }
        return meeting == null ? null : meeting.agreed(from -> next(from, of));
    }

    private static @Nullable Deadline next(LocalDate from, IntFunction<Deadline> of) {
        Deadline due = of.apply(from.getYear());
        if (!last(due).isBefore(from)) {
            return due;
        }
        Deadline later = of.apply(from.getYear() + 1);
        return first(later).isAfter(from.plusMonths(MONTHS_AHEAD)) ? null : later;
    }

    /** {@code trong tuần này, tháng tới}: a week ends on Sunday; on a weekend this week may be the coming one. */
    private static @Nullable Deadline current(Matcher m, LocalDate from) {
        int ahead = m.group("next") != null ? 1 : 0;
        if (m.group("day") != null) {
            return day(from.plusDays(ahead));
        }
        if (m.group("week") != null) {
            return from.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                    ? null
                    : day(from.plusWeeks(ahead).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        }
        return within(
                m.group("month") != null
                        ? month(from.plusMonths(ahead))
                        : Period.quarterOf(from.plusMonths(3L * ahead)));
    }

    private static Deadline counted(Matcher m, LocalDate from) {
        int count = number(m, "count");
        return day(
                m.group("day") != null
                        ? from.plusDays(count)
                        : m.group("week") != null ? from.plusWeeks(count) : from.plusMonths(count));
    }

    private static Period month(LocalDate day) {
        return Period.month(day.getYear(), day.getMonthValue());
    }

    private static int quarter(Matcher m) {
        return Periods.quarter(m.group("quarter"));
    }

    private static LocalDate first(Deadline due) {
        return due.period() != null ? due.period().from() : last(due);
    }

    private static LocalDate last(Deadline due) {
        return due.period() != null ? due.period().to() : Objects.requireNonNull(due.day());
    }

    private static Deadline within(Period period) {
        return new Deadline(null, period);
    }

    private static Deadline end(Period period) {
        return day(period.to());
    }

    private static Deadline eve(Period period) {
        return day(period.from().minusDays(1));
    }

    private static Deadline day(LocalDate day) {
        return new Deadline(day, null);
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }
}
