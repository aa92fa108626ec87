package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;
import vn.giaoban.text.Spans;
import vn.giaoban.time.Period;

/** The spans of the calendar that a text speaks of. */
final class Periods {

    private static final Rules RULES = Rules.load("periods");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private Periods() {}

    /**
     * One place that names a period.
     *
     * @param year null where the text leaves it to the reader
     * @param number of the quarter, half, month or of the first months; 0 for a year
     */
    record Named(
            Span span,
            Period.Kind kind,
            int number,
            @Nullable Integer year,
            String rule) {

        Period in(int ofYear) {
            return switch (kind) {
                case QUARTER -> Period.quarter(ofYear, number);
                case HALF_YEAR -> Period.halfYear(ofYear, number);
                case MONTHS -> firstMonths(ofYear, number);
                case MONTH -> Period.month(ofYear, number);
                case YEAR -> Period.year(ofYear);
            };
        }

        private static Period firstMonths(int year, int months) {
            return months == 3
                    ? Period.quarter(year, 1)
                    : months == 6 ? Period.halfYear(year, 1) : Period.firstMonths(year, months);
        }
    }

    /** All of them, in the order of the text; the same place only once. */
    static List<Named> in(String matching) {
        var found = new ArrayList<Named>();
        var taken = new Spans();
        for (String rule : List.of("half", "quarter", "months", "months-of-work", "month", "year")) {
            for (Matcher m : RULES.rule(rule).in(matching)) {
                Span span = Rule.span(m);
                if (!taken.overlap(span)) {
                    taken.add(span);
                    found.add(named(rule, m, span));
                }
            }
        }
        found.sort(Comparator.comparing(Named::span));
        return found;
    }

    private static Named named(String rule, Matcher m, Span span) {
        String year = Rule.group(m, "year");
        Integer inYear = year == null ? null : Integer.valueOf(year);
        return switch (rule) {
            case "half" -> new Named(span, Period.Kind.HALF_YEAR, m.group("first") != null ? 1 : 2, inYear, rule);
            case "quarter" -> new Named(span, Period.Kind.QUARTER, quarter(m.group("quarter")), inYear, rule);
            case "months", "months-of-work" ->
                new Named(span, Period.Kind.MONTHS, Integer.parseInt(m.group("months")), inYear, rule);
            case "month" -> new Named(span, Period.Kind.MONTH, Integer.parseInt(m.group("month")), inYear, rule);
            default -> new Named(span, Period.Kind.YEAR, 0, inYear, rule);
        };
    }

    /** The number of a quarter that is written in Roman or Arabic numerals. */
    static int quarter(String written) {
        int roman = ROMAN.indexOf(written);
        return roman >= 0 ? roman + 1 : Integer.parseInt(written);
    }
}
