package vn.giaoban.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giaoban.extraction.score.ScoreTable;
import vn.giaoban.text.ReportText;

/** {@code evaluate --gold DIR --reports DIR}: how near the extractor comes to what careful readers found. */
@Command(name = "evaluate", resourceBundle = ReadingCommands.MESSAGES)
final class EvaluateCommand implements Callable<Integer> {

    @Option(names = "--gold", required = true, paramLabel = "THƯ_MỤC")
    private Path gold = Path.of("");

    @Option(names = "--reports", required = true, paramLabel = "THƯ_MỤC")
    private Path reports = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    private final Extractor extractor = new Extractor();
    private final JsonMapper mapper = new JsonMapper();
    private final PrintStream out;
    private final PrintStream err;

    EvaluateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @return 0 where every gold file has its report, else 1 */
    @Override
    public Integer call() throws IOException {
        var table = new ScoreTable();
        int status = 0;
        for (Path file : goldFiles()) {
            String name = file.getFileName().toString().replaceFirst("\\.json$", ".txt");
            try {
                ReportText text = PlainTextFile.read(reports.resolve(name));
                JsonNode wanted = mapper.readTree(Files.readString(file));
                table.add(text.text(), wanted, FactsJson.of(name, text, extractor.read(text)));
            } catch (PlainTextFile.Unreadable e) {
                ReadingCommands.complain(err, e.reason(), reports.resolve(name));
                status = 1;
            }
        }
        out.print(table.print());
        out.flush();
        return status;
    }

    private List<Path> goldFiles() throws IOException {
        if (!Files.isDirectory(gold)) {
            ReadingCommands.complain(err, "unreadable.missing", gold);
            return List.of();
        }
        try (Stream<Path> files = Files.list(gold)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }
}
