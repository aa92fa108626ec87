package vn.giaoban.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.Report;
import vn.giaoban.archive.Reports;
import vn.giaoban.commandline.ArchiveCommand;
import vn.giaoban.extraction.FactsJson;

/**
 * {@code export-gold DIR}: what people confirmed, in the form of the annotation guideline: {@code DIR/reports/NAME.txt} and
 * {@code DIR/gold/NAME.json}, for {@code evaluate}.
 */
@Command(name = "export-gold")
public final class ExportGoldCommand extends ArchiveCommand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Parameters(paramLabel = "THƯ_MỤC", descriptionKey = "directory")
    private Path directory = Path.of("");

    public ExportGoldCommand() {
        super("export-gold");
    }

    @Override
    protected int run(ApplicationContext context) {
        var archive = context.getBean(Archive.class);
        var reports = context.getBean(Reports.class);
        List<Long> reviewed = context.getBean(Decisions.class).reviewedReports();
        try {
            for (long id : reviewed) {
                Report report = reports.findById(id).orElseThrow();
                write(
                        report,
                        FactsJson.of(
                                name(report) + ".txt",
                                report.text(),
                                archive.facts(id).facts()));
            }
        } catch (IOException e) {
            err.printf(VIETNAMESE, texts.getString("failed") + "%n", e.getMessage());
            return 1;
        }
        out.printf(VIETNAMESE, texts.getString("written") + "%n", reviewed.size(), directory);
        return 0;
    }

    private void write(Report report, ObjectNode gold) throws IOException {
        Path texts = Files.createDirectories(directory.resolve("reports"));
        Path facts = Files.createDirectories(directory.resolve("gold"));
        Files.writeString(texts.resolve(name(report) + ".txt"), report.text().text());
        Files.writeString(
                facts.resolve(name(report) + ".json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(gold) + "\n");
    }

    private static String name(Report report) {
        return "bao-cao-%06d".formatted(report.id());
    }
}
