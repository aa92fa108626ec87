package vn.giaoban;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of the start, before the application's own messages are up. {@code GIAOBAN_LANGUAGE=en} asks for English. */
final class Texts {

    private Texts() {}

    static String text(String key, Object... arguments) {
        String language = System.getProperty("giaoban.language", System.getenv("GIAOBAN_LANGUAGE"));
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Locale.ROOT;
        String text = ResourceBundle.getBundle(
                        "messages/start", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(arguments);
    }
}
