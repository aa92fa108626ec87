package vn.giaoban.review;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Counts what is left to be checked in reports that are new or changed. One thread, in the background. */
@Component
@ConditionalOnWebApplication
@EnableConfigurationProperties(ReviewSettings.class)
class DoubtCounting implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DoubtCounting.class);
    private static final long STOPPING_MILLIS = 5_000;

    private final DoubtCounts counts;
    private final ReviewSettings settings;
    private @Nullable Thread thread;

    DoubtCounting(DoubtCounts counts, ReviewSettings settings) {
        this.counts = counts;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            thread = new Thread(this::keepOn, "doubt-counting");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void keepOn() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (count() == 0) {
                    Thread.sleep(settings.countEvery().toMillis());
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private int count() {
        try {
            return counts.countSome();
        } catch (RuntimeException e) {
            // The next round tries again; until then the page says how many reports are not counted.
            log.warn(e.getMessage(), e);
            return 0;
        }
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        running.interrupt();
        try {
            running.join(STOPPING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
