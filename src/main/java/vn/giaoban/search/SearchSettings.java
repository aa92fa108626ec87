package vn.giaoban.search;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code giaoban.search.*}
 *
 * @param indexing whether this process writes the index; false in a process that joins another's database: what it stores waits in
 *     the outbox for the process that does
 * @param checkEvery how long after one comparison of tables and index the next one follows
 * @param openSearch the node that keeps the index; null where this process keeps it itself, below its data directory
 */
@ConfigurationProperties("giaoban.search")
record SearchSettings(
        @DefaultValue("true") boolean indexing,
        @DefaultValue("30s") Duration checkEvery,
        @Nullable OpenSearch openSearch) {

    SearchSettings {
        openSearch = openSearch == null || openSearch.uris().isBlank() ? null : openSearch;
    }

    /**
     * {@code giaoban.search.open-search.*}
     *
     * @param uris {@code https://search.example:9200}, several parted by commas; empty where there is no node
     * @param prefix of the names of this archive's indexes, in small letters; another archive on the node has another
     * @param username null where the node asks for none
     */
    record OpenSearch(
            @DefaultValue("") String uris,
            @DefaultValue("giaoban") String prefix,
            @Nullable String username,
            @Nullable String password) {}
}
