package vn.giaoban.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.ToldApart;
import vn.giaoban.text.VietnameseNumbers;
import vn.giaoban.time.Period;
import vn.giaoban.time.VietnameseDates;
import vn.giaoban.vocabulary.Role;

/** Days, periods and numbers in the reader's language; see {@link EveryPage}. */
@Component
class Wording {

    /** Meetings are held, and reports imported, on Vietnamese days. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** {@code 25/6/2020}, {@code 25 June 2020} */
    public String day(LocalDate day) {
        return english() ? ENGLISH_DAY.format(day) : VietnameseDates.day(day);
    }

    /** {@code 25/6/2020, 13:20} */
    public String moment(Instant moment) {
        var there = moment.atZone(ZONE);
        return day(there.toLocalDate()) + ", " + TIME.format(there);
    }

    /** {@code quý II/2024}, {@code Q2 2024} */
    public String period(Period period) {
        return english() ? inEnglish(period) : VietnameseDates.period(period);
    }

    /** {@link #period} as the first words of a line: {@code Quý II/2024} */
    public String periodFirst(Period period) {
        String words = period(period);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A stored day or period. */
    public String dayOrPeriod(String stored) {
        return Period.parse(stored)
                .map(this::period)
                .orElseGet(() -> stored.matches("\\d{4}-\\d\\d-\\d\\d") ? day(LocalDate.parse(stored)) : stored);
    }

    /** A day, a year or a term {@code 2016–2021}; nothing for nothing. */
    public String toldBy(@Nullable ToldApart told) {
        return told == null
                ? ""
                : told.by() == ToldApart.By.DATE
                        ? dayOrPeriod(told.value())
                        : told.value().replace('-', '–');
    }

    /** {@code 1.526}, {@code 1,526} */
    public String count(long number) {
        return number(BigDecimal.valueOf(number));
    }

    public String number(BigDecimal number) {
        if (!english()) {
            return VietnameseNumbers.number(number);
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** {@code 1.526/1.577 chi bộ}; the unit stays as the report has it. */
    public String quantity(BigDecimal value, @Nullable BigDecimal of, String unit) {
        String number = of == null ? number(value) : number(value) + "/" + number(of);
        return number + (unit.startsWith("%") ? unit : " " + unit);
    }

    /** {@code 12 KB}, {@code 3,1 MB} */
    public String size(long bytes) {
        if (bytes < 1000) {
            return count(bytes) + " B";
        }
        return bytes < 1_000_000
                ? count(Math.round(bytes / 1000.0)) + " KB"
                : number(BigDecimal.valueOf(Math.round(bytes / 100_000.0), 1)) + " MB";
    }

    /** {@code chủ trì, chỉ đạo} */
    public String roles(List<Role> roles) {
        return roles.isEmpty()
                ? say("facts.role.unknown")
                : roles.stream().map(r -> say("role." + r)).collect(Collectors.joining(", "));
    }

    /** @param role of the person whose meetings are listed; null in other lists */
    public MeetingRow meeting(MeetingLine line, @Nullable String role) {
        return MeetingRow.of(line, role, this);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    String say(MessageSourceResolvable sentence) {
        return messages.getMessage(sentence, LocaleContextHolder.getLocale());
    }

    private static boolean english() {
        return Language.of(LocaleContextHolder.getLocale()) == Language.EN;
    }

    private static String inEnglish(Period period) {
        int year = period.from().getYear();
        int month = period.from().getMonthValue();
        return switch (period.kind()) {
            case QUARTER -> "Q" + (month + 2) / 3 + " " + year;
            case HALF_YEAR -> (month == 1 ? "first" : "second") + " half of " + year;
            case MONTHS -> "first " + period.to().getMonthValue() + " months of " + year;
            case MONTH -> DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK).format(period.from());
            case YEAR -> Integer.toString(year);
        };
    }
}
