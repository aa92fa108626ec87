package vn.giaoban.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.giaoban.time.Period;

/** How a chart speaks: in the reader's language on a page, in Vietnamese on paper. */
public interface ChartWords {

    String say(String key, Object... arguments);

    String number(BigDecimal number);

    String day(LocalDate day);

    String period(Period period);
}
