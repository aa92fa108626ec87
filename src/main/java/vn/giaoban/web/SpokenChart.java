package vn.giaoban.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.giaoban.series.ChartWords;
import vn.giaoban.time.Period;

/** A chart in the reader's language. */
record SpokenChart(Wording wording) implements ChartWords {

    @Override
    public String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    @Override
    public String number(BigDecimal number) {
        return wording.number(number);
    }

    @Override
    public String day(LocalDate day) {
        return wording.day(day);
    }

    @Override
    public String period(Period period) {
        return wording.period(period);
    }
}
