package vn.giaoban.extraction;

import static java.util.ResourceBundle.Control.FORMAT_PROPERTIES;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the reading commands say: Vietnamese, whatever the locale. */
public final class CommandTexts {

    static final String BUNDLE = "messages.extraction";

    private static final String WORDS = "messages.common";

    private CommandTexts() {}

    /** The word for a value of {@code vn.giaoban.vocabulary}, as pages say it too. */
    public static String word(Enum<?> value) {
        String key = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + value.name();
        return ResourceBundle.getBundle(
                        WORDS, Locale.ROOT, ResourceBundle.Control.getNoFallbackControl(FORMAT_PROPERTIES))
                .getString(key);
    }

    /** @throws java.util.MissingResourceException where there is no such key */
    public static String say(String key, Object... arguments) {
        String text = ResourceBundle.getBundle(
                        BUNDLE, Locale.ROOT, ResourceBundle.Control.getNoFallbackControl(FORMAT_PROPERTIES))
                .getString(key);
        Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(plain);
    }
}
