package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what was counted over the whole archive for as long as the database would count the same: PostgreSQL says which transactions
 * can be seen, and where these are the ones of last time, so are the rows. Nothing here grows old.
 */
@Component
class KeptReadings {

    private static final int MOST = 64;

    private final EntityManager entities;
    private final Map<Object, Kept> readings = RecentlyUsed.atMost(MOST);

    private record Kept(String seen, Object value) {}

    KeptReadings(EntityManager entities) {
        this.entities = entities;
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
        String seen = seen();
        Kept kept = readings.get(question);
        if (kept != null && kept.seen.equals(seen)) {
            return type.cast(kept.value);
        }
        T value = read.get();
        // Each statement sees what is committed when it begins.
        if (seen.equals(seen())) {
            readings.put(question, new Kept(seen, value));
        }
        return value;
    }

    void forget() {
        readings.clear();
    }

    private String seen() {
        return (String) entities.createNativeQuery("select cast(pg_current_snapshot() as text)", String.class)
                .getSingleResult();
    }
}
