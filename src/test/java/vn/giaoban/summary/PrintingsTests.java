package vn.giaoban.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaoban.TurnedClock;

/** Printing is shared by all who want a document, and stops where nobody does. */
@Timeout(300)
class PrintingsTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration KEPT = Duration.ofMinutes(10);

    private static final SummaryXhtml XHTML = new SummaryXhtml(new PrintedWords(), QuarterPdfTests.settings());
    private static final PrintableDocument USUAL = PrintableDocument.of(Quarters.usual(), XHTML);

    private final TurnedClock clock = new TurnedClock(Instant.parse("2024-07-09T02:00:00Z"));
    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger printed = new AtomicInteger();
    private final Printings printings =
            new Printings(this::summary, XHTML, new GatedPrinter(), new PrintingSettings(1, 1, PATIENCE, KEPT), clock);

    @AfterEach
    void stopAll() {
        gate.countDown();
        printings.stopAll();
    }

    @Test
    void whoeverWantsTheSameDocumentSharesItsPrinting() {
        gate.countDown();
        PrintingJob first = hold("2024-Q2");
        assertThat(hold("2024-Q2")).isSameAs(first);
        PrintingJob.Printed printed = first.printed.join();
        assertThat(hold("2024-Q2", printed.tag()).printed.join()).isSameAs(printed);
        assertThat(this.printed).hasValue(1);

        assertThat(hold("2024-Q2", "\"newer\"")).isNotSameAs(first);
    }

    @Test
    void theFileIsThereUntilTheLastRequestIsAnswered() {
        gate.countDown();
        PrintingJob job = hold("2024-Q2");
        hold("2024-Q2");
        PrintingJob.Printed printed = job.printed.join();

        printings.release(job);
        assertThat(printed.file()).isNotEmptyFile();
        printings.release(job);
        assertThat(printed.file()).doesNotExist();
    }

    @Test
    void whatARequestWaitedForStopsWhenItHasGone() {
        PrintingJob job = hold("2024-Q2");
        printings.release(job);
        gate.countDown();

        assertThatThrownBy(job.printed::join).isInstanceOf(CancellationException.class);
        assertThat(hold("2024-Q2")).isNotSameAs(job);
    }

    @Test
    void whatAPageWaitedForStopsWhenThePageIsNoLongerAskedFor() {
        printings.ofLarge("gia-lai", "2024-Q2", "");
        PrintingJob job = hold("2024-Q2");
        printings.release(job);
        clock.turn(PATIENCE.minusSeconds(1));
        printings.ofLarge("gia-lai", "2024-Q2", "");
        clock.turn(PATIENCE.minusSeconds(1));
        printings.sweep();
        assertThat(job.isStopped()).isFalse();

        clock.turn(Duration.ofSeconds(1));
        printings.sweep();
        gate.countDown();
        assertThatThrownBy(job.printed::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void aPrintedFileWaitsForItsPageAndIsThenDeleted() {
        gate.countDown();
        printings.ofLarge("gia-lai", "2024-Q2", "");
        PrintingJob job = hold("2024-Q2");
        PrintingJob.Printed printed = job.printed.join();
        printings.release(job);
        assertThat(printings.ofLarge("gia-lai", "2024-Q2", ""))
                .hasValueSatisfying(seen -> assertThat(seen.percent()).isEqualTo(100));

        clock.turn(KEPT.minusSeconds(1));
        printings.sweep();
        assertThat(printed.file()).exists();
        clock.turn(Duration.ofSeconds(1));
        printings.sweep();
        assertThat(printed.file()).doesNotExist();
    }

    @Test
    void othersWaitInOrder() {
        hold("2024-Q1");
        hold("2024-Q2");
        assertThat(printings.ofLarge("gia-lai", "2024-Q3", "")).hasValue(new Printing(PrintingStage.WAITING, 2, 0, 0));
        assertThat(printed).hasValue(0);
    }

    @Test
    void whatFailedIsToldOnceAndThenTriedAgain() {
        printings.ofLarge("gia-lai", "2020-Q1", "");
        PrintingJob job = hold("2020-Q1");
        gate.countDown();
        assertThatThrownBy(job.printed::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(printings.ofLarge("gia-lai", "2020-Q1", ""))
                .hasValueSatisfying(seen -> assertThat(seen.stage()).isEqualTo(PrintingStage.FAILED));
        assertThat(hold("2020-Q1")).isNotSameAs(job);
    }

    @ParameterizedTest
    @EnumSource(names = {"GATHERED", "LAID_OUT", "DRAWN"})
    void aPrintingCanBeStoppedInEveryPart(PrintingStage last) {
        var stopped = new CountDownLatch(1);
        var pages = new AtomicInteger();
        var watch = new PrintingWatch() {

            private PrintingStage reached = PrintingStage.GATHERED;

            @Override
            public void stillWanted() {
                // Layout and drawing are to be under way, not about to begin.
                boolean underWay = reached != PrintingStage.LAID_OUT || pages.get() > 0;
                if (reached == last && underWay) {
                    stopped.countDown();
                    throw new CancellationException();
                }
            }

            @Override
            public void reached(PrintingStage stage) {
                reached = stage;
            }

            @Override
            public void drawing(int page, int all) {
                pages.set(page);
            }
        };
        var out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> new PdfPrinter().print(USUAL.xhtml(), USUAL.dated(), out, watch))
                .isInstanceOf(CancellationException.class);
        assertThat(pages.get())
                .isEqualTo(last == PrintingStage.GATHERED ? 0 : last == PrintingStage.LAID_OUT ? 1 : allPages());
        assertThat(out.size()).isZero();
    }

    private static int allPages() {
        var all = new AtomicInteger();
        try {
            new PdfPrinter().print(USUAL.xhtml(), USUAL.dated(), new ByteArrayOutputStream(), new PrintingWatch() {
                @Override
                public void drawing(int page, int pages) {
                    all.set(pages);
                }
            });
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return all.get();
    }

    private PrintingJob hold(String period) {
        return hold(period, USUAL.tag());
    }

    private PrintingJob hold(String period, String tag) {
        return printings.hold(
                new PrintingJob.Key("gia-lai", period, ""), new PrintableDocument(USUAL.xhtml(), USUAL.dated(), tag));
    }

    private QuarterSummary summary(PrintingJob.Key key) {
        if (key.period().equals("2020-Q1") && Thread.currentThread().getName().equals("printing")) {
            waitAtTheGate();
            throw new IllegalStateException("no such rows");
        }
        return Quarters.usual();
    }

    private void waitAtTheGate() {
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private final class GatedPrinter extends PdfPrinter {

        @Override
        void print(String xhtml, LocalDate dated, OutputStream out, PrintingWatch watch) throws IOException {
            waitAtTheGate();
            printed.incrementAndGet();
            super.print(xhtml, dated, out, watch);
        }
    }
}
