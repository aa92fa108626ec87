package vn.giaoban.series;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.Place;
import vn.giaoban.text.ReportText;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.MetricKind;

/** Reads all series of some places over a few quarters: as many statements for many as for one. */
@Service
public class RecentSeries {

    private final EntityManager entities;
    private final SeriesReading reading;
    private final AreaBreaks areas;

    RecentSeries(EntityManager entities, SeriesReading reading, AreaBreaks areas) {
        this.entities = entities;
        this.reading = reading;
        this.areas = areas;
    }

    /**
     * What is read.
     *
     * @param places with their versions
     * @param first quarter
     * @param last quarter
     * @param spans periods of meetings without a quarter that count as well
     */
    public record Asked(List<Place> places, Period first, Period last, Collection<String> spans) {

        List<String> ids() {
            return places.stream().map(Place::id).toList();
        }
    }

    private static final class Noted {

        private final SeriesNotes notes;
        private final Set<Long> metrics = new HashSet<>();
        private boolean wanted;

        Noted(SeriesNotes notes) {
            this.notes = notes;
        }
    }

    /**
     * Most quarters first, then most figures.
     *
     * @param meetings one of which has a figure of each series
     */
    @Transactional(readOnly = true)
    public List<Series> of(Asked asked, Set<Long> meetings) {
        Map<String, List<String>> names = asked.places().stream().collect(Collectors.toMap(Place::id, Place::names));
        Map<SeriesKey, Noted> noted = noted(asked, names, meetings);
        noted.values().removeIf(n -> !n.wanted);
        Map<Long, FigureRow> rows = rows(noted.values());
        Map<Long, ReportText> texts = reading.texts(FigureRow.reports(List.copyOf(rows.values())));
        Map<SeriesKey, Set<String>> reported = reported(asked, names, noted.keySet());
        return noted.values().stream()
                .sorted(Comparator.comparing(n -> n.notes, SeriesNotes.MOST_FIRST))
                .map(n -> {
                    SeriesKey key = n.notes.key();
                    var figures = SortedFigures.of(
                            n.metrics.stream()
                                    .sorted(Comparator.comparing(
                                                    (Long id) -> row(rows, id).report())
                                            .thenComparing(
                                                    id -> row(rows, id).metric().ordinal()))
                                    .map(id -> row(rows, id))
                                    .toList(),
                            texts);
                    List<Slot> slots = figures.slots(key.body(), reported.getOrDefault(key, Set.of()));
                    return new Series(
                            n.notes.noted().line(),
                            slots,
                            figures.others(),
                            figures.unplaced(),
                            areas.between(key.placeId(), asked.first(), asked.last()));
                })
                .toList();
    }

    private static FigureRow row(Map<Long, FigureRow> rows, Long metric) {
        FigureRow row = rows.get(metric);
        if (row == null) {
            throw new IllegalStateException("figure " + metric + " is gone");
        }
        return row;
    }

    private Map<SeriesKey, Noted> noted(Asked asked, Map<String, List<String>> names, Set<Long> meetings) {
        var noted = new LinkedHashMap<SeriesKey, Noted>();
        try (var rows = entities.createQuery("""
                        select m.label.words, m.unit, case when m.change is null then false else true end, m.base.words,
                            m.comparedTo.words, m.comparedPeriod, x.place.id, x.host, x.quarter, x.period, m.id, x.id
                        from Metric m join m.report r join r.meeting x
                        where m.kind = :kind and m.label.words is not null and x.place.id in (:places)
                            and (x.quarter between :first and :last or x.quarter is null and x.period in (:spans))
                        order by m.id
                        """, Object[].class)
                .setParameter("kind", MetricKind.RESULT)
                .setParameter("places", asked.ids())
                .setParameter("first", asked.first().value())
                .setParameter("last", asked.last().value())
                .setParameter("spans", asked.spans())
                .getResultStream()) {
            rows.forEach(row -> {
                List<String> placeNames = names.getOrDefault((String) row[6], List.of());
                Catalogue.key(row, placeNames).ifPresent(key -> {
                    Noted series = noted.computeIfAbsent(key, k -> new Noted(new SeriesNotes(k, placeNames)));
                    series.notes.note(
                            (String) row[0],
                            (String) row[1],
                            (String) row[7],
                            Period.parse((String) row[8]).orElse(null));
                    series.metrics.add((Long) row[10]);
                    series.wanted |= meetings.contains((Long) row[11]);
                });
            });
        }
        return noted;
    }

    private Map<Long, FigureRow> rows(Collection<Noted> series) {
        List<Long> ids =
                series.stream().flatMap(n -> n.metrics.stream()).sorted().toList();
        var rows = new HashMap<Long, FigureRow>();
        entities.createQuery(
                        "select m, x, r.id from Metric m join m.report r join r.meeting x left join fetch m.computedFrom"
                                + " where m.id in (:ids)",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> rows.put(
                        ((Metric) row[0]).id(), new FigureRow((Metric) row[0], (Meeting) row[1], (Long) row[2])));
        return rows;
    }

    private Map<SeriesKey, Set<String>> reported(
            Asked asked, Map<String, List<String>> names, Collection<SeriesKey> keys) {
        var ofBodies = new HashMap<String, Map<Body, Set<String>>>();
        for (Object[] row : entities.createQuery(
                        "select distinct m.place.id, m.quarter, m.host from Meeting m where m.place.id in (:places)"
                                + " and m.quarter between :first and :last",
                        Object[].class)
                .setParameter("places", asked.ids())
                .setParameter("first", asked.first().value())
                .setParameter("last", asked.last().value())
                .getResultList()) {
            String place = (String) row[0];
            ofBodies.computeIfAbsent(place, p -> new HashMap<>())
                    .computeIfAbsent(
                            Body.of((String) row[2], names.getOrDefault(place, List.of())), b -> new HashSet<>())
                    .add((String) row[1]);
        }
        var reported = new HashMap<SeriesKey, Set<String>>();
        new ArrayList<>(keys)
                .forEach(key -> reported.put(
                        key, ofBodies.getOrDefault(key.placeId(), Map.of()).getOrDefault(key.body(), Set.of())));
        return reported;
    }
}
