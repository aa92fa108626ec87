package vn.giaoban.extraction;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.time.Period;

/** The period that a comparison means, where its words and the report's own period tell it for certain. */
final class ComparedPeriods {

    private static final Rules RULES = Rules.load("comparisons");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** In characters, within the paragraph: what stands farther before says nothing of the time of a change. */
    private static final int REACH = 400;

    /** In characters: no longer are the words that say that a time is only compared to. */
    private static final int CUE = 40;

    private final ReportText report;
    private final String text;
    private final @Nullable Period own;
    private final @Nullable Integer year;

    /** The last of the report's own period, else the day of the meeting. */
    private final @Nullable LocalDate day;

    private @Nullable NavigableMap<Integer, Periods.Named> named;

    ComparedPeriods(ReportText report, MeetingFact meeting) {
        this.report = report;
        this.text = report.matching();
        this.own = meeting.period() == null ? null : meeting.period().value();
        this.day = own != null
                ? own.to()
                : meeting.date() == null ? null : meeting.date().value();
        this.year = day == null ? null : Integer.valueOf(day.getYear());
    }

    /** @param rule that read the words at {@code to} */
    @Nullable
    Period of(String rule, Span to) {
        return switch (rule) {
            case "same-period" -> samePeriod(to);
            case "other-time" -> otherTime(to);
            default -> null;
        };
    }

    private @Nullable Period samePeriod(Span to) {
        Periods.Named inside = inside(to);
        if (inside != null) {
            return inside.year() == null ? null : inside.in(inside.year());
        }
        Period spokenOf = spokenOf(to.start());
        if (spokenOf == null) {
            return null;
        }
        Matcher stated = YEAR.matcher(to.in(text));
        if (stated.find()) {
            return inYear(spokenOf, Integer.parseInt(stated.group()));
        }
        return isOfLastYear(to) ? inYear(spokenOf, spokenOf.from().getYear() - 1) : null;
    }

    private @Nullable Period otherTime(Span to) {
        Matcher one = RULES.rule("one-year").first(text, to);
        if (one != null) {
            return Period.year(Integer.parseInt(one.group("year")));
        }
        Periods.Named inside = inside(to);
        if (inside != null) {
            Integer in = inside.year();
            if (in == null && year != null) {
                in = isOfLastYear(to) ? year - 1 : year;
            }
            Period period = in == null || !inside.span().equals(withoutYear(inside, to)) ? null : inside.in(in);
            return period == null || isAhead(period) ? null : period;
        }
        Period spokenOf = spokenOf(to.start());
        Matcher before = RULES.rule("span-before").first(text, to);
        return spokenOf == null || before == null ? null : before(before, spokenOf);
    }

    /** thời điểm đầu tháng 5 is no month: the words are the period's, but for the year behind it. */
    private static Span withoutYear(Periods.Named inside, Span to) {
        return new Span(to.start(), Math.min(to.end(), inside.span().end()));
    }

    private boolean isOfLastYear(Span to) {
        return RULES.rule("last-year").first(text, to) != null;
    }

    private static @Nullable Period before(Matcher said, Period spokenOf) {
        LocalDate eve = spokenOf.from().minusDays(1);
        if (said.group("month") != null) {
            return spokenOf.kind() == Period.Kind.MONTH ? Period.month(eve.getYear(), eve.getMonthValue()) : null;
        }
        if (said.group("quarter") != null) {
            return spokenOf.kind() == Period.Kind.QUARTER ? Period.quarterOf(eve) : null;
        }
        return spokenOf.kind() == Period.Kind.YEAR ? Period.year(eve.getYear()) : null;
    }

    private static Period inYear(Period period, int other) {
        return Period.of(other + period.value().substring(4));
    }

    /** The nearest time before the place, else the report's own; null where another time stands nearer. */
    private @Nullable Period spokenOf(int place) {
        Span paragraph = report.paragraphs().get(report.sentenceAt(place).paragraph());
        int from = Math.max(paragraph.start(), place - REACH);
        Map.Entry<Integer, Periods.Named> before = named().lowerEntry(place);
        while (before != null && before.getKey() > from && isCompared(before.getKey())) {
            before = named().lowerEntry(before.getKey());
        }
        Periods.Named nearest = before == null || before.getKey() < from ? null : before.getValue();
        int behind = nearest == null ? from : nearest.span().end();
        if (RULES.rule("some-time").first(text, behind, place) != null) {
            return null;
        }
        if (nearest == null) {
            return own;
        }
        Integer in = nearest.year() != null ? nearest.year() : year;
        Period period = in == null ? null : nearest.in(in);
        // In January, December without a year is the last one; a quarter ahead of a report that tells its own is an
        // aim.
        return period != null && nearest.year() == null && own == null && isAhead(period) ? null : period;
    }

    private boolean isAhead(Period period) {
        return day != null
                && (own != null ? period.to().isAfter(day) : period.from().isAfter(day));
    }

    private boolean isCompared(int time) {
        Span before = new Span(Math.max(0, time - CUE), time);
        return RULES.rule("compared-time").first(text, before) != null;
    }

    private Periods.@Nullable Named inside(Span to) {
        Map.Entry<Integer, Periods.Named> first = named().ceilingEntry(to.start());
        return first == null || first.getValue().span().end() > to.end() ? null : first.getValue();
    }

    /** By where they begin. */
    private NavigableMap<Integer, Periods.Named> named() {
        if (named == null) {
            named = new TreeMap<>();
            for (Periods.Named one : Periods.in(text)) {
                named.put(one.span().start(), one);
            }
        }
        return named;
    }
}
