package vn.giaoban.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How provincial units came from one another. Places are written by migrations only, so this is read once. */
@Component
public class Lineage {

    /** Today, as the last state that the register of places knows: no clock is asked. */
    public static final LocalDate TODAY = LocalDate.MAX;

    private static final String EVENTS = """
            select e.id, e.happened_on, e.kind, e.legal_basis, v.place_id as into_id, v.name as into_name, p.place_id as part_id,
                (select b.name from place_version b where b.place_id = p.place_id and b.valid @> (e.happened_on - 1)) as part_name,
                not exists (select from place_version l where l.place_id = p.place_id and l.valid @> e.happened_on) as ended
            from place_event e
            join place_version v on v.id = e.version_id
            left join place_event_part p on p.event_id = e.id
            order by e.happened_on, v.name, p.place_id = v.place_id desc, part_name
            """;

    private final JdbcClient database;
    private @Nullable List<Event> events;

    Lineage(JdbcClient database) {
        this.database = database;
    }

    /**
     * A change that made a unit what it then was.
     *
     * @param kind MERGER, SPLIT, EXTENSION, RENAME or UPGRADE
     * @param into the unit it made
     * @param parts whose territory or name it was; none where they ended before the table's first day
     */
    public record Event(
            LocalDate on, String kind, Unit into, @Nullable String legalBasis, List<Part> parts) {

        boolean concerns(String place) {
            return into.id().equals(place)
                    || parts.stream().anyMatch(p -> p.unit().id().equals(place));
        }

        /** Whether the place ended and lives on in another. */
        public boolean tookIn(String place) {
            return !into.id().equals(place)
                    && parts.stream().anyMatch(p -> p.ended() && p.unit().id().equals(place));
        }
    }

    /** @param name on that day */
    public record Unit(String id, String name) {}

    public record Part(Unit unit, boolean ended) {}

    /** Oldest first. */
    public List<Event> of(String place) {
        return events().stream().filter(e -> e.concerns(place)).toList();
    }

    /** The event in which it ended, if that was until {@code day}. */
    public Optional<Event> endOf(String place, LocalDate day) {
        return events().stream()
                .filter(e -> e.tookIn(place) && !e.on().isAfter(day))
                .findFirst();
    }

    /** The unit that has the place's territory on {@code day}: itself, while it is one. */
    public String unitOn(String place, LocalDate day) {
        return endOf(place, day).map(e -> unitOn(e.into().id(), day)).orElse(place);
    }

    /** All that have gone into it until {@code day}, in any number of steps. */
    public List<String> partsOf(String place, LocalDate day) {
        var parts = new TreeSet<String>();
        for (Event event : events()) {
            if (event.into().id().equals(place) && !event.on().isAfter(day)) {
                event.parts().stream()
                        .filter(p -> p.ended() && !p.unit().id().equals(place))
                        .forEach(p -> {
                            parts.add(p.unit().id());
                            parts.addAll(partsOf(p.unit().id(), event.on()));
                        });
            }
        }
        return List.copyOf(parts);
    }

    private synchronized List<Event> events() {
        if (events == null) {
            var read = new LinkedHashMap<Long, Event>();
            for (Row row : database.sql(EVENTS).query(Row.class).list()) {
                Event event = read.computeIfAbsent(row.id, id -> row.event());
                row.part().ifPresent(event.parts()::add);
            }
            events = List.copyOf(read.values());
        }
        return events;
    }

    private record Row(
            long id,
            LocalDate happenedOn,
            String kind,
            @Nullable String legalBasis,
            String intoId,
            String intoName,
            @Nullable String partId,
            @Nullable String partName,
            boolean ended) {

        Event event() {
            return new Event(happenedOn, kind, new Unit(intoId, intoName), legalBasis, new ArrayList<>());
        }

        Optional<Part> part() {
            return partId == null
                    ? Optional.empty()
                    : Optional.of(new Part(new Unit(partId, partName == null ? partId : partName), ended));
        }
    }
}
