package vn.giaoban.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;
import vn.giaoban.archive.Archive;
import vn.giaoban.archive.IncomingReport;
import vn.giaoban.archive.ReportAlreadyKnown;

/** Imports files, each for itself: what fails is recorded and stops nothing else. */
@Service
public class Imports {

    private final ImportReport importReport;
    private final ImportRuns runs;
    private final ImportItems items;
    private final IntakeSettings settings;
    private final RunsUnderWay underWay;
    private final TaskExecutor later;

    Imports(
            ImportReport importReport,
            ImportRuns runs,
            ImportItems items,
            IntakeSettings settings,
            RunsUnderWay underWay,
            @Qualifier(IntakeConfiguration.RUNS) TaskExecutor later) {
        this.importReport = importReport;
        this.runs = runs;
        this.items = items;
        this.settings = settings;
        this.underWay = underWay;
        this.later = later;
    }

    /**
     * Imports all files before it returns.
     *
     * @param progress hears of each file as soon as it is dealt with
     * @return with its items
     */
    public ImportRun run(ImportRequest request, Consumer<ImportItem> progress) {
        ImportRun run = begin(request);
        work(run, request, progress);
        return withItems(run.id()).orElseThrow();
    }

    /**
     * Imports behind the caller's back, after the runs that were started before.
     *
     * @return the run's id, for {@link #withItems}
     */
    public long start(ImportRequest request) {
        ImportRun run = begin(request);
        later.execute(() -> work(run, request, item -> {}));
        return run.id();
    }

    /** A run as far as it has come. */
    public Optional<ImportRun> withItems(long id) {
        return runs.withItems(id);
    }

    private ImportRun begin(ImportRequest request) {
        ImportRun run = runs.save(new ImportRun(
                request.origin(), request.requestedBy(), request.files().size(), Instant.now()));
        underWay.begin(run.id(), request.files().stream().map(ReportFile::name).toList());
        return run;
    }

    private void work(ImportRun run, ImportRequest request, Consumer<ImportItem> progress) {
        try {
            for (int i = 0; i < request.files().size(); i++) {
                int index = i;
                progress.accept(items.save(
                        item(run, request, request.files().get(i), stage -> underWay.reached(run.id(), index, stage))));
            }
            run.finish(Instant.now());
            runs.save(run);
        } finally {
            underWay.end(run.id());
        }
    }

    private ImportItem item(ImportRun run, ImportRequest request, ReportFile file, Consumer<Stage> reached) {
        byte @Nullable [] sha256 = null;
        try {
            reached.accept(Stage.READ);
            byte[] bytes = file.read(settings.limit());
            sha256 = IncomingReport.sha256(bytes);
            Archive.Stored stored =
                    importReport.run(file.shortName(), bytes, request.given(), request.origin(), reached);
            return ImportItem.stored(run, file.name(), sha256, stored.reportId(), stored.meetingId(), Instant.now());
        } catch (ReportAlreadyKnown known) {
            return ImportItem.known(run, file.name(), sha256, known.reportId(), known.meetingId(), Instant.now());
        } catch (ImportFailed failed) {
            return ImportItem.failed(run, file.name(), sha256, failed, Instant.now());
        }
    }
}
