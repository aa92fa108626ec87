package vn.giaoban.summary;

import jakarta.annotation.PreDestroy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Prints summaries behind their readers' backs, a few at a time, each for all who want it, and stops what nobody wants any more. A
 * printed file is there as long as somebody fetches it or looks at its page.
 */
@Service
public class Printings {

    private static final Logger LOG = LoggerFactory.getLogger(Printings.class);

    private final Function<PrintingJob.Key, QuarterSummary> summaries;
    private final SummaryXhtml xhtml;
    private final PdfPrinter printer;
    private final PrintingSettings settings;
    private final Clock clock;
    private final ExecutorService workers;

    /** The newest of each key; in the order of their start. */
    private final Map<PrintingJob.Key, PrintingJob> jobs = new LinkedHashMap<>();

    @Autowired
    Printings(Summaries summaries, SummaryXhtml xhtml, PdfPrinter printer, PrintingSettings settings) {
        this(
                key -> summaries.of(key.place(), key.period(), key.territory()),
                xhtml,
                printer,
                settings,
                Clock.systemUTC());
    }

    Printings(
            Function<PrintingJob.Key, QuarterSummary> summaries,
            SummaryXhtml xhtml,
            PdfPrinter printer,
            PrintingSettings settings,
            Clock clock) {
        this.summaries = summaries;
        this.xhtml = xhtml;
        this.printer = printer;
        this.settings = settings;
        this.clock = clock;
        this.workers = Executors.newFixedThreadPool(settings.atOnce(), work -> {
            var thread = new Thread(work, "printing");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Has a large summary printed, or tells how far that has come. Asking again and again is what keeps it going.
     *
     * @return empty for a summary that is too small to wait for
     * @throws UnknownSummary as {@link Summaries#of} does
     */
    public Optional<Printing> ofLarge(String place, String period, String territory) {
        var key = new PrintingJob.Key(place, period, territory);
        Optional<Printing> known = asked(key, false);
        return known.isPresent() || !isLarge(summaries.apply(key)) ? known : asked(key, true);
    }

    private boolean isLarge(QuarterSummary summary) {
        return summary.meetings().size() + summary.taskCount() + summary.metricCount() >= settings.large();
    }

    private synchronized Optional<Printing> asked(PrintingJob.Key key, boolean begin) {
        PrintingJob job = jobs.get(key);
        if (job == null) {
            if (!begin) {
                return Optional.empty();
            }
            job = start(key, () -> PrintableDocument.of(summaries.apply(key), xhtml));
        }
        job.asked = clock.instant();
        Printing seen = job.seen(ahead(job));
        if (seen.stage() == PrintingStage.FAILED || seen.stage() == PrintingStage.CANCELLED) {
            jobs.remove(key);
        }
        return Optional.of(seen);
    }

    /**
     * Has a summary printed for a request that waits; to be followed by {@link #release}.
     *
     * @param document of the state of the data that the request is to have
     */
    synchronized PrintingJob hold(PrintingJob.Key key, PrintableDocument document) {
        PrintingJob job = jobs.get(key);
        if (job == null || job.isStopped() || !job.mayHave(document.tag()) || job.printed.isCompletedExceptionally()) {
            job = start(key, () -> document);
        }
        job.holders++;
        return job;
    }

    synchronized void release(PrintingJob job) {
        job.holders--;
        if (settle(job, clock.instant())) {
            jobs.remove(job.key, job);
        }
    }

    /** Stops what nobody has asked for of late, and deletes files that nobody fetches. */
    synchronized void sweep() {
        Instant now = clock.instant();
        for (Iterator<PrintingJob> all = jobs.values().iterator(); all.hasNext(); ) {
            if (settle(all.next(), now)) {
                all.remove();
            }
        }
    }

    private PrintingJob start(PrintingJob.Key key, Supplier<PrintableDocument> document) {
        var job = new PrintingJob(key);
        PrintingJob before = jobs.remove(key);
        jobs.put(key, job);
        if (before != null) {
            before.asked = Instant.EPOCH;
            settle(before, clock.instant());
        }
        workers.execute(() -> work(job, document));
        return job;
    }

    /** @return whether nobody wants the job any more */
    private boolean settle(PrintingJob job, Instant now) {
        var patience = job.isEnded() ? settings.keptFor() : settings.unwantedAfter();
        if (job.holders > 0 || job.asked.plus(patience).isAfter(now)) {
            return false;
        }
        job.drop();
        return true;
    }

    private int ahead(PrintingJob job) {
        int ahead = 0;
        for (PrintingJob other : jobs.values()) {
            if (other == job) {
                break;
            }
            ahead += other.isEnded() ? 0 : 1;
        }
        return Math.max(0, ahead - settings.atOnce() + 1);
    }

    private void work(PrintingJob job, Supplier<PrintableDocument> source) {
        try {
            job.stillWanted();
            PrintableDocument document = source.get();
            job.gathered(document.tag());
            Path file = Files.createTempFile("giaoban-", ".pdf");
            var printed = new PrintingJob.Printed(file, document.tag());
            boolean whole = false;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                printer.print(document.xhtml(), document.dated(), out, job);
                whole = true;
            } finally {
                if (!whole) {
                    printed.delete();
                }
            }
            job.done(printed);
        } catch (CancellationException unwanted) {
            job.failed(unwanted);
        } catch (RuntimeException | IOException | Error failed) {
            LOG.warn("a summary could not be printed: {}", job.key, failed);
            job.failed(failed);
        }
    }

    @PreDestroy
    synchronized void stopAll() {
        List<PrintingJob> all = new ArrayList<>(jobs.values());
        jobs.clear();
        all.forEach(PrintingJob::drop);
        workers.shutdown();
    }
}
