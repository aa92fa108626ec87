package vn.giaoban.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giaoban.extraction.score.DifferenceList;
import vn.giaoban.extraction.score.Figure;
import vn.giaoban.extraction.score.ReportScore;
import vn.giaoban.extraction.score.ScoreJson;
import vn.giaoban.extraction.score.ScoreTable;
import vn.giaoban.text.ReportText;

/**
 * {@code evaluate --gold DIR --reports DIR}: how near the extractor comes to what careful readers found, and where it differs.
 */
@Command(name = "evaluate", resourceBundle = ReadingCommands.MESSAGES)
final class EvaluateCommand implements Callable<Integer> {

    @Option(names = "--gold", required = true, paramLabel = "THƯ_MỤC")
    private Path gold = Path.of("");

    @Option(names = "--reports", required = true, paramLabel = "THƯ_MỤC")
    private Path reports = Path.of("");

    @Option(names = "--only", paramLabel = "LOẠI", split = ",")
    private Set<Figure> only = EnumSet.noneOf(Figure.class);

    @Option(names = "--worst", paramLabel = "N")
    private int worst = 5;

    @Option(names = "--json")
    private boolean json;

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

    /** @return 0 where there is gold and every gold file has its report, else 1 */
    @Override
    public Integer call() throws IOException {
        List<Path> files = goldFiles();
        if (files.isEmpty()) {
            return 1;
        }
        var scores = new ScoreTable(only.isEmpty() ? EnumSet.allOf(Figure.class) : only);
        int unread = 0;
        for (Path file : files) {
            unread += add(file, scores) ? 0 : 1;
        }
        if (unread < files.size()) {
            print(scores);
        }
        return unread == 0 ? 0 : 1;
    }

    private boolean add(Path file, ScoreTable scores) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        Path report = reports.resolve(name + ".txt");
        try {
            ReportText text = PlainTextFile.read(report);
            JsonNode wanted = mapper.readTree(Files.readString(file));
            JsonNode found = FactsJson.of(name + ".txt", text, extractor.read(text));
            scores.add(new ReportScore(name, text, wanted, found));
            return true;
        } catch (PlainTextFile.Unreadable e) {
            ReadingCommands.complain(err, e.reason(), report);
        } catch (JacksonException | CharacterCodingException e) {
            ReadingCommands.complain(err, "unreadable.gold", file);
        }
        return false;
    }

    private void print(ScoreTable scores) {
        if (json) {
            out.println(mapper.writeValueAsString(ScoreJson.of(scores, worst)));
        } else {
            out.print(scores.print());
            out.print(scores.printWorst(worst));
            out.print(DifferenceList.of(scores));
        }
        out.flush();
    }

    /** Empty, and complained of, where there is none. */
    private List<Path> goldFiles() throws IOException {
        for (Path folder : List.of(gold, reports)) {
            if (!Files.isDirectory(folder)) {
                ReadingCommands.complain(
                        err, Files.exists(folder) ? "unreadable.no-folder" : "unreadable.missing", folder);
                return List.of();
            }
        }
        try (Stream<Path> files = Files.list(gold)) {
            List<Path> found =
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
            if (found.isEmpty()) {
                ReadingCommands.complain(err, "unreadable.no-gold", gold);
            }
            return found;
        }
    }
}
