package vn.giaoban.extraction.explain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the text is to be shown.
 *
 * @param columns at least {@link #NARROWEST}
 * @param color whether it takes ANSI escapes
 */
public record Screen(int columns, boolean color) {

    public static final int NARROWEST = 40;

    private static final int PAPER = 100;

    public Screen {
        columns = Math.max(columns, NARROWEST);
    }

    /**
     * @param environment {@code NO_COLOR} (https://no-color.org), {@code TERM} and {@code COLUMNS} are looked at
     * @param terminal whether the standard output is one
     * @param measured columns of the terminal; null where that is unknown or the output is none
     */
    public static Screen of(
            ColorWhen when, Map<String, String> environment, boolean terminal, @Nullable Integer measured) {
        boolean color = switch (when) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                terminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"));
        };
        Integer told = columns(environment.get("COLUMNS"));
        return new Screen(told != null ? told : measured != null ? measured : PAPER, color);
    }

    /** A positive number of columns; null where the words tell none. */
    static @Nullable Integer columns(@Nullable String words) {
        return words != null && words.strip().matches("[1-9]\\d{0,4}") ? Integer.valueOf(words.strip()) : null;
    }
}
