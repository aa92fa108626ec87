package vn.giaoban.extraction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.time.Period;

/** The period that a meeting looks back on: named in its title, by words of review, or at the head of the report of work. */
final class MeetingPeriods {

    private static final Rules RULES = Rules.load("periods");

    /** Words of review stand near the head of a report; further down a report speaks of many periods. */
    private static final int HEAD_SENTENCES = 14;

    private static final int NAMING_SENTENCES = 4;

    /** So much of a period must have passed before a meeting looks back on it: year's ends are summed up from autumn on. */
    private static final double LEAST_PAST = 0.6;

    private static final int HALF_A_MONTH = 15;

    private final ReportText report;
    private final List<Periods.Named> periods;
    private final @Nullable LocalDate date;
    private final Map<Integer, Integer> yearOfSentence = new HashMap<>();

    /** That of all periods with a year; null where there are several. */
    private final @Nullable Integer onlyYear;

    MeetingPeriods(ReportText report, List<Periods.Named> periods, @Nullable LocalDate date) {
        this.report = report;
        this.periods = periods;
        this.date = date;
        Set<Integer> years = new HashSet<>();
        for (Periods.Named named : periods) {
            Integer year = named.year();
            if (year != null) {
                yearOfSentence.putIfAbsent(sentence(named), year);
                if (named.kind() != Period.Kind.YEAR && named.kind() != Period.Kind.MONTH) {
                    years.add(year);
                }
            }
        }
        this.onlyYear = years.size() == 1 ? years.iterator().next() : null;
    }

    /** A month in the title gives way to a longer period that is looked back on: giao ban tháng 3 và họp báo quý I. */
    @Nullable
    Found<Period> find(@Nullable Span title) {
        return Stream.of(
                        inTitle(title, p -> p.kind() != Period.Kind.MONTH),
                        first(p -> sentence(p) <= NAMING_SENTENCES
                                && p.kind() != Period.Kind.MONTH
                                && p.kind() != Period.Kind.YEAR
                                && isReviewed(p)),
                        beforeTitle(title),
                        inTitle(title, p -> true),
                        first(p -> sentence(p) <= HEAD_SENTENCES && isReviewed(p)),
                        first(p -> opens(p) && p.kind() != Period.Kind.YEAR),
                        first(p -> p.kind() == Period.Kind.YEAR && sentence(p) <= HEAD_SENTENCES && !isAhead(p)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::found)
                .orElse(null);
    }

    /** {@code giao ban tháng 4 nhằm đánh giá công việc tháng 3}: the month before the one that the meeting is called after. */
    private Optional<Periods.Named> beforeTitle(@Nullable Span title) {
        return inTitle(title, p -> p.kind() == Period.Kind.MONTH)
                .flatMap(called -> first(p -> p.kind() == Period.Kind.MONTH
                        && p.number() % 12 + 1 == called.number()
                        && sentence(p) <= NAMING_SENTENCES
                        && last("looked-back", p) > last("ahead", p)));
    }

    private Optional<Periods.Named> inTitle(@Nullable Span title, Predicate<Periods.Named> condition) {
        return first(p -> title != null && title.contains(p.span()) && !isAhead(p) && condition.test(p));
    }

    private Optional<Periods.Named> first(Predicate<Periods.Named> condition) {
        return periods.stream()
                .filter(condition)
                .filter(this::mayBeLookedBackOn)
                .findFirst();
    }

    /**
     * {@code phiên thường kỳ tháng 8}, held in the first half of August, or {@code phiên họp tháng 8 (lần 2)}: it says nothing of what was
     * looked back on.
     */
    private boolean isOnlyName(Periods.Named named, Period period) {
        if (period.kind() != Period.Kind.MONTH) {
            return false;
        }
        String text = report.matching();
        boolean numbered = RULES.rule("one-of-several").at(text, named.span().end(), text.length()) != null;
        boolean begun = date != null && date.isBefore(period.from().plusDays(HALF_A_MONTH));
        return numbered
                || (begun
                        && Scan.endsWith(
                                RULES.rule("held-monthly").needle().pattern(),
                                text,
                                0,
                                named.span().start()));
    }

    /** Of a known year, and well advanced when the meeting was held; of a month only begun, for then the one before is meant. */
    private boolean mayBeLookedBackOn(Periods.Named named) {
        Integer year = year(named);
        if (year == null || date == null) {
            return year != null;
        }
        Period period = named.in(year);
        long past = ChronoUnit.DAYS.between(period.from(), date);
        long whole = ChronoUnit.DAYS.between(period.from(), period.to());
        return past >= 0
                && !isOnlyName(named, period)
                && (period.kind() == Period.Kind.MONTH || past >= whole * LEAST_PAST);
    }

    private @Nullable Found<Period> found(Periods.Named named) {
        Integer year = year(named);
        if (year == null) {
            return null;
        }
        Period period = named.in(year);
        return new Found<>(justBegun(period) ? before(period) : period, named.span(), named.rule());
    }

    /** A review cannot look back on a month that has just begun: the press meeting of June, held on its first day, speaks of May. */
    private boolean justBegun(Period period) {
        return period.kind() == Period.Kind.MONTH
                && date != null
                && !date.isBefore(period.from())
                && date.isBefore(period.from().plusDays(10));
    }

    private static Period before(Period month) {
        LocalDate last = month.from().minusDays(1);
        return Period.month(last.getYear(), last.getMonthValue());
    }

    /** Its own year, else that of the next period behind it, else that of the meeting's day. */
    private @Nullable Integer year(Periods.Named named) {
        if (named.year() != null) {
            return named.year();
        }
        Integer same = yearOfSentence.get(sentence(named));
        if (same != null) {
            return same;
        }
        if (date != null) {
            return named.in(date.getYear()).from().isAfter(date)
                    ? Integer.valueOf(date.getYear() - 1)
                    : Integer.valueOf(date.getYear());
        }
        return onlyYear;
    }

    private int sentence(Periods.Named named) {
        return report.sentenceAt(named.span().start()).number();
    }

    private boolean isAhead(Periods.Named named) {
        return last("ahead", named) > last("back", named);
    }

    private boolean isReviewed(Periods.Named named) {
        return last("back", named) >= 0 && !isAhead(named);
    }

    /** Where the last such word before the period stands in its sentence; -1 where none does. */
    private int last(String rule, Periods.Named named) {
        Span sentence = report.sentenceAt(named.span().start()).span();
        int at = -1;
        if (sentence.start() < named.span().start()) {
            var before = new Span(sentence.start(), named.span().start());
            for (Matcher m : RULES.rule(rule).in(report.matching(), before)) {
                at = m.start();
            }
        }
        return at;
    }

    /** Trong quý II, … or the period as first word of a sentence. */
    private boolean opens(Periods.Named named) {
        int from = report.sentenceAt(named.span().start()).span().start();
        int to = named.span().start();
        return from == to
                || (from < to && Scan.endsWith(RULES.rule("opening").needle().pattern(), report.matching(), from, to));
    }
}
