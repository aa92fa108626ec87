package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.search.MeetingQuestion;
import vn.giaoban.search.MeetingSelection;

/** The first few meetings of every cell of a table: four statements, however many meetings there are. */
@Component
class ListedMeetings {

    private final EntityManager entities;
    private final MeetingSelection selection;
    private final MeetingLines lines;

    ListedMeetings(EntityManager entities, MeetingSelection selection, MeetingLines lines) {
        this.entities = entities;
        this.selection = selection;
        this.lines = lines;
    }

    /**
     * @param cell what of a meeting {@code m} says in which cell it stands
     * @param most meetings of a cell
     * @param set gives values to the parameters of {@code condition}
     * @return by day and then by age in the archive
     */
    List<ListedMeeting> firstOfEach(
            String cell, int most, MeetingQuestion question, String condition, UnaryOperator<TypedQuery<Long>> set) {
        List<Long> ids = set.apply(selection.query(
                        "select x.id from (select m.id as id, row_number() over (partition by " + cell
                                + " order by m.heldOn asc nulls last, m.id) as number from Meeting m",
                        question,
                        condition,
                        ") x where x.number <= :most",
                        Long.class))
                .setParameter("most", most)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Set<Field>> given = lines.given(ids);
        // Read whole before places are named: from a stream their names would come one by one.
        return entities
                .createQuery(
                        "select m from Meeting m left join fetch m.place where m.id in (:ids)"
                                + " order by m.heldOn asc nulls last, m.id",
                        Meeting.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(m -> listed(m, given.getOrDefault(m.id(), Set.of())))
                .toList();
    }

    private static ListedMeeting listed(Meeting meeting, Set<Field> given) {
        var place = meeting.place();
        return new ListedMeeting(
                meeting.id(),
                meeting.title(),
                meeting.heldOn(),
                given.contains(Field.DATE),
                meeting.period().orElse(null),
                meeting.quarter().orElse(null),
                place == null ? null : place.id(),
                meeting.placeName().orElse(null),
                given.contains(Field.PLACE));
    }
}
