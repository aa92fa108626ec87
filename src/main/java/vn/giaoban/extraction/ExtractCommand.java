package vn.giaoban.extraction;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import vn.giaoban.extraction.explain.ColorWhen;
import vn.giaoban.extraction.explain.Explanation;
import vn.giaoban.extraction.explain.Screen;
import vn.giaoban.extraction.explain.Terminal;
import vn.giaoban.text.ReportText;

/**
 * {@code extract [--explain] FILE…}: one JSON object per report and line, or each report with its facts marked, for a person. Needs neither Spring nor a database.
 */
@Command(name = "extract", resourceBundle = ReadingCommands.MESSAGES)
final class ExtractCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "TỆP", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--color", paramLabel = "always|auto|never")
    private ColorWhen color = ColorWhen.AUTO;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    private final Extractor extractor = new Extractor();
    private final JsonMapper mapper = new JsonMapper();
    private final PrintStream out;
    private final PrintStream err;

    ExtractCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @return 0 where every file got an answer, else 1 */
    @Override
    public Integer call() {
        int status = 0;
        Screen screen = Terminal.screen(color);
        for (Path file : files) {
            try {
                ReportText text = PlainTextFile.read(file);
                String name = String.valueOf(file.getFileName());
                ReportFacts facts = extractor.read(text);
                out.print(
                        explain
                                ? Explanation.of(name, text, facts, screen) + "\n"
                                : mapper.writeValueAsString(FactsJson.of(name, text, facts)) + "\n");
                out.flush();
            } catch (PlainTextFile.Unreadable e) {
                ReadingCommands.complain(err, e.reason(), file);
                status = 1;
            }
        }
        return status;
    }
}
