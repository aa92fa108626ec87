package vn.giaoban.exchange;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.MeetingFinding.Origin;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.Places;
import vn.giaoban.search.MeetingQuestion;
import vn.giaoban.search.MeetingSelection;

/** Reads the meetings of a calendar: four statements, however many meetings there are. */
@Service
class DatedMeetings {

    private final EntityManager entities;
    private final MeetingSelection selection;
    private final Places places;

    DatedMeetings(EntityManager entities, MeetingSelection selection, Places places) {
        this.entities = entities;
        this.selection = selection;
        this.places = places;
    }

    /** By day. */
    @Transactional(readOnly = true)
    public List<DatedMeeting> of(MeetingQuestion question) {
        List<Object[]> rows = selection
                .query(
                        "select m.id, m.title, m.heldOn, m.host, m.place.id, min(r.importedAt), max(r.importedAt)"
                                + " from Meeting m join m.reports r",
                        question,
                        "m.heldOn is not null",
                        "group by m.id, m.title, m.heldOn, m.host, m.place.id order by m.heldOn, m.id",
                        Object[].class)
                .getResultList();
        Map<String, Place> known = places
                .findAllById(rows.stream()
                        .map(row -> (String) row[4])
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Place::id, Function.identity()));
        Map<Field, Set<Long>> given = given();
        return rows.stream().map(row -> meeting(row, known, given)).toList();
    }

    private static DatedMeeting meeting(Object[] row, Map<String, Place> places, Map<Field, Set<Long>> given) {
        Long id = (Long) row[0];
        var heldOn = (LocalDate) row[2];
        Place place = row[4] == null ? null : places.get((String) row[4]);
        return new DatedMeeting(
                id,
                (String) row[1],
                heldOn,
                (String) row[3],
                place == null ? null : place.nameOn(heldOn),
                given.getOrDefault(Field.DATE, Set.of()).contains(id),
                given.getOrDefault(Field.PLACE, Set.of()).contains(id),
                (Instant) row[5],
                (Instant) row[6]);
    }

    /** Meetings of which no report says the day or the place, but an importer does. */
    private Map<Field, Set<Long>> given() {
        var given = new EnumMap<Field, Set<Long>>(Field.class);
        for (Object[] row : entities.createQuery(
                        "select distinct m.id, f.field from MeetingFinding f join f.report r join r.meeting m"
                                + " where f.field in (:fields) and f.origin = :given and not exists"
                                + " (select 1 from MeetingFinding g join g.report s where s.meeting = m and g.field = f.field"
                                + " and g.origin = :found)",
                        Object[].class)
                .setParameter("fields", List.of(Field.DATE, Field.PLACE))
                .setParameter("given", Origin.GIVEN)
                .setParameter("found", Origin.FOUND)
                .getResultList()) {
            given.computeIfAbsent((Field) row[1], field -> new HashSet<>()).add((Long) row[0]);
        }
        return given;
    }
}
