package vn.giaoban.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Days and periods as Vietnamese papers write them: no leading zeros, quarters in Roman numerals ({@code 25/6/2020},
 * {@code quý II/2024}).
 */
public final class VietnameseDates {

    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private VietnameseDates() {}

    /** {@code 25/6/2020} */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    /** {@code ngày 25 tháng 6 năm 2020}, as in the head of a document */
    public static String inWords(LocalDate day) {
        return "ngày " + day.getDayOfMonth() + " tháng " + day.getMonthValue() + " năm " + day.getYear();
    }

    /** {@code quý II/2024}, {@code 6 tháng đầu năm 2021}, {@code 9 tháng đầu năm 2024}, {@code tháng 5/2024}, {@code năm 2023} */
    public static String period(Period period) {
        return switch (period.kind()) {
            case QUARTER -> "quý " + quarter(period) + "/" + year(period);
            case MONTH -> "tháng " + period.from().getMonthValue() + "/" + year(period);
            default -> inWords(period);
        };
    }

    /** {@code quý II năm 2024}, {@code 6 tháng cuối năm 2021}, {@code tháng 5 năm 2024}, {@code năm 2023}, as in a title */
    public static String inWords(Period period) {
        String year = "năm " + year(period);
        return switch (period.kind()) {
            case QUARTER -> "quý " + quarter(period) + " " + year;
            case HALF_YEAR -> (period.from().getMonthValue() == 1 ? "6 tháng đầu " : "6 tháng cuối ") + year;
            case MONTHS -> period.to().getMonthValue() + " tháng đầu " + year;
            case MONTH -> "tháng " + period.from().getMonthValue() + " " + year;
            case YEAR -> year;
        };
    }

    /** A stored day {@code 2024-06-30} or period {@code 2024-Q3} in its Vietnamese form; anything else as it is. */
    public static String dayOrPeriod(String stored) {
        return Period.parse(stored).map(VietnameseDates::period).orElseGet(() -> dayOrAsItIs(stored));
    }

    private static String dayOrAsItIs(String stored) {
        try {
            return day(LocalDate.parse(stored));
        } catch (DateTimeException notADay) {
            return stored;
        }
    }

    private static String quarter(Period period) {
        return QUARTERS[(period.from().getMonthValue() - 1) / 3];
    }

    private static int year(Period period) {
        return period.from().getYear();
    }
}
