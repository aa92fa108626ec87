package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.Places;

/** Answers {@link MeetingFilter}s from the tables. */
@Service
class MeetingSearch {

    private static final String YEAR_OF = "substring(coalesce(m.quarter, m.period), 1, 4)";

    private final EntityManager entities;
    private final MeetingLines lines;
    private final Places places;
    private final Wording wording;

    MeetingSearch(EntityManager entities, MeetingLines lines, Places places, Wording wording) {
        this.entities = entities;
        this.lines = lines;
        this.places = places;
        this.wording = wording;
    }

    @Transactional(readOnly = true)
    public MeetingsPage find(MeetingFilter filter) {
        long total =
                query("select count(m) from Meeting m", filter, "", Long.class).getSingleResult();
        long all = filter.isEmpty()
                ? total
                : query("select count(m) from Meeting m", filter.without(""), "", Long.class)
                        .getSingleResult();
        List<Meeting> meetings = query(
                        "select m from Meeting m left join fetch m.place",
                        filter,
                        " order by " + YEAR_OF + " desc nulls last, m.heldOn desc nulls last,"
                                + " coalesce(m.quarter, m.period) desc nulls last, m.id desc",
                        Meeting.class)
                .setFirstResult((filter.page() - 1) * MeetingFilter.SIZE)
                .setMaxResults(MeetingFilter.SIZE)
                .getResultList();
        List<MeetingsPage.Facet> facets = facets(filter);
        return new MeetingsPage(
                filter,
                total,
                all,
                (int) Math.max(1, (total + MeetingFilter.SIZE - 1) / MeetingFilter.SIZE),
                MeetingsPage.byYear(lines.of(meetings)),
                facets,
                chips(filter, facets));
    }

    private List<MeetingsPage.Facet> facets(MeetingFilter filter) {
        Map<String, Long> placeCounts = counts("m.place.id", MeetingFilter.PLACE, filter);
        Map<String, String> names = places
                .findAllById(placeCounts.keySet().stream()
                        .filter(id -> !id.equals(MeetingFilter.UNCLEAR))
                        .toList())
                .stream()
                .collect(Collectors.toMap(Place::id, Place::name));
        return List.of(
                facet(MeetingFilter.PLACE, filter.places(), placeCounts, id -> names.getOrDefault(id, id), false),
                facet(MeetingFilter.YEAR, filter.years(), counts(YEAR_OF, MeetingFilter.YEAR, filter), y -> y, true),
                facet(
                        MeetingFilter.QUARTER,
                        filter.quarters(),
                        counts("m.quarter", MeetingFilter.QUARTER, filter),
                        q -> MeetingFilter.shown(q, wording),
                        true));
    }

    private Map<String, Long> counts(String value, String list, MeetingFilter filter) {
        var counts = new HashMap<String, Long>();
        for (Object[] row : query(
                        "select " + value + ", count(m) from Meeting m",
                        filter.without(list),
                        " group by " + value,
                        Object[].class)
                .getResultList()) {
            counts.put(row[0] == null ? MeetingFilter.UNCLEAR : (String) row[0], (Long) row[1]);
        }
        return counts;
    }

    private MeetingsPage.Facet facet(
            String name,
            List<String> chosen,
            Map<String, Long> counts,
            Function<String, String> label,
            boolean newest) {
        chosen.forEach(value -> counts.putIfAbsent(value, 0L));
        Comparator<MeetingsPage.Option> order = newest
                ? Comparator.comparing(MeetingsPage.Option::value, Comparator.reverseOrder())
                : Comparator.comparing(MeetingsPage.Option::label, Vietnamese.ORDER);
        return new MeetingsPage.Facet(
                name,
                counts.entrySet().stream()
                        .map(e -> new MeetingsPage.Option(
                                e.getKey(),
                                e.getKey().equals(MeetingFilter.UNCLEAR)
                                        ? wording.say("meetings.unclear")
                                        : label.apply(e.getKey()),
                                e.getValue(),
                                chosen.contains(e.getKey())))
                        .sorted(Comparator.<MeetingsPage.Option, Boolean>comparing(
                                        o -> o.value().equals(MeetingFilter.UNCLEAR))
                                .thenComparing(order))
                        .toList());
    }

    private List<MeetingsPage.Chip> chips(MeetingFilter filter, List<MeetingsPage.Facet> facets) {
        return facets.stream()
                .flatMap(f -> f.options().stream()
                        .filter(MeetingsPage.Option::chosen)
                        .map(o -> new MeetingsPage.Chip(
                                o.value().equals(MeetingFilter.UNCLEAR)
                                        ? wording.say("meetings.unclear." + f.name())
                                        : o.label(),
                                filter.without(f.name(), o.value()))))
                .toList();
    }

    private <T> TypedQuery<T> query(String select, MeetingFilter filter, String rest, Class<T> type) {
        var conditions = new ArrayList<String>();
        condition("m.place.id", "places", filter.places(), conditions);
        condition(YEAR_OF, "years", filter.years(), conditions);
        condition("m.quarter", "quarters", filter.quarters(), conditions);
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<T> query = entities.createQuery(select + where + rest, type);
        set(query, "places", filter.places());
        set(query, "years", filter.years());
        set(query, "quarters", filter.quarters());
        return query;
    }

    private static void condition(String value, String name, List<String> values, List<String> conditions) {
        if (!values.isEmpty()) {
            conditions.add("(" + value + " in (:" + name + ")"
                    + (values.contains(MeetingFilter.UNCLEAR) ? " or " + value + " is null" : "") + ")");
        }
    }

    private static void set(TypedQuery<?> query, String name, List<String> values) {
        if (!values.isEmpty()) {
            query.setParameter(name, values);
        }
    }
}
