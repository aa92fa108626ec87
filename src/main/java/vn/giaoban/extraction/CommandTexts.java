package vn.giaoban.extraction;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the reading commands say: Vietnamese, whatever the locale. */
public final class CommandTexts {

    static final String BUNDLE = "messages.extraction";

    private CommandTexts() {}

    /** @throws java.util.MissingResourceException where there is no such key */
    public static String say(String key, Object... arguments) {
        String text = ResourceBundle.getBundle(BUNDLE).getString(key);
        Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(plain);
    }
}
