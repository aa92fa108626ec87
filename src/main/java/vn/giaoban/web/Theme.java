package vn.giaoban.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light or dark, or as the reader's system is set. */
enum Theme {
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "giao-dien";

    /** {@link #AUTO} for anything unknown. */
    static Theme of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(t -> t.key().equals(key))
                .findFirst()
                .orElse(AUTO);
    }

    /** {@code auto}, {@code light}, {@code dark} */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
