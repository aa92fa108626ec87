package vn.giaoban.intake;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.Origin;
import vn.giaoban.archive.Reports;

/** At the first start there is something to look at: the reports of our own writing in {@code samples}. */
@Component
@Order(0)
@ConditionalOnWebApplication
@ConditionalOnProperty("giaoban.samples")
class SampleImport implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(SampleImport.class);

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Reports reports;
    private final Imports imports;
    private final MessageSource messages;

    SampleImport(Reports reports, Imports imports, MessageSource messages) {
        this.reports = reports;
        this.imports = imports;
        this.messages = messages;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (reports.count() > 0) {
            return;
        }
        String source = messages.getMessage("intake.sample.source", null, VIETNAMESE);
        var request = new ImportRequest(samples(), new Given(null, null, source), Origin.SAMPLE, null);
        ImportRun run = imports.run(request, item -> {});
        Object[] count = {run.items(Outcome.STORED).size(), run.total()};
        log.info(messages.getMessage("intake.sample.imported", count, VIETNAMESE));
    }

    private static List<ReportFile> samples() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:samples/*.txt");
        return Arrays.stream(found)
                .map(sample -> new ReportFile(String.valueOf(sample.getFilename()), sample::getInputStream))
                .sorted(Comparator.comparing(ReportFile::name))
                .toList();
    }
}
