package vn.giaoban.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.search.MeetingQuestion;
import vn.giaoban.search.MeetingSelection;
import vn.giaoban.time.Period;

/** Puts the calendar together. */
@Service
class CalendarReading {

    /** Meetings of one day that a month shows by name. */
    private static final int MOST_OF_A_DAY = 4;

    private final MeetingSelection selection;
    private final MeetingFilters filters;
    private final ListedMeetings meetings;

    CalendarReading(MeetingSelection selection, MeetingFilters filters, ListedMeetings meetings) {
        this.selection = selection;
        this.filters = filters;
        this.meetings = meetings;
    }

    /** @param asked a year or a month; null for the newest year that has a meeting */
    @Transactional(readOnly = true)
    public CalendarPage of(MeetingQuestion question, @Nullable Period asked) {
        MeetingFilter filter = filters.of(question, MeetingView.CALENDAR);
        Map<LocalDate, Long> months = months(question);
        Period opened = asked != null
                ? asked
                : months.keySet().stream()
                        .max(Comparator.naturalOrder())
                        .map(newest -> Period.year(newest.getYear()))
                        .orElse(null);
        long dated = months.values().stream().mapToLong(Long::longValue).sum();
        return new CalendarPage(
                filter,
                filter.total() - dated,
                years(months, question, opened),
                opened,
                opened == null ? List.of() : sheets(question, opened),
                opened == null ? null : turn(months.keySet(), question, opened, false),
                opened == null ? null : turn(months.keySet(), question, opened, true));
    }

    /** How many meetings each month has, by its first day. */
    private Map<LocalDate, Long> months(MeetingQuestion question) {
        var months = new HashMap<LocalDate, Long>();
        for (Object[] row : selection
                .query(
                        "select year(m.heldOn), month(m.heldOn), count(m) from Meeting m",
                        question,
                        "m.heldOn is not null",
                        "group by year(m.heldOn), month(m.heldOn)",
                        Object[].class)
                .getResultList()) {
            months.put(LocalDate.of((Integer) row[0], (Integer) row[1], 1), (Long) row[2]);
        }
        return months;
    }

    private static List<YearOption> years(
            Map<LocalDate, Long> months, MeetingQuestion question, @Nullable Period opened) {
        Map<Integer, Long> years = months.entrySet().stream()
                .collect(Collectors.groupingBy(e -> e.getKey().getYear(), Collectors.summingLong(Map.Entry::getValue)));
        return years.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByKey().reversed())
                .map(e -> new YearOption(
                        e.getKey(),
                        e.getValue(),
                        MeetingView.CALENDAR.address(question, String.valueOf(e.getKey())),
                        opened != null && opened.value().equals(String.valueOf(e.getKey()))))
                .toList();
    }

    private List<CalendarPage.Month> sheets(MeetingQuestion question, Period opened) {
        MeetingQuestion within = question.within(opened.from(), opened.to());
        var counts = new HashMap<LocalDate, Long>();
        for (Object[] row : selection
                .query("select m.heldOn, count(m) from Meeting m", within, "", "group by m.heldOn", Object[].class)
                .getResultList()) {
            counts.put((LocalDate) row[0], (Long) row[1]);
        }
        boolean named = opened.kind() == Period.Kind.MONTH && !counts.isEmpty();
        Map<LocalDate, List<ListedMeeting>> listed = named ? listed(within) : Map.of();
        return IntStream.rangeClosed(opened.from().getMonthValue(), opened.to().getMonthValue())
                .mapToObj(month -> sheet(YearMonth.of(opened.from().getYear(), month), question, counts, listed))
                .toList();
    }

    private Map<LocalDate, List<ListedMeeting>> listed(MeetingQuestion within) {
        return meetings.firstOfEach("m.heldOn", MOST_OF_A_DAY, within, "", UnaryOperator.identity()).stream()
                .collect(Collectors.groupingBy(m -> Objects.requireNonNull(m.heldOn())));
    }

    private static CalendarPage.Month sheet(
            YearMonth month,
            MeetingQuestion question,
            Map<LocalDate, Long> counts,
            Map<LocalDate, List<ListedMeeting>> listed) {
        Period period = Period.month(month.getYear(), month.getMonthValue());
        String address = MeetingView.CALENDAR.address(question, period.value());
        List<CalendarPage.@Nullable Day> days = new ArrayList<>();
        for (int blank = 1; blank < period.from().getDayOfWeek().getValue(); blank++) {
            days.add(null);
        }
        long all = 0;
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            long meetings = counts.getOrDefault(day, 0L);
            all += meetings;
            days.add(new CalendarPage.Day(
                    day,
                    meetings,
                    address + "#ngay-" + day.getDayOfMonth(),
                    listed.getOrDefault(day, List.of()),
                    MeetingView.LIST.address(question.between(day, day))));
        }
        while (days.size() % 7 != 0) {
            days.add(null);
        }
        var weeks = new ArrayList<List<CalendarPage.@Nullable Day>>();
        for (int at = 0; at < days.size(); at += 7) {
            weeks.add(days.subList(at, at + 7));
        }
        return new CalendarPage.Month(period, all, address, weeks);
    }

    /** The nearest month or year before or after the opened one that has a meeting. */
    private static CalendarPage.@Nullable Turn turn(
            Set<LocalDate> months, MeetingQuestion question, Period opened, boolean forward) {
        return months.stream()
                .filter(month -> forward ? month.isAfter(opened.to()) : month.isBefore(opened.from()))
                .min(forward ? Comparator.naturalOrder() : Comparator.reverseOrder())
                .map(month -> opened.kind() == Period.Kind.MONTH
                        ? Period.month(month.getYear(), month.getMonthValue())
                        : Period.year(month.getYear()))
                .map(to -> new CalendarPage.Turn(to, MeetingView.CALENDAR.address(question, to.value())))
                .orElse(null);
    }
}
