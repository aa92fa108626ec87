package vn.giaoban.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.giaoban.text.VietnameseNumbers;
import vn.giaoban.time.VietnameseDates;

/**
 * A summary becomes the XHTML that is printed. It has an engine of its own: the document is Vietnamese and printed whatever the
 * language and look of the page that asks for it.
 */
@Component
class SummaryXhtml {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final SummarySettings settings;

    SummaryXhtml(SummarySettings settings) {
        this.settings = settings;
        messages.setBasenames("messages/summary", "messages/series", "messages/common");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
        templates.setTemplateEngineMessageSource(messages);
    }

    /** Well-formed XML whatever the reports contain. */
    String of(QuarterSummary summary) {
        var variables = Map.<String, Object>of(
                "s", summary, "settings", settings, "gaps", gaps(summary), "sections", sections(summary));
        return Printable.text(templates.process("summary/quarter", new Context(VIETNAMESE, variables)));
    }

    /** The Roman numeral of each section that is printed. */
    private static Map<String, String> sections(QuarterSummary s) {
        var printed = new LinkedHashMap<String, Boolean>();
        printed.put("meetings", !s.isEmpty());
        printed.put("directives", !s.directives().isEmpty());
        printed.put("metrics", !s.metrics().isEmpty());
        printed.put("documents", !s.documents().isEmpty());
        printed.put("unknown", true);
        printed.put("sources", !s.isEmpty());
        printed.values().removeIf(p -> !p);
        var numerals = List.of("I", "II", "III", "IV", "V", "VI").iterator();
        var numbered = new LinkedHashMap<String, String>();
        printed.keySet().forEach(section -> numbered.put(section, numerals.next()));
        return numbered;
    }

    private List<String> gaps(QuarterSummary s) {
        var gaps = new ArrayList<String>();
        String when = VietnameseDates.inWords(s.period());
        add(gaps, "date", s.meetingsWithoutDate());
        add(gaps, "host", s.meetingsWithoutHost());
        add(gaps, "chair", s.meetingsWithoutChair());
        add(gaps, "giver", s.tasksWithoutGiver());
        add(gaps, "addressee", s.tasksWithoutAddressee());
        add(gaps, "deadline", s.tasksWithoutDeadline());
        add(gaps, "label", s.metricsWithoutLabel());
        add(gaps, "unplaced.period", s.unplaced().withoutPeriod(), s.place().fullName());
        add(gaps, "unplaced.place", s.unplaced().withoutPlace(), when);
        add(gaps, "unplaced.neither", s.unplaced().withNeither());
        if (s.unplaced().total() == 0) {
            gaps.add(message("none"));
        }
        return gaps;
    }

    private void add(List<String> gaps, String gap, long count, Object... more) {
        if (count > 0) {
            var arguments = new ArrayList<Object>(List.of(VietnameseNumbers.number(count)));
            arguments.addAll(List.of(more));
            gaps.add(message(gap, arguments.toArray()));
        }
    }

    private String message(String gap, Object... arguments) {
        return messages.getMessage("summary.gap." + gap, arguments, VIETNAMESE);
    }
}
