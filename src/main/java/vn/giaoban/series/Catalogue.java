package vn.giaoban.series;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Places;
import vn.giaoban.series.SeriesNotes.Noted;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.MetricKind;

/**
 * Which series the archive has. Read from all figures at once, and again when figures were added or taken away, at the latest after a
 * minute.
 */
@Service
public class Catalogue {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final Places places;
    private @Nullable Reading reading;

    Catalogue(EntityManager entities, Places places) {
        this.entities = entities;
        this.places = places;
    }

    /** The figures it was read from: the newest one's id and how many there are. */
    private record State(@Nullable Long newest, Long count) {}

    private record Reading(State state, Instant at, Map<SeriesKey, Noted> series) {}

    /** Most quarters first, then most figures. */
    @Transactional(readOnly = true)
    public List<SeriesLine> all() {
        return read().values().stream().map(Noted::line).toList();
    }

    /** A series with the spellings of its label in reports; the caller's transaction is used. */
    Optional<Noted> find(SeriesKey key) {
        return Optional.ofNullable(read().get(key));
    }

    private synchronized Map<SeriesKey, Noted> read() {
        State state = entities.createQuery("select max(m.id), count(m) from Metric m", State.class)
                .getSingleResult();
        Instant now = Instant.now();
        if (reading == null
                || !reading.state().equals(state)
                || reading.at().plus(LONGEST).isBefore(now)) {
            reading = new Reading(state, now, series());
        }
        return reading.series();
    }

    private Map<SeriesKey, Noted> series() {
        var names = new HashMap<String, List<String>>();
        places.withVersions().forEach(place -> names.put(place.id(), place.names()));
        var notes = new HashMap<SeriesKey, SeriesNotes>();
        try (var rows = entities.createQuery("""
                        select m.label.words, m.unit, case when m.change is null then false else true end, m.base.words,
                            m.comparedTo.words, m.comparedPeriod, x.place.id, x.host, x.quarter, x.period
                        from Metric m join m.report r join r.meeting x
                        where m.kind = :kind and m.label.words is not null and x.place is not null
                        """, Object[].class)
                .setParameter("kind", MetricKind.RESULT)
                .getResultStream()) {
            rows.forEach(row -> note(row, names.getOrDefault((String) row[6], List.of()), notes));
        }
        var ordered = new ArrayList<>(notes.values());
        ordered.sort(SeriesNotes.MOST_FIRST);
        var series = new LinkedHashMap<SeriesKey, Noted>();
        ordered.forEach(n -> series.put(n.key(), n.noted()));
        return series;
    }

    private static void note(Object[] row, List<String> placeNames, Map<SeriesKey, SeriesNotes> notes) {
        key(row, placeNames)
                .ifPresent(key -> notes.computeIfAbsent(key, k -> new SeriesNotes(k, placeNames))
                        .note(
                                (String) row[0],
                                (String) row[1],
                                (String) row[7],
                                Period.parse((String) row[8]).orElse(null)));
    }

    /**
     * The series of a figure.
     *
     * @param row label, unit, whether it is a change, base, what it is compared to, the period of that, place, host, quarter, period
     */
    static Optional<SeriesKey> key(Object[] row, List<String> placeNames) {
        Period quarter = Period.parse((String) row[8]).orElse(null);
        return Indicator.of(new Indicator.Said(
                        (String) row[0],
                        (String) row[1],
                        MetricKind.RESULT,
                        (Boolean) row[2],
                        (String) row[3],
                        (String) row[4],
                        Period.parse((String) row[5]).orElse(null),
                        Period.parse((String) row[9]).orElse(quarter)))
                .map(indicator -> new SeriesKey(indicator, (String) row[6], Body.of((String) row[7], placeNames)));
    }
}
