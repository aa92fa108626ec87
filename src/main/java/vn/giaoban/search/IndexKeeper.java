package vn.giaoban.search;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Compares tables and index at the start and from time to time, and has repaired what differs. One thread, in the background. */
@Component
class IndexKeeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);
    private static final long STOPPING_MILLIS = 5_000;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final IndexState state;
    private final IndexRepair repair;
    private final RepairLock lock;
    private final SearchSettings settings;
    private final MessageSource messages;
    private @Nullable Thread thread;

    IndexKeeper(
            IndexState state, IndexRepair repair, RepairLock lock, SearchSettings settings, MessageSource messages) {
        this.state = state;
        this.repair = repair;
        this.lock = lock;
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public synchronized void start() {
        if (settings.indexing() && thread == null) {
            thread = new Thread(this::keepOn, "index-keeper");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void keepOn() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                keep();
                Thread.sleep(settings.checkEvery().toMillis());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Repairs what differs, unless it is under way to the index by itself or another process repairs. */
    void keep() throws InterruptedException {
        try {
            if (!differing().isEmpty() && state.underWay() == 0) {
                lock.whereFree(this::repairAll);
            }
        } catch (RuntimeException e) {
            // The next comparison tries again; until then readiness says that the index is behind.
            log.warn(messages.getMessage("search.index.failed", new Object[] {e.getMessage()}, VIETNAMESE), e);
        }
    }

    /** Compares again: another process may just have been at it. */
    private void repairAll() throws InterruptedException {
        for (IndexState.Compared compared : differing()) {
            say("search.index.repairing", compared);
            repair.repair(compared);
            say("search.index.repaired", compared);
        }
    }

    private List<IndexState.Compared> differing() {
        return state.compare().stream().filter(c -> !c.agree()).toList();
    }

    private void say(String message, IndexState.Compared compared) {
        String type = messages.getMessage("search.index.type." + compared.type(), null, VIETNAMESE);
        Object[] figures = {type, compared.tables().rows(), compared.index().rows()};
        log.info(messages.getMessage(message, figures, VIETNAMESE));
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(STOPPING_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
