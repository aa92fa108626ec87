package vn.giaoban.archive;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Numbers the writes to the archive's tables, whoever makes them. A transaction takes its numbers before others see its rows: what is
 * read after {@link #latest} gave a number and {@link #allAreSeen} held is what the tables say for as long as that number is given.
 */
@Component
public class ArchiveChanges {

    private final JdbcClient database;

    ArchiveChanges(JdbcClient database) {
        this.database = database;
    }

    /** The number of the latest write, whether or not its transaction is at its end. */
    public long latest() {
        return database.sql("select last_value from archive_change")
                .query(Long.class)
                .single();
    }

    /**
     * Whether from now on every statement sees all writes that were numbered before this call: no transaction that wrote is still on its
     * way. False without need where two ask at once.
     */
    public boolean allAreSeen() {
        return database.sql("select case when pg_try_advisory_lock(hashtext('archive_change'))"
                        + " then pg_advisory_unlock(hashtext('archive_change')) else false end")
                .query(Boolean.class)
                .single();
    }
}
