package vn.giaoban.series;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Place;

/** The days on which a place's area changed, from the register of places. */
@Component
class AreaBreaks {

    private final EntityManager entities;

    AreaBreaks(EntityManager entities) {
        this.entities = entities;
    }

    /** Those on or behind the first quarter's day and not behind the last quarter; the end of the place however late. */
    List<AreaBreak> of(Place place, List<Slot> slots) {
        if (slots.isEmpty()) {
            return List.of();
        }
        var first = slots.get(0).quarter();
        var last = slots.get(slots.size() - 1).quarter();
        return read(place).stream()
                .filter(b -> b.on().isAfter(first.from()))
                .filter(b -> b.kind().equals("END") || !b.on().isAfter(last.to()))
                .toList();
    }

    private List<AreaBreak> read(Place place) {
        List<?> rows =
                entities.createNativeQuery("""
                        select e.happened_on, e.kind, part.name, 1
                        from place_event e
                        join place_version v on v.id = e.version_id
                        left join place_event_part p on p.event_id = e.id and p.place_id <> :id
                        left join place_version part on part.place_id = p.place_id and upper(part.valid) = e.happened_on
                        where v.place_id = :id and e.kind in ('MERGER', 'SPLIT', 'EXTENSION')
                        union all
                        select e.happened_on, 'END', v.name, 2
                        from place_event_part p
                        join place_event e on e.id = p.event_id
                        join place_version v on v.id = e.version_id
                        where p.place_id = :id and v.place_id <> :id and e.kind in ('MERGER', 'EXTENSION')
                        order by 1, 4, 3
                        """).setParameter("id", place.id()).getResultList();
        var breaks = new LinkedHashMap<String, AreaBreak>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            LocalDate on = row[0] instanceof Date date ? date.toLocalDate() : (LocalDate) row[0];
            String kind = (String) row[1];
            breaks.merge(
                    on + kind,
                    new AreaBreak(on, kind, row[2] == null ? List.of() : List.of((String) row[2])),
                    (known, more) -> new AreaBreak(on, kind, both(known.others(), more.others())));
        }
        return List.copyOf(breaks.values());
    }

    private static List<String> both(List<String> known, List<String> more) {
        var both = new ArrayList<>(known);
        both.addAll(more);
        return List.copyOf(both);
    }
}
