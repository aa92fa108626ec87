package vn.giaoban.web;

import java.time.LocalDate;
import java.util.Optional;
import vn.giaoban.time.TypedDay;

/** A day in an address, as date fields send it, or as people type it where there are none. */
final class AskedDay {

    static final String PARAMETER = "ngay";

    private AskedDay() {}

    /** {@code otherwise} for nothing. */
    static LocalDate of(String value, LocalDate otherwise) {
        if (value.isBlank()) {
            return otherwise;
        }
        return Optional.of(value)
                .filter(asked -> asked.length() <= 10)
                .flatMap(asked -> TypedDay.ofAddress(asked.strip()))
                .orElseThrow(() -> new BadParameter(PARAMETER, value));
    }
}
