package vn.giaoban.search;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Up only while the index has what the tables have; part of the readiness group. */
@Component
class IndexHealthIndicator extends AbstractHealthIndicator {

    /** A comparison reads every row: whoever asks more often gets the last answer. */
    private static final long FRESH_NANOS = 1_000_000_000;

    private final IndexState state;
    private @Nullable List<IndexState.Compared> last;
    private long lastAt;

    IndexHealthIndicator(IndexState state) {
        this.state = state;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        List<IndexState.Compared> compared = compared();
        builder.status(compared.stream().allMatch(IndexState.Compared::agree) ? "UP" : "OUT_OF_SERVICE");
        for (IndexState.Compared type : compared) {
            builder.withDetail(
                    type.type().name().toLowerCase(Locale.ROOT),
                    "tables %d, index %d"
                            .formatted(type.tables().rows(), type.index().rows()));
        }
    }

    private synchronized List<IndexState.Compared> compared() {
        if (last == null || System.nanoTime() - lastAt > FRESH_NANOS) {
            last = state.compare();
            lastAt = System.nanoTime();
        }
        return last;
    }
}
