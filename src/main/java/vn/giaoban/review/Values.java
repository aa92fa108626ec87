package vn.giaoban.review;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.extraction.DirectiveFact.Deadline;
import vn.giaoban.time.Period;
import vn.giaoban.time.TypedDay;

/** Numbers, days and periods as people type them: {@code 1.526,5}, {@code 25/6/2020}, {@code quý II/2024}. */
final class Values {

    private static final Pattern VIETNAMESE = Pattern.compile("-?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final int MOST_DIGITS = 18;

    private static final Pattern PERIOD = Pattern.compile("(?:quý (?<quarter>I{1,3}|IV|[1-4])|tháng (?<month>\\d{1,2})"
            + "|(?<months>\\d{1,2}) tháng đầu|6 tháng (?<second>cuối)|)[ /]*(?:năm )?(?<year>[12]\\d{3})");
    private static final Map<String, Integer> ROMAN = Map.of("I", 1, "II", 2, "III", 3, "IV", 4);

    private Values() {}

    static BigDecimal number(String field, String typed) {
        String plain =
                VIETNAMESE.matcher(typed).matches() ? typed.replace(".", "").replace(',', '.') : typed;
        if (!PLAIN.matcher(plain).matches() || plain.length() > MOST_DIGITS) {
            throw new UnusableDecision("review.number.unread", field);
        }
        return new BigDecimal(plain);
    }

    static LocalDate day(String field, String typed) {
        return TypedDay.of(typed).orElseThrow(() -> new UnusableDecision("review.day.unread", field));
    }

    static Period period(String field, String typed) {
        return Period.parse(typed).orElseGet(() -> inWords(field, typed));
    }

    static Deadline deadline(String field, String typed) {
        return Character.isDigit(typed.charAt(0)) && Period.parse(typed).isEmpty() && typed.indexOf("tháng") < 0
                ? new Deadline(day(field, typed), null)
                : new Deadline(null, period(field, typed));
    }

    private static Period inWords(String field, String typed) {
        Matcher m =
                PERIOD.matcher(typed.substring(0, Math.min(1, typed.length())).toLowerCase(Locale.ROOT)
                        + typed.substring(Math.min(1, typed.length())));
        if (!m.matches()) {
            throw new UnusableDecision("review.period.unread", field);
        }
        int year = Integer.parseInt(m.group("year"));
        try {
            if (m.group("quarter") != null) {
                String quarter = m.group("quarter");
                Integer roman = ROMAN.get(quarter);
                return Period.quarter(year, roman == null ? Integer.parseInt(quarter) : roman);
            }
            if (m.group("month") != null) {
                return Period.month(year, Integer.parseInt(m.group("month")));
            }
            if (m.group("months") != null) {
                int months = Integer.parseInt(m.group("months"));
                return months == 6 ? Period.halfYear(year, 1) : Period.firstMonths(year, months);
            }
            return m.group("second") != null ? Period.halfYear(year, 2) : Period.year(year);
        } catch (DateTimeException noSuchMonth) {
            throw new UnusableDecision("review.period.unread", field);
        }
    }
}
