package vn.giaoban.web;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.giaoban.archive.ArchiveChanges;

/** Keeps what was counted over the whole archive until the archive changes. */
@Component
class KeptReadings {

    private static final int MOST = 64;

    private final ArchiveChanges changes;
    private final Map<Object, Kept> readings = RecentlyUsed.atMost(MOST);

    /** @param change the latest one that was read */
    private record Kept(long change, Object value) {}

    KeptReadings(ArchiveChanges changes) {
        this.changes = changes;
    }

    /**
     * The caller's transaction is used; in one that may write, nothing is kept, since it sees its own rows.
     *
     * @param question with type and parameters of what is read; equal ones read the same
     */
    <T> T get(Object question, Class<T> type, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.get();
        }
        long change = changes.latest();
        Kept kept = readings.get(question);
        if (kept != null && kept.change == change) {
            return type.cast(kept.value);
        }
        boolean seen = changes.allAreSeen();
        T value = read.get();
        if (seen) {
            readings.put(question, new Kept(change, value));
        }
        return value;
    }

    void forget() {
        readings.clear();
    }
}
