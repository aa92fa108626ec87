package vn.giaoban.database;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The module's texts. They are needed before the application's own messages are up. Vietnamese, unless
 * {@code GIAOBAN_LANGUAGE=en} (or the system property {@code giaoban.language}) asks for English.
 */
final class Messages {

    private Messages() {}

    static String text(String key, Object... arguments) {
        // As text: a port or a process number has no thousands separator.
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(texts);
    }

    private static ResourceBundle bundle() {
        String language = System.getProperty("giaoban.language", System.getenv("GIAOBAN_LANGUAGE"));
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(
                "messages/database", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
