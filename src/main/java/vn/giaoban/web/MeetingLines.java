package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.MeetingFinding;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.Participation;
import vn.giaoban.vocabulary.Role;

/** Makes lines of meetings: a few statements for a whole list, and none that reads reports. */
@Component
class MeetingLines {

    private final EntityManager entities;

    MeetingLines(EntityManager entities) {
        this.entities = entities;
    }

    List<MeetingLine> of(List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return List.of();
        }
        List<Long> ids = meetings.stream().map(Meeting::id).toList();
        Map<Long, Set<Field>> given = given(ids);
        var chairs = new HashMap<Long, List<String>>();
        var directing = new HashMap<Long, List<String>>();
        for (Object[] row : rows(
                "select m.id, p from Participation p join p.report r join r.meeting m where m.id in (:ids)"
                        + " order by m.id, p.ordinal",
                ids)) {
            var person = (Participation) row[1];
            if (person.has(Role.CHAIR)) {
                add(chairs, (Long) row[0], person.name());
            } else if (person.has(Role.DIRECT)) {
                add(directing, (Long) row[0], person.name());
            }
        }
        Map<Long, Long> directives = counts("Directive", ids);
        Map<Long, Long> metrics = counts("Metric", ids);
        Map<Long, Long> documents = counts("Citation", ids);
        return meetings.stream()
                .map(m -> MeetingLine.of(
                        m,
                        given.getOrDefault(m.id(), Set.of()).contains(Field.DATE),
                        given.getOrDefault(m.id(), Set.of()).contains(Field.PLACE),
                        chairs.getOrDefault(m.id(), List.of()),
                        directing.getOrDefault(m.id(), List.of()),
                        new MeetingLine.Counts(
                                directives.getOrDefault(m.id(), 0L),
                                metrics.getOrDefault(m.id(), 0L),
                                documents.getOrDefault(m.id(), 0L))))
                .toList();
    }

    /** What only an importer says of each meeting. */
    Map<Long, Set<Field>> given(List<Long> ids) {
        var given = new HashMap<Long, Set<Field>>();
        var found = new HashMap<Long, Set<Field>>();
        for (Object[] row : rows(
                "select m.id, f.field, f.origin from MeetingFinding f join f.report r join r.meeting m where m.id in (:ids)",
                ids)) {
            var by = row[2] == MeetingFinding.Origin.GIVEN ? given : found;
            by.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((Field) row[1]);
        }
        given.forEach((id, fields) -> fields.removeAll(found.getOrDefault(id, Set.of())));
        return given;
    }

    private Map<Long, Long> counts(String fact, List<Long> ids) {
        var counts = new HashMap<Long, Long>();
        for (Object[] row : rows(
                "select m.id, count(f) from " + fact
                        + " f join f.report r join r.meeting m where m.id in (:ids) group by m.id",
                ids)) {
            counts.put((Long) row[0], (Long) row[1]);
        }
        return counts;
    }

    private List<Object[]> rows(String query, List<Long> ids) {
        return entities.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static void add(Map<Long, List<String>> lists, Long id, String name) {
        List<String> names = lists.computeIfAbsent(id, i -> new ArrayList<>());
        if (!names.contains(name)) {
            names.add(name);
        }
    }
}
