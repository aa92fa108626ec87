package vn.giaoban.summary;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import vn.giaoban.series.ChartWords;

/** How paper speaks: Vietnamese, whatever the language of the page that asks for it. */
@Component
class PrintedWords implements ChartWords {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    PrintedWords() {
        messages.setBasenames("messages/summary", "messages/printing", "messages/series", "messages/common");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    MessageSource messages() {
        return messages;
    }

    @Override
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
