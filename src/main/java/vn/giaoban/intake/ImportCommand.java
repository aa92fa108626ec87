package vn.giaoban.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.Origin;
import vn.giaoban.commandline.ArchiveCommand;

/** {@code import [--giaoban.data=DIR] [--tinh …] [--ngay …] [--nguon …] PATH…}. The command line speaks Vietnamese only. */
@Command(name = "import")
public final class ImportCommand extends ArchiveCommand {

    @Parameters(arity = "1..*", paramLabel = "ĐƯỜNG_DẪN", descriptionKey = "path")
    private List<String> paths = List.of();

    @Option(names = "--tinh", paramLabel = "TỈNH", descriptionKey = "tinh")
    private @Nullable String tinh;

    @Option(names = "--ngay", paramLabel = "NGÀY", descriptionKey = "ngay")
    private @Nullable String ngay;

    @Option(names = "--nguon", paramLabel = "NGUỒN", descriptionKey = "nguon")
    private @Nullable String nguon;

    private List<ReportFile> files = List.of();

    public ImportCommand() {
        super("import");
    }

    @Override
    protected void prepare() {
        files = FoundFiles.below(paths);
    }

    @Override
    protected int run(ApplicationContext context) {
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
        new ClosingTable(texts, messages, VIETNAMESE).print(run, out);
        return run.items(Outcome.FAILED).isEmpty() ? 0 : 1;
    }
}
