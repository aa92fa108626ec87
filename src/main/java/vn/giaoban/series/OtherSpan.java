package vn.giaoban.series;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;
import vn.giaoban.time.Period.Kind;

/**
 * Reads off a sentence that its figure is of another span than the meeting looks back on: {@code từ đầu năm đến nay} in a report of a
 * quarter. What stands between semicolons has its own span, or that of what stands before it. Comparisons, plans and the dates of
 * documents speak of other spans as well and say nothing of the figure.
 */
final class OtherSpan {

    private static final String NUMBER = "(?:\\d{1,2}|IV|I{1,3})";
    private static final String YEAR = "(?:[\\s/-]+(?:năm )?(?<year>(?:19|20)\\d\\d))?";

    private static final Pattern ASIDE = Pattern.compile(
            "(?U)\\b(?i:so với|so|bằng|cùng kỳ|cùng thời điểm|kế hoạch|dự toán|chỉ tiêu|nghị quyết|chỉ thị|quyết định|kết luận)\\b[^,;.()]*");

    private static final Pattern SPAN = Pattern.compile(
            "(?U)\\b(?:(?i:quý) (?<quarter>" + NUMBER + ")" + YEAR
                    + "|(?<months>(?:\\d{1,2}|(?i:sáu|chín)) tháng(?: (?:đầu|cuối|qua))?(?: năm)?"
                    + YEAR.replace("year", "monthsYear")
                    + ")|(?<month>(?i:tháng) \\d{1,2}" + YEAR.replace("year", "monthYear")
                    + ")|(?<whole>(?i:năm) (?:19|20)\\d\\d(?:\\s?-\\s?\\d{4})?)"
                    + "|(?<vague>(?i:lũy kế|từ đầu năm|từ đầu nhiệm kỳ|cả năm|trong năm|năm qua|năm nay|đến nay|nhiệm kỳ|giai đoạn|hằng năm|hàng năm|năm trước|năm ngoái|quý trước|tháng trước)))\\b");

    private static final Pattern DAY = Pattern.compile("(?i:ngày) \\d{1,2}\\s?[-/]\\s?\\d{1,2}(?:\\s?[-/]\\s?\\d{4})?"
            + "|(?i:ngày) \\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?|\\d{1,2}/\\d{1,2}/\\d{4}");

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private OtherSpan() {}

    /**
     * The words that name another span than {@code own}; empty where none do.
     *
     * @param figure its place in the sentence
     * @param own null where the report does not say it, so that any span is another
     */
    static Optional<String> in(String sentence, int figure, @Nullable Period own) {
        int end = sentence.indexOf(';', figure);
        String[] parts =
                sentence.substring(0, end < 0 ? sentence.length() : end).split(";", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            String rest = DAY.matcher(ASIDE.matcher(parts[i]).replaceAll(",")).replaceAll(" ");
            Matcher found = SPAN.matcher(rest);
            if (found.find()) {
                return firstOther(found, own);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> firstOther(Matcher found, @Nullable Period own) {
        do {
            if (own == null || !isOwn(found, own)) {
                return Optional.of(found.group().strip());
            }
        } while (found.find());
        return Optional.empty();
    }

    private static boolean isOwn(Matcher found, Period own) {
        if (found.group("quarter") != null) {
            return own.kind() == Kind.QUARTER
                    && quarter(found.group("quarter")) == (own.from().getMonthValue() + 2) / 3
                    && isYear(found.group("year"), own);
        }
        if (found.group("months") != null) {
            String words = found.group("months").toLowerCase(Locale.ROOT);
            int months = own.to().getMonthValue() - own.from().getMonthValue() + 1;
            boolean sameLength = words.startsWith(months + " ")
                    || (months == 6 && words.startsWith("sáu"))
                    || (months == 9 && words.startsWith("chín"));
            return sameLength
                    && (own.kind() == Kind.HALF_YEAR || own.kind() == Kind.MONTHS)
                    && words.contains("cuối") == (own.from().getMonthValue() != 1)
                    && isYear(found.group("monthsYear"), own);
        }
        if (found.group("month") != null) {
            return own.kind() == Kind.MONTH
                    && found.group("month").matches("(?i)tháng 0?" + own.from().getMonthValue() + "(?!\\d).*")
                    && isYear(found.group("monthYear"), own);
        }
        if (found.group("whole") != null) {
            return own.kind() == Kind.YEAR
                    && found.group("whole").matches("(?i)năm " + own.from().getYear());
        }
        return own.kind() == Kind.YEAR && found.group("vague").matches("(?i)cả năm|trong năm|năm nay");
    }

    private static int quarter(String number) {
        return ROMAN.contains(number) ? ROMAN.indexOf(number) + 1 : Integer.parseInt(number);
    }

    private static boolean isYear(@Nullable String year, Period own) {
        return year == null || Integer.parseInt(year) == own.from().getYear();
    }
}
