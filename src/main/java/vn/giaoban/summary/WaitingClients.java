package vn.giaoban.summary;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Those whose document is being printed. */
@Component
class WaitingClients {

    private final Map<PresentClient, Runnable> waiting = new ConcurrentHashMap<>();

    /** @param giveUp called where the client turns out to have gone */
    void add(PresentClient client, Runnable giveUp) {
        waiting.put(client, giveUp);
    }

    void remove(PresentClient client) {
        waiting.remove(client);
    }

    void look() {
        waiting.forEach((client, giveUp) -> {
            if (client.isGone()) {
                giveUp.run();
            }
        });
    }
}
