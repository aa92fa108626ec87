package vn.giaoban.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import vn.giaoban.series.ChartWords;
import vn.giaoban.series.SeriesFigure;
import vn.giaoban.text.VietnameseNumbers;
import vn.giaoban.time.Period;
import vn.giaoban.time.VietnameseDates;

/** How paper speaks: Vietnamese, whatever the language of the page that asks for it. */
@Component
class PrintedWords implements ChartWords {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    PrintedWords() {
        messages.setBasenames("messages/summary", "messages/series", "messages/common");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    MessageSource messages() {
        return messages;
    }

    @Override
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    @Override
    public String number(BigDecimal number) {
        return VietnameseNumbers.number(number);
    }

    @Override
    public String day(LocalDate day) {
        return VietnameseDates.day(day);
    }

    @Override
    public String period(Period period) {
        return VietnameseDates.period(period);
    }

    /** {@code 1.526/1.577}, {@code hơn 400}, {@code -12}; without the unit */
    String figure(SeriesFigure figure) {
        String qualifier = say("summary.metric.qualifier." + figure.qualifier());
        BigDecimal whole = figure.whole();
        String number = whole == null ? number(figure.signed()) : number(figure.signed()) + "/" + number(whole);
        return qualifier.isEmpty() ? number : qualifier + " " + number;
    }

    /** {@code +3}, {@code -1.200}, {@code 0}; a dash for nothing */
    String change(@Nullable BigDecimal change) {
        return change == null ? "–" : (change.signum() > 0 ? "+" : "") + number(change);
    }

    String gap(Gap gap, QuarterSummary summary) {
        return say(
                "summary.gap." + gap.kind(),
                VietnameseNumbers.number(gap.count()),
                summary.place().fullName(),
                VietnameseDates.inWords(summary.period()));
    }
}
