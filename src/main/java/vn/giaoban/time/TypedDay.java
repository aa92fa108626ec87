package vn.giaoban.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as date fields send them ({@code 2024-07-02}), and as people type them where there are none. */
public final class TypedDay {

    private static final DateTimeFormatter ISO = strict("uuuu-MM-dd");
    private static final DateTimeFormatter SLASHES = strict("d/M/uuuu");
    private static final DateTimeFormatter DASHES = strict("d-M-uuuu");

    private TypedDay() {}

    /** {@code 2024-07-02}, {@code 2/7/2024}, {@code 2-7-2024}; empty for anything else. */
    public static Optional<LocalDate> of(String typed) {
        return read(typed, List.of(ISO, SLASHES, DASHES));
    }

    /** The same without {@code 2-7-2024}. */
    public static Optional<LocalDate> ofAddress(String typed) {
        return read(typed, List.of(ISO, SLASHES));
    }

    private static Optional<LocalDate> read(String typed, List<DateTimeFormatter> forms) {
        for (DateTimeFormatter form : forms) {
            try {
                return Optional.of(LocalDate.parse(typed, form));
            } catch (DateTimeException notOfThisForm) {
                // the next one
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
