package vn.giaoban.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A span of the calendar that a report looks back on or a task is due in, in the form in which it is written and stored:
 * {@code 2024-Q2} a quarter, {@code 2021-H1} a half-year, {@code 2024-9M} the first nine months, {@code 2024-05} a month,
 * {@code 2023} a year.
 *
 * @param from its first day
 * @param to its last day
 */
public record Period(String value, Kind kind, LocalDate from, LocalDate to) {

    public enum Kind {
        MONTH,
        QUARTER,
        HALF_YEAR,
        MONTHS,
        YEAR
    }

    private static final Pattern FORM = Pattern.compile(
            "(?<year>[12]\\d{3})(?:-(?:Q(?<quarter>[1-4])|H(?<half>[12])|(?<months>[1-9]|1[01])M|(?<month>0[1-9]|1[0-2])))?");

    /** @throws IllegalArgumentException where {@code value} has none of the five forms */
    public static Period of(String value) {
        return parse(value).orElseThrow(() -> new IllegalArgumentException("not a period: " + value));
    }

    public static Optional<Period> parse(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        Matcher m = FORM.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group("year"));
        if (m.group("quarter") != null) {
            return Optional.of(quarter(year, Integer.parseInt(m.group("quarter"))));
        }
        if (m.group("half") != null) {
            return Optional.of(halfYear(year, Integer.parseInt(m.group("half"))));
        }
        if (m.group("months") != null) {
            return Optional.of(firstMonths(year, Integer.parseInt(m.group("months"))));
        }
        if (m.group("month") != null) {
            return Optional.of(month(year, Integer.parseInt(m.group("month"))));
        }
        return Optional.of(year(year));
    }

    public static Period month(int year, int month) {
        return span("%d-%02d".formatted(year, month), Kind.MONTH, year, month, month);
    }

    public static Period quarter(int year, int quarter) {
        return span(year + "-Q" + quarter, Kind.QUARTER, year, 3 * quarter - 2, 3 * quarter);
    }

    public static Period halfYear(int year, int half) {
        return span(year + "-H" + half, Kind.HALF_YEAR, year, 6 * half - 5, 6 * half);
    }

    public static Period firstMonths(int year, int months) {
        return span(year + "-" + months + "M", Kind.MONTHS, year, 1, months);
    }

    public static Period year(int year) {
        return span(Integer.toString(year), Kind.YEAR, year, 1, 12);
    }

    public static Period quarterOf(LocalDate day) {
        return quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** The quarters from {@code first} to {@code last}, both of them too; none where the last is the earlier. */
    public static List<Period> quarters(Period first, Period last) {
        return Stream.iterate(
                        first,
                        quarter -> !quarter.from().isAfter(last.from()),
                        quarter -> quarterOf(quarter.to().plusDays(1)))
                .toList();
    }

    /** The period of the same length just before; of the first months of a year, those of the year before. */
    public Period previous() {
        LocalDate before = from.minusDays(1);
        return switch (kind) {
            case MONTH -> month(before.getYear(), before.getMonthValue());
            case QUARTER -> quarterOf(before);
            case HALF_YEAR -> halfYear(before.getYear(), (before.getMonthValue() + 5) / 6);
            case MONTHS, YEAR -> yearBefore();
        };
    }

    /** The period of the same length just behind; of the first months of a year, those of the year behind. */
    public Period next() {
        LocalDate after = to.plusDays(1);
        int year = from.getYear() + 1;
        return switch (kind) {
            case MONTH -> month(after.getYear(), after.getMonthValue());
            case QUARTER -> quarterOf(after);
            case HALF_YEAR -> halfYear(after.getYear(), (after.getMonthValue() + 5) / 6);
            case MONTHS -> firstMonths(year, to.getMonthValue());
            case YEAR -> year(year);
        };
    }

    /** Before and behind it, then the half-year and year that it lies in, or the quarters and half-years that lie in it. */
    public List<Period> around() {
        int year = from.getYear();
        var around = new ArrayList<>(List.of(previous(), next()));
        Stream.concat(
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(q -> quarter(year, q))
                                .filter(q -> kind != Kind.QUARTER && overlaps(q)),
                        Stream.of(halfYear(year, 1), halfYear(year, 2), year(year))
                                .filter(this::overlaps))
                .filter(period -> !period.equals(this))
                .forEach(around::add);
        return around;
    }

    private boolean overlaps(Period other) {
        return !other.from.isAfter(to) && !other.to.isBefore(from);
    }

    public Period yearBefore() {
        int year = from.getYear() - 1;
        int month = from.getMonthValue();
        return switch (kind) {
            case MONTH -> month(year, month);
            case QUARTER -> quarter(year, (month + 2) / 3);
            case HALF_YEAR -> halfYear(year, (month + 5) / 6);
            case MONTHS -> firstMonths(year, to.getMonthValue());
            case YEAR -> year(year);
        };
    }

    /** The quarter that this period is or lies in: its own for a quarter, the month's for a month, none for anything longer. */
    public Optional<Period> asQuarter() {
        return kind == Kind.QUARTER || kind == Kind.MONTH ? Optional.of(quarterOf(from)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    private static Period span(String value, Kind kind, int year, int firstMonth, int lastMonth) {
        return new Period(
                value,
                kind,
                LocalDate.of(year, firstMonth, 1),
                YearMonth.of(year, lastMonth).atEndOfMonth());
    }
}
