package vn.giaoban.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. Reports stay as they are. */
enum Language {
    VI,
    EN;

    static Optional<Language> of(@Nullable String tag) {
        return Arrays.stream(values()).filter(l -> l.tag().equals(tag)).findFirst();
    }

    static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(VI);
    }

    /** {@code vi}, {@code en} */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.forLanguageTag(tag());
    }
}
