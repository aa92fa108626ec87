package vn.giaoban.review;

import java.util.List;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaoban.archive.Report;
import vn.giaoban.archive.Reports;
import vn.giaoban.commandline.ArchiveCommand;

/** {@code reread [--apply] [REPORT…]}: says, report by report, what a new reading changes; writes it only where told to. */
@Command(name = "reread")
public final class RereadCommand extends ArchiveCommand {

    @Parameters(arity = "0..*", paramLabel = "BÁO_CÁO", descriptionKey = "reports")
    private List<Long> asked = List.of();

    @Option(names = "--apply", descriptionKey = "apply")
    private boolean apply;

    public RereadCommand() {
        super("reread");
    }

    @Override
    protected int run(ApplicationContext context) {
        var rereading = context.getBean(Rereading.class);
        var reports = context.getBean(Reports.class);
        List<Long> ids = asked.isEmpty() ? rereading.outdated() : asked;
        int done = 0;
        int failed = 0;
        for (long id : ids) {
            done++;
            Report report = reports.findById(id).orElse(null);
            if (report == null) {
                failed++;
                err.printf(VIETNAMESE, texts.getString("unknown") + "%n", id);
                continue;
            }
            List<FactChange> changes = apply ? rereading.read(id) : rereading.preview(id);
            out.printf(
                    VIETNAMESE,
                    texts.getString("report") + "%n",
                    done,
                    ids.size(),
                    id,
                    report.fileName(),
                    count(changes, true, false),
                    count(changes, false, true),
                    count(changes, false, false));
        }
        out.println(texts.getString(ids.isEmpty() ? "nothing" : apply ? "applied" : "shown"));
        return failed == 0 ? 0 : 1;
    }

    /** Changes of facts that were not there before, are not there after, or were and are. */
    private static long count(List<FactChange> changes, boolean isNew, boolean isGone) {
        return changes.stream()
                .filter(change -> (change.before() == null) == isNew && (change.after() == null) == isGone)
                .count();
    }
}
