package vn.giaoban.search;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/**
 * Names of indexes on a node of OpenSearch: {@code giaoban-directive-m2-000001}. Fields of an index cannot change: with another
 * {@linkplain Fingerprint#MAPPING mapping} an application writes indexes of its own, while one that still runs with the older mapping
 * searches its own.
 *
 * @param prefix tells one archive on the node from another
 */
record IndexNames(String prefix) implements IndexLayoutStrategy {

    @Override
    public String createInitialElasticsearchIndexName(String type) {
        return name(type, "000001");
    }

    @Override
    public String createWriteAlias(String type) {
        return name(type, "write");
    }

    @Override
    public String createReadAlias(String type) {
        return name(type, "read");
    }

    /** A pattern for all indexes of this archive and mapping. */
    String all() {
        return name("*", "*");
    }

    private String name(String type, String end) {
        return String.join("-", prefix, type, "m" + Fingerprint.MAPPING, end);
    }
}
