package vn.giaoban.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import vn.giaoban.archive.Reports;
import vn.giaoban.commandline.ArchiveCommand;
import vn.giaoban.extraction.FactsJson;

/**
 * {@code export-gold DIR}: the reports that people have checked to the end, in the form of the annotation guideline: {@code DIR/reports/NAME.txt} and
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
        var desk = context.getBean(ReviewDesk.class);
        var reports = context.getBean(Reports.class);
        int written = 0;
        try {
            for (long id : context.getBean(Decisions.class).reviewedReports()) {
                ReportReview review = desk.of(reports.findById(id).orElseThrow());
                int left = review.asked().size();
                if (left > 0) {
                    out.printf(VIETNAMESE, texts.getString("unfinished") + "%n", id, left);
                } else {
                    write(review);
                    written++;
                }
            }
        } catch (IOException e) {
            err.printf(VIETNAMESE, texts.getString("failed") + "%n", e.getMessage());
            return 1;
        }
        out.printf(VIETNAMESE, texts.getString("written") + "%n", written, directory);
        return 0;
    }

    private void write(ReportReview review) throws IOException {
        String name = "bao-cao-%06d".formatted(review.reportId());
        Path reports = Files.createDirectories(directory.resolve("reports"));
        Path answers = Files.createDirectories(directory.resolve("gold"));
        Files.writeString(reports.resolve(name + ".txt"), review.text().text());
        Files.writeString(
                answers.resolve(name + ".json"),
                JSON.writerWithDefaultPrettyPrinter()
                                .writeValueAsString(FactsJson.of(name + ".txt", review.text(), review.facts()))
                        + "\n");
    }
}
