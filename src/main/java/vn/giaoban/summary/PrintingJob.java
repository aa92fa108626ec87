package vn.giaoban.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One document on its way to a file. */
final class PrintingJob implements PrintingWatch {

    private static final Logger LOG = LoggerFactory.getLogger(PrintingJob.class);

    /** A summary's address: what {@link Summaries#of} takes. */
    record Key(String place, String period, String territory) {}

    /** @param tag entity tag of what was printed */
    record Printed(Path file, String tag) {

        void delete() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException left) {
                LOG.warn("a printed file was left behind: {}", file, left);
            }
        }
    }

    final Key key;

    /** Completed exceptionally where the printing failed or was stopped. */
    final CompletableFuture<Printed> printed = new CompletableFuture<>();

    private volatile PrintingStage stage = PrintingStage.WAITING;
    private volatile int page;
    private volatile int pages;
    private volatile boolean unwanted;
    private volatile @Nullable String tag;

    /** Requests that wait for the file or are sent it. Guarded by {@link Printings}, as is the next one. */
    int holders;

    /** When its page was last asked for; the epoch where it never was. */
    Instant asked = Instant.EPOCH;

    PrintingJob(Key key) {
        this.key = key;
    }

    @Override
    public void stillWanted() {
        if (unwanted) {
            throw new CancellationException("nobody waits for " + key);
        }
    }

    @Override
    public void reached(PrintingStage newStage) {
        stillWanted();
        stage = newStage;
    }

    @Override
    public void drawing(int newPage, int all) {
        page = newPage;
        pages = all;
    }

    void gathered(String newTag) {
        tag = newTag;
        reached(PrintingStage.GATHERED);
    }

    void done(Printed file) {
        stage = PrintingStage.DONE;
        printed.complete(file);
    }

    void failed(Throwable reason) {
        stage = reason instanceof CancellationException ? PrintingStage.CANCELLED : PrintingStage.FAILED;
        printed.completeExceptionally(reason);
    }

    /** Stops it, and deletes the file if there is one, or comes to be one. */
    void drop() {
        unwanted = true;
        var unused = printed.thenAccept(Printed::delete);
    }

    boolean isStopped() {
        return unwanted;
    }

    boolean isEnded() {
        return stage.isEnd();
    }

    /** Whether it is, or will be, of this state of the data as far as is known. */
    boolean mayHave(String wanted) {
        String known = tag;
        return known == null || known.equals(wanted);
    }

    Printing seen(int ahead) {
        return new Printing(stage, ahead, page, pages);
    }
}
