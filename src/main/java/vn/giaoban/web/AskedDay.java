package vn.giaoban.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** A day in an address, as date fields send it, or as people type it where there are none. */
final class AskedDay {

    static final String PARAMETER = "ngay";

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private AskedDay() {}

    /** {@code otherwise} for nothing. */
    static LocalDate of(String value, LocalDate otherwise) {
        if (value.isBlank()) {
            return otherwise;
        }
        if (value.length() <= 10) {
            for (DateTimeFormatter form : FORMS) {
                try {
                    return LocalDate.parse(value.strip(), form);
                } catch (DateTimeException notOfThisForm) {
                    // the next one
                }
            }
        }
        throw new BadParameter(PARAMETER, value);
    }
}
