package vn.giaoban.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code giaoban.search.*}
 *
 * @param indexing whether this process writes the index; false in a process that joins another's database: what it stores waits in
 *     the outbox for the process that does
 * @param checkEvery how long after one comparison of tables and index the next one follows
 */
@ConfigurationProperties("giaoban.search")
record SearchSettings(
        @DefaultValue("true") boolean indexing,
        @DefaultValue("30s") Duration checkEvery) {}
