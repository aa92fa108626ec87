package vn.giaoban.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Sentence;
import vn.giaoban.text.Span;
import vn.giaoban.text.Spans;
import vn.giaoban.time.Period;

/** The day of the meeting. Papers leave the year out; it is taken from what else the text dates, or stays unknown. */
final class MeetingDates {

    private static final Rules RULES = Rules.load("meeting");
    private static final List<String> DAYS = List.of("day", "days", "day-in-words");
    private static final List<String> STAMPS =
            List.of("stamp", "stamp-short", "stamp-line", "stamp-of-page", "stamp-in-words", "stamp-of-month");

    /** Papers report within days, portals of small places within weeks or months. */
    private static final int LONGEST_TO_PRINT = 120;

    /** A meeting looks back on a period that has ended not long ago, or plans one that begins soon. */
    private static final int LONGEST_TO_PERIOD = 100;

    private static final int LONGEST_TO_MONTH = 31;

    private static final int FIRST_OF_OWN_YEAR = 4;

    private final ReportText report;
    private final List<Periods.Named> periods;
    private final Spans cited;
    private @Nullable List<Stamp> stamps;

    MeetingDates(ReportText report, List<Periods.Named> periods, List<ReferenceFact> references) {
        this.report = report;
        this.periods = periods;
        this.cited =
                Spans.of(references.stream().flatMap(r -> r.mentions().stream()).toList());
    }

    /** The first day in a sentence that speaks of the meeting. */
    @Nullable
    Found<LocalDate> find() {
        for (Sentence sentence : report.sentences()) {
            if (speaksOfMeeting(sentence.span())) {
                for (String rule : DAYS) {
                    Found<LocalDate> date = in(sentence.span(), RULES.rule(rule));
                    if (date != null) {
                        return date;
                    }
                }
                Found<LocalDate> date = byPrinting(sentence.span());
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private @Nullable Found<LocalDate> in(Span sentence, Rule rule) {
        for (Matcher m : rule.in(report.matching(), sentence)) {
            Span place = Rule.span(m);
            if (!cited.overlap(place)) {
                int day = Integer.parseInt(m.group("day"));
                int month = Integer.parseInt(m.group("month"));
                Integer year = m.group("year") != null ? Integer.valueOf(m.group("year")) : year(day, month, sentence);
                LocalDate date = year == null ? null : Dates.of(day, month, year);
                return date == null ? null : new Found<>(date, place, rule.id());
            }
        }
        return null;
    }

    /** {@code Sáng nay}, {@code hôm qua}, where the text bears one day of printing. */
    private @Nullable Found<LocalDate> byPrinting(Span sentence) {
        Matcher said = RULES.rule("day-of-printing").first(report.matching(), sentence);
        if (said == null) {
            return null;
        }
        List<LocalDate> printed = stamps().stream()
                .filter(Stamp::saysDay)
                .map(Stamp::date)
                .distinct()
                .toList();
        if (printed.size() != 1) {
            return null;
        }
        LocalDate day = printed.get(0);
        return new Found<>(said.group("before") == null ? day : day.minusDays(1), Rule.span(said), "day-of-printing");
    }

    private boolean speaksOfMeeting(Span sentence) {
        return RULES.rule("about-meeting").first(report.matching(), sentence) != null;
    }

    private @Nullable Integer year(int day, int month, Span sentence) {
        Set<Integer> printed = years(stamps(), 0, day, month);
        if (printed.isEmpty()) {
            printed = years(dated("as-of"), -LONGEST_TO_PRINT, day, month);
        }
        if (!printed.isEmpty()) {
            return printed.size() == 1 ? printed.iterator().next() : null;
        }
        return periods.stream()
                .map(named -> nearYear(day, month, named))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> yearInName(month, sentence));
    }

    /** The year that the meeting is called after; at its beginning the year before is still summed up. */
    private @Nullable Integer yearInName(int month, Span sentence) {
        Matcher named =
                month < FIRST_OF_OWN_YEAR ? null : RULES.rule("year-in-name").first(report.matching(), sentence);
        return named == null ? null : Integer.valueOf(named.group("year"));
    }

    /** The year in which the day lies near the named period; a year is summed up around its end, a month is not ahead. */
    private static @Nullable Integer nearYear(int day, int month, Periods.Named named) {
        if (named.year() == null) {
            return null;
        }
        Period period = named.in(named.year());
        boolean summedUp = named.kind() == Period.Kind.YEAR;
        LocalDate from = summedUp ? period.to() : period.from();
        int ahead = named.kind() == Period.Kind.MONTH ? LONGEST_TO_MONTH : LONGEST_TO_PERIOD;
        return Stream.of(named.year(), named.year() + 1)
                .map(year -> Dates.of(day, month, year))
                .filter(Objects::nonNull)
                .filter(date -> date.isAfter(from.minusDays(ahead))
                        && date.isBefore(period.to().plusDays(LONGEST_TO_PERIOD)))
                .map(LocalDate::getYear)
                .findFirst()
                .orElse(null);
    }

    /**
     * When the text says it was published, or up to when something is counted.
     *
     * @param date of a month without a day, its last
     */
    private record Stamp(LocalDate date, boolean saysDay) {}

    private List<Stamp> stamps() {
        if (stamps == null) {
            stamps = STAMPS.stream().flatMap(rule -> dated(rule).stream()).toList();
        }
        return stamps;
    }

    private List<Stamp> dated(String rule) {
        var dated = new ArrayList<Stamp>();
        for (Matcher m : RULES.rule(rule).in(report.matching())) {
            boolean saysDay = Rule.group(m, "day") != null;
            LocalDate date = saysDay
                    ? Dates.of(m)
                    : YearMonth.of(Integer.parseInt(m.group("year")), Integer.parseInt(m.group("month")))
                            .atEndOfMonth();
            if (date != null) {
                dated.add(new Stamp(date, saysDay));
            }
        }
        return dated;
    }

    /** The years in which the day lies before one of {@code stamps}, by {@code least} days at least, and not long before. */
    private static Set<Integer> years(List<Stamp> stamps, int least, int day, int month) {
        var years = new TreeSet<Integer>();
        for (Stamp stamp : stamps) {
            for (int back = 0; back <= 1; back++) {
                LocalDate date = Dates.of(day, month, stamp.date.getYear() - back);
                long days = date == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(date, stamp.date);
                if (date != null && days <= LONGEST_TO_PRINT && days >= least) {
                    years.add(date.getYear());
                }
            }
        }
        return years;
    }
}
