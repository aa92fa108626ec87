package vn.giaoban.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.DirectiveFact.Deadline;
import vn.giaoban.text.Span;
import vn.giaoban.time.Period;

/** By when a task is to be done, where the task says so. A day without a year is of the report's year; without one it is unknown. */
final class DeadlineFinder {

    private static final List<String> ORDER = List.of(
            "due-day", "due-written-day", "due-quarter", "due-month", "due-half", "due-year-end", "due-this-year-end");
    private static final Map<String, Integer> QUARTERS = Map.of("I", 1, "II", 2, "III", 3, "IV", 4);

    private final Rules rules = Rules.load("deadlines");

    /** @param year the year in which the meeting stands; null where it is unknown */
    @Nullable
    Found<Deadline> in(String text, Span task, @Nullable Integer year) {
        for (String id : ORDER) {
            for (Matcher m : rules.rule(id).in(text, task)) {
                Deadline deadline = deadline(id, m, year);
                if (deadline != null) {
                    return new Found<>(deadline, Rule.span(m), id);
                }
            }
        }
        return null;
    }

    private static @Nullable Deadline deadline(String id, Matcher m, @Nullable Integer reportYear) {
        String said = id.equals("due-this-year-end") ? null : m.group("year");
        Integer year = said != null ? Integer.valueOf(said) : reportYear;
        if (year == null) {
            return null;
        }
        try {
            return switch (id) {
                case "due-day", "due-written-day" -> day(LocalDate.of(year, number(m, "month"), number(m, "day")));
                case "due-quarter" -> new Deadline(null, Period.quarter(year, quarter(m.group("quarter"))));
                case "due-month" -> month(m, year);
                case "due-half" ->
                    new Deadline(null, Period.halfYear(year, m.group("half").startsWith("đầu") ? 1 : 2));
                default -> day(LocalDate.of(year, 12, 31));
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Deadline month(Matcher m, int year) {
        int month = number(m, "month");
        return m.group("end") == null
                ? new Deadline(null, Period.month(year, month))
                : day(YearMonth.of(year, month).atEndOfMonth());
    }

    private static int quarter(String written) {
        Integer roman = QUARTERS.get(written);
        return roman != null ? roman : Integer.parseInt(written);
    }

    private static Deadline day(LocalDate day) {
        return new Deadline(day, null);
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }
}
