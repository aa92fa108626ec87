package vn.giaoban.summary;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * A summary becomes the XHTML that is printed. It has an engine of its own: the document is Vietnamese and printed whatever the
 * language and look of the page that asks for it.
 */
@Component
class SummaryXhtml {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final PrintedWords words;
    private final SummarySettings settings;

    SummaryXhtml(PrintedWords words, SummarySettings settings) {
        this.words = words;
        this.settings = settings;
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
        templates.setTemplateEngineMessageSource(words.messages());
    }

    /** Well-formed XML whatever the reports contain. */
    String of(QuarterSummary summary) {
        var texts = new SummaryTexts(summary, words);
        var variables = Map.<String, Object>of(
                "s", summary, "settings", settings, "texts", texts, "sections", texts.sections());
        return Printable.text(templates.process("summary/quarter", new Context(PrintedWords.VIETNAMESE, variables)));
    }
}
