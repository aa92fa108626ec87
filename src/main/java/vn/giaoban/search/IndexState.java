package vn.giaoban.search;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the index has what the tables have. */
@Component
class IndexState {

    private final IndexedTables tables;
    private final IndexContents index;
    private final JdbcClient database;

    IndexState(IndexedTables tables, IndexContents index, JdbcClient database) {
        this.tables = tables;
        this.index = index;
        this.database = database;
    }

    record Compared(IndexedType type, Contents tables, Contents index) {

        boolean agree() {
            return tables.equals(index);
        }
    }

    List<Compared> compare() {
        return Arrays.stream(IndexedType.values())
                .map(type -> new Compared(type, tables.contents(type), index.contents(type)))
                .toList();
    }

    /** Changes that are still under way from the tables to the index by themselves. */
    long underWay() {
        return database.sql("select count(*) from hsearch_outbox_event where status = 'PENDING'")
                .query(Long.class)
                .single();
    }
}
