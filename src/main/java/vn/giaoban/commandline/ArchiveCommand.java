package vn.giaoban.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * A command that works on the archive, beside the application that serves, if one does. The command line speaks Vietnamese only; texts
 * stand in the command's own bundle, {@code messages.import} for {@code import}.
 */
public abstract class ArchiveCommand implements Callable<Integer> {

    protected static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The application that serves keeps the index: this process only leaves word of what there is to index. */
    private static final List<String> NO_INDEXING =
            List.of("--giaoban.search.indexing=false", "--logging.level.vn.giaoban=warn");

    protected final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    protected final PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    protected final ResourceBundle texts;

    @Option(names = "--giaoban.data", paramLabel = "THƯ_MỤC", descriptionKey = "data")
    private @Nullable String data;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;

    private final List<String> settings = new ArrayList<>(NO_INDEXING);
    private Function<String[], ConfigurableApplicationContext> application = words -> {
        throw new IllegalStateException("not executed");
    };

    protected ArchiveCommand(String name) {
        texts = ResourceBundle.getBundle("messages." + name, Locale.ROOT);
    }

    /**
     * Runs a command line.
     *
     * @param start starts the application without pages, with the settings that it gets
     * @param words behind the command's name
     * @return the exit status: 0 only where everything asked for was done, 2 where the words were not understood
     */
    public int execute(Function<String[], ConfigurableApplicationContext> start, String... words) {
        application = start;
        var own = new ArrayList<String>();
        for (String word : words) {
            boolean setting =
                    word.matches("--(?:spring|logging|giaoban)\\..+=.*") && !word.startsWith("--giaoban.data");
            (setting ? settings : own).add(word);
        }
        var line = new CommandLine(this).setResourceBundle(texts);
        line.setOut(out).setErr(err);
        line.setParameterExceptionHandler(this::explain);
        return line.execute(own.toArray(String[]::new));
    }

    @Override
    public Integer call() {
        if (data != null) {
            settings.add("--giaoban.data=" + data);
        }
        prepare();
        try (var context = application.apply(settings.toArray(String[]::new))) {
            return run(context);
        }
    }

    /** What can be done, and can fail, before the application starts. */
    protected void prepare() {}

    /** @return the exit status */
    protected abstract int run(ApplicationContext context);

    private int explain(ParameterException wrong, String[] words) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(texts.getString("wrong-arguments"));
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
