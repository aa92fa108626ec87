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
                "select m.id, p.name, max(case when x.role = CHAIR then 1 else 0 end) from Participation p"
                        + " join p.roles x join p.report r join r.meeting m where m.id in (:ids) and x.role in (CHAIR, DIRECT)"
                        + " group by m.id, r.id, p.id, p.ordinal, p.name order by m.id, p.ordinal, r.id",
                ids)) {
            add((Integer) row[2] == 1 ? chairs : directing, (Long) row[0], (String) row[1]);
        }
        Map<Long, MeetingLine.Counts> counts = counts(ids);
        return meetings.stream()
                .map(m -> MeetingLine.of(
                        m,
                        given.getOrDefault(m.id(), Set.of()).contains(Field.DATE),
                        given.getOrDefault(m.id(), Set.of()).contains(Field.PLACE),
                        chairs.getOrDefault(m.id(), List.of()),
                        directing.getOrDefault(m.id(), List.of()),
                        counts.getOrDefault(m.id(), MeetingLine.Counts.NONE)))
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

    private Map<Long, MeetingLine.Counts> counts(List<Long> ids) {
        var counts = new HashMap<Long, MeetingLine.Counts>();
        for (Object[] row : rows(
                "select r.meeting.id, (select count(d) from Directive d where d.report = r),"
                        + " (select count(f) from Metric f where f.report = r), (select count(c) from Citation c where c.report = r)"
                        + " from Report r where r.meeting.id in (:ids)",
                ids)) {
            var ofReport = new MeetingLine.Counts((Long) row[1], (Long) row[2], (Long) row[3]);
            counts.merge((Long) row[0], ofReport, MeetingLine.Counts::plus);
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
