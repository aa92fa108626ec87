package vn.giaoban.summary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Looks every second for printings that nobody wants any more. */
@Component
@ConditionalOnWebApplication
class PrintingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(PrintingRounds.class);

    private final Printings printings;
    private final WaitingClients waiting;
    private final ScheduledExecutorService clock;

    PrintingRounds(Printings printings, WaitingClients waiting) {
        this.printings = printings;
        this.waiting = waiting;
        this.clock = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "printing-rounds");
            thread.setDaemon(true);
            return thread;
        });
    }

    @PostConstruct
    @SuppressWarnings("FutureReturnValueIgnored")
    void begin() {
        clock.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    }

    private void round() {
        try {
            waiting.look();
            printings.sweep();
        } catch (RuntimeException unexpected) {
            LOG.warn("a round among the printings failed", unexpected);
        }
    }

    @PreDestroy
    void end() {
        clock.shutdownNow();
    }
}
