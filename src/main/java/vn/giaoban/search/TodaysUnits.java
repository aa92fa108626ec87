package vn.giaoban.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Into which of today's units a place has gone. Places are written by migrations only, so this is read once. */
@Component
class TodaysUnits {

    private static final String SUCCESSORS = """
            select p.place_id as gone, v.place_id as into
            from place_event_part p
            join place_event e on e.id = p.event_id
            join place_version v on v.id = e.version_id
            where p.place_id <> v.place_id
                and not exists (select from place_version later where later.place_id = p.place_id and later.valid @> e.happened_on)
            order by e.happened_on
            """;

    private final JdbcClient database;
    private @Nullable Map<String, String> successors;

    TodaysUnits(JdbcClient database) {
        this.database = database;
    }

    /** The slug of the unit that has the place's territory today: itself, where it still is one. */
    String of(String place) {
        String unit = place;
        for (String next = successors().get(unit);
                next != null;
                next = successors().get(unit)) {
            unit = next;
        }
        return unit;
    }

    /** Every place that has gone into one of these units, and the units themselves. */
    List<String> partsOf(List<String> units) {
        return Stream.concat(units.stream(), successors().keySet().stream().filter(p -> units.contains(of(p))))
                .distinct()
                .toList();
    }

    private synchronized Map<String, String> successors() {
        if (successors == null) {
            var read = new HashMap<String, String>();
            database.sql(SUCCESSORS).query(row -> {
                read.put(row.getString("gone"), row.getString("into"));
            });
            successors = Map.copyOf(read);
        }
        return successors;
    }
}
