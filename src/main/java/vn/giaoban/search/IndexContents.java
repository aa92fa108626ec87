package vn.giaoban.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** What the index has, by the fingerprints of the rows it was written from. */
@Component
class IndexContents {

    private static final AggregationKey<Long> SUM = AggregationKey.of("fingerprints");
    private static final int BATCH = 5_000;

    private final EntityManagerFactory entities;

    IndexContents(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** With all that was written until now, whether or not a search would already find it. */
    Contents contents(IndexedType type) {
        Search.mapping(entities).scope(type.rows()).workspace().refresh();
        try (var session = entities.createEntityManager()) {
            var result = Search.session(session)
                    .search(type.rows())
                    .where(f -> f.matchAll())
                    .aggregation(SUM, f -> f.sum().field(IndexedTables.FINGERPRINT, Long.class))
                    .fetch(0);
            long rows = result.total().hitCount();
            return new Contents(rows, rows == 0 ? 0 : result.aggregation(SUM));
        }
    }

    /** Fingerprint by id; of a document twice in the index, an impossible one, so that it is written anew. */
    Map<Long, Long> fingerprints(IndexedType type) {
        var found = new HashMap<Long, Long>();
        try (var session = entities.createEntityManager();
                var scroll = Search.session(session)
                        .search(type.rows())
                        .select(f -> f.composite()
                                .from(f.id(Long.class), f.field(IndexedTables.FINGERPRINT, Long.class))
                                .asList())
                        .where(f -> f.matchAll())
                        .scroll(BATCH)) {
            for (var next = scroll.next(); next.hasHits(); next = scroll.next()) {
                for (List<?> document : next.hits()) {
                    long id = (Long) document.get(0);
                    Object fingerprint = document.get(1);
                    found.merge(id, fingerprint == null ? -1L : (Long) fingerprint, (one, other) -> -1L);
                }
            }
        }
        return found;
    }
}
