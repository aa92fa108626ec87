package vn.giaoban.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaoban.search.Tab;

/** When the archive came to know what it has: a feed says when its entries were changed last. */
@Component
class ImportTimes {

    private final JdbcClient database;

    ImportTimes(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param begun when the first report was imported, by which rows of this archive are told from those of another
     * @param changed when the last one was
     */
    record OfArchive(Instant begun, Instant changed) {}

    OfArchive ofArchive() {
        return database.sql("""
                select coalesce(min(imported_at), 'epoch') as begun, coalesce(max(imported_at), 'epoch') as changed from report
                """)
                .query((row, number) -> new OfArchive(instant(row, "begun"), instant(row, "changed")))
                .single();
    }

    /** When the last report was imported that says anything of it; without those of which the rows are gone by now. */
    Map<AnyHit, Instant> of(List<AnyHit> hits) {
        var times = new HashMap<AnyHit, Instant>();
        hits.stream().collect(Collectors.groupingBy(AnyHit::kind)).forEach((kind, ofKind) -> {
            Map<Long, Instant> byId = byId(kind, ofKind);
            ofKind.forEach(hit -> times.computeIfAbsent(hit, h -> byId.get(h.id())));
        });
        return times;
    }

    private Map<Long, Instant> byId(Tab kind, List<AnyHit> hits) {
        var byId = new HashMap<Long, Instant>();
        database.sql(said(kind))
                .param("ids", hits.stream().map(AnyHit::id).toList())
                .query((row, number) -> byId.put(row.getLong("id"), instant(row, "changed")))
                .list();
        return byId;
    }

    private static String said(Tab kind) {
        return switch (kind) {
            case MEETINGS ->
                "select meeting_id as id, max(imported_at) as changed from report"
                        + " where meeting_id in (:ids) group by meeting_id";
            case DIRECTIVES -> ofFact("directive", "id");
            case METRICS -> ofFact("metric", "id");
            case DOCUMENTS -> ofFact("citation", "document_id");
            case PEOPLE -> ofFact("participation", "person_id");
        };
    }

    private static String ofFact(String table, String id) {
        return "select f.%2$s as id, max(r.imported_at) as changed from %1$s f join report r on r.id = f.report_id where f.%2$s in (:ids) group by f.%2$s"
                .formatted(table, id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
