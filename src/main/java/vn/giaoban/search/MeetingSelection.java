package vn.giaoban.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Selects from the table of meetings what a {@link MeetingQuestion} asks for; the caller's transaction is used. */
@Component
public class MeetingSelection {

    /** The year of a meeting {@code m}: of its quarter, else of its period; null where unknown. */
    public static final String YEAR = "left(coalesce(m.quarter, m.period), 4)";

    private static final Map<Facet, String> VALUES =
            Map.of(Facet.PLACE, "m.place.id", Facet.YEAR, YEAR, Facet.QUARTER, "m.quarter");

    private final EntityManager entities;

    MeetingSelection(EntityManager entities) {
        this.entities = entities;
    }

    /** What of a meeting {@code m} a facet is about: an expression of the query language. */
    public static String value(Facet facet) {
        return VALUES.getOrDefault(facet, "null");
    }

    /**
     * A query for those meetings.
     *
     * @param select up to {@code from Meeting m} and its joins
     * @param condition further condition on {@code m}; empty for none
     * @param rest how to group and order; empty for neither
     */
    public <T> TypedQuery<T> query(
            String select, MeetingQuestion question, String condition, String rest, Class<T> type) {
        var conditions = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        for (Facet facet : MeetingQuestion.FACETS) {
            List<String> chosen = question.chosen(facet);
            if (!chosen.isEmpty()) {
                String value = value(facet);
                conditions.add("(" + value + " in (:" + facet + ")"
                        + (chosen.contains(Facet.UNKNOWN) ? " or " + value + " is null" : "") + ")");
                values.put(facet.name(), chosen);
            }
        }
        if (question.from() != null) {
            conditions.add("m.heldOn >= :from");
            values.put("from", question.from());
        }
        if (question.to() != null) {
            conditions.add("m.heldOn <= :to");
            values.put("to", question.to());
        }
        if (!condition.isEmpty()) {
            conditions.add("(" + condition + ")");
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<T> query = entities.createQuery(select + where + " " + rest, type);
        values.forEach(query::setParameter);
        return query;
    }

    public long count(MeetingQuestion question) {
        return query("select count(m) from Meeting m", question, "", "", Long.class)
                .getSingleResult();
    }
}
