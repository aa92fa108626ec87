package vn.giaoban.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the index to what the tables have, while it answers. An empty index is filled by the mass indexer. In an index that differs
 * only the documents that do are written anew, through the outbox: the mass indexer would empty it first, and searching would miss
 * what is there.
 */
@Component
class IndexRepair {

    private static final int BATCH = 100;

    private final IndexedTables tables;
    private final IndexContents index;
    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    IndexRepair(
            IndexedTables tables,
            IndexContents index,
            EntityManagerFactory factory,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.tables = tables;
        this.index = index;
        this.factory = factory;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
    }

    void repair(IndexState.Compared compared) throws InterruptedException {
        if (compared.index().rows() == 0) {
            fill(compared.type());
        } else {
            writeDifferences(compared.type());
        }
    }

    private void fill(IndexedType type) throws InterruptedException {
        Search.mapping(factory)
                .scope(type.rows())
                .massIndexer()
                .threadsToLoadObjects(2)
                .batchSizeToLoadObjects(50)
                .startAndWait();
    }

    private void writeDifferences(IndexedType type) throws InterruptedException {
        List<Long> ids = new ArrayList<>(differing(tables.fingerprints(type), index.fingerprints(type)));
        for (int from = 0; from < ids.size(); from += BATCH) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            List<Long> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            transaction.executeWithoutResult(status -> batch.forEach(id -> write(type, id)));
        }
    }

    private void write(IndexedType type, long id) {
        var plan = Search.session(entities).indexingPlan();
        Object row = entities.find(type.rows(), id);
        if (row == null) {
            plan.purge(type.rows(), id, null);
        } else {
            plan.addOrUpdate(row);
        }
    }

    static Set<Long> differing(Map<Long, Long> rows, Map<Long, Long> documents) {
        Set<Long> all = new HashSet<>(rows.keySet());
        all.addAll(documents.keySet());
        all.removeIf(id -> Objects.equals(rows.get(id), documents.get(id)));
        return all;
    }
}
