package vn.giaoban.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/** Finds a message without arguments once, and not for every row among all bundles. */
final class KeptMessages implements MessageSource {

    private final MessageSource messages;
    private final Map<Key, String> known = new ConcurrentHashMap<>();

    private record Key(String code, Locale locale) {}

    KeptMessages(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] arguments, @Nullable String other, @Nullable Locale locale) {
        return messages.getMessage(code, arguments, other, locale);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        if ((arguments != null && arguments.length > 0) || locale == null) {
            return messages.getMessage(code, arguments, locale);
        }
        return known.computeIfAbsent(new Key(code, locale), key -> messages.getMessage(code, null, locale));
    }

    @Override
    public String getMessage(MessageSourceResolvable message, @Nullable Locale locale) {
        return messages.getMessage(message, locale);
    }
}
