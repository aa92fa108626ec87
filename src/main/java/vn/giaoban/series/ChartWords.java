package vn.giaoban.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.giaoban.text.VietnameseNumbers;
import vn.giaoban.time.Period;
import vn.giaoban.time.VietnameseDates;

/** How a chart speaks: in the reader's language on a page, in Vietnamese on paper. Figures and days are Vietnamese unless told otherwise. */
public interface ChartWords {

    String say(String key, Object... arguments);

    default String number(BigDecimal number) {
        return VietnameseNumbers.number(number);
    }

    default String day(LocalDate day) {
        return VietnameseDates.day(day);
    }

    default String period(Period period) {
        return VietnameseDates.period(period);
    }
}
