package vn.giaoban.intake;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.Origin;

/** {@code import [--giaoban.data=DIR] [--tinh …] [--ngay …] [--nguon …] PATH…}. The command line speaks Vietnamese only. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages.import", Locale.ROOT);

    /** The application that serves keeps the index: this process only leaves word of what there is to index. */
    private static final List<String> NO_INDEXING =
            List.of("--giaoban.search.indexing=false", "--logging.level.vn.giaoban=warn");

    @Parameters(arity = "1..*", paramLabel = "ĐƯỜNG_DẪN", descriptionKey = "path")
    private List<String> paths = List.of();

    @Option(names = "--tinh", paramLabel = "TỈNH", descriptionKey = "tinh")
    private @Nullable String tinh;

    @Option(names = "--ngay", paramLabel = "NGÀY", descriptionKey = "ngay")
    private @Nullable String ngay;

    @Option(names = "--nguon", paramLabel = "NGUỒN", descriptionKey = "nguon")
    private @Nullable String nguon;

    @Option(names = "--giaoban.data", paramLabel = "THƯ_MỤC", descriptionKey = "data")
    private @Nullable String data;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;

    private final Function<String[], ConfigurableApplicationContext> application;
    private final List<String> settings;
    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    private final PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);

    private ImportCommand(Function<String[], ConfigurableApplicationContext> application, List<String> settings) {
        this.application = application;
        this.settings = settings;
    }

    /**
     * Runs a command line.
     *
     * @param application starts it without pages, with the settings that it gets
     * @param words behind {@code import}
     * @return the exit status: 0 only where everything asked for is in the archive, 2 where the words were not understood
     */
    public static int run(Function<String[], ConfigurableApplicationContext> application, String... words) {
        var settings = new ArrayList<>(NO_INDEXING);
        var own = new ArrayList<String>();
        for (String word : words) {
            boolean setting =
                    word.matches("--(?:spring|logging|giaoban)\\..+=.*") && !word.startsWith("--giaoban.data");
            (setting ? settings : own).add(word);
        }
        var command = new ImportCommand(application, settings);
        var line = new CommandLine(command).setResourceBundle(MESSAGES);
        line.setOut(command.out).setErr(command.err);
        line.setParameterExceptionHandler(ImportCommand::explain);
        return line.execute(own.toArray(String[]::new));
    }

    @Override
    public Integer call() {
        if (data != null) {
            settings.add("--giaoban.data=" + data);
        }
        List<ReportFile> files = FoundFiles.below(paths);
        try (var context = application.apply(settings.toArray(String[]::new))) {
            var messages = context.getBean(MessageSource.class);
            Given given;
            try {
                given = context.getBean(GivenValues.class).read(tinh, ngay, nguon);
            } catch (GivenNotUnderstood wrong) {
                err.println(messages.getMessage(wrong.reason(), wrong.arguments(), VIETNAMESE));
                return CommandLine.ExitCode.USAGE;
            }
            var progress = Progress.on(out, files.size());
            ImportRun run = context.getBean(Imports.class)
                    .run(new ImportRequest(files, given, Origin.COMMAND_LINE, null), progress);
            progress.close();
            new ClosingTable(MESSAGES, messages, VIETNAMESE).print(run, out);
            return run.items(Outcome.FAILED).isEmpty() ? 0 : 1;
        }
    }

    private static int explain(ParameterException wrong, String[] words) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(MESSAGES.getString("wrong-arguments"));
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
