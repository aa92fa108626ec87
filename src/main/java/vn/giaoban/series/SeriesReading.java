package vn.giaoban.series;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.Place;
import vn.giaoban.series.SeriesNotes.Noted;
import vn.giaoban.text.ReportText;
import vn.giaoban.vocabulary.MetricKind;

/** Reads a series with its sentences: as many statements for many figures as for one. */
@Service
public class SeriesReading {

    private final EntityManager entities;
    private final Catalogue catalogue;
    private final AreaBreaks areas;

    SeriesReading(EntityManager entities, Catalogue catalogue, AreaBreaks areas) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.areas = areas;
    }

    /** Empty where the archive has no such series. */
    @Transactional(readOnly = true)
    public Optional<Series> of(SeriesKey key) {
        return catalogue.find(key).map(noted -> read(key, noted));
    }

    private Series read(SeriesKey key, Noted noted) {
        Place place = entities.createQuery(
                        "select p from Place p left join fetch p.versions where p.id = :id", Place.class)
                .setParameter("id", key.placeId())
                .getSingleResult();
        List<String> names = place.names();
        List<FigureRow> rows = rows(key, noted.labels(), names);
        var figures = SortedFigures.of(rows, texts(FigureRow.reports(rows)));
        List<Slot> slots = figures.slots(key.body(), figures.quarters().isEmpty() ? Set.of() : reported(key, names));
        return new Series(noted.line(), slots, figures.others(), figures.unplaced(), areas.of(key.placeId(), slots));
    }

    private List<FigureRow> rows(SeriesKey key, Set<String> labels, List<String> names) {
        List<FigureRow> rows = entities.createQuery(
                        "select m, x, r.id from Metric m join m.report r join r.meeting x where m.kind = :kind and m.label.words in (:labels)"
                                + " and x.place.id = :place order by r.id, m.ordinal",
                        Object[].class)
                .setParameter("kind", MetricKind.RESULT)
                .setParameter("labels", labels)
                .setParameter("place", key.placeId())
                .getResultStream()
                .map(row -> new FigureRow((Metric) row[0], (Meeting) row[1], (Long) row[2]))
                .filter(row -> Body.of(row.meeting().host(), names).equals(key.body()))
                .filter(row -> Indicator.of(Indicator.Said.of(row.metric(), row.span()))
                        .map(key.indicator()::equals)
                        .orElse(false))
                .toList();
        fetchDoubts(rows);
        return rows;
    }

    private void fetchDoubts(List<FigureRow> rows) {
        List<Metric> doubted = rows.stream()
                .map(FigureRow::metric)
                .filter(m -> m.doubt() != null)
                .toList();
        if (!doubted.isEmpty()) {
            entities.createQuery(
                            "select m from Metric m left join fetch m.computedFrom where m in (:doubted)", Metric.class)
                    .setParameter("doubted", doubted)
                    .getResultList();
        }
    }

    /** Without the original files, which are not needed and may be large. */
    Map<Long, ReportText> texts(Set<Long> reports) {
        var texts = new HashMap<Long, ReportText>();
        entities.createQuery("select r.id, r.text from Report r where r.id in (:reports)", Object[].class)
                .setParameter("reports", reports)
                .getResultList()
                .forEach(row -> texts.put((Long) row[0], ReportText.of((String) row[1])));
        return texts;
    }

    private Set<String> reported(SeriesKey key, List<String> names) {
        return entities.createQuery(
                        "select distinct m.quarter, m.host from Meeting m where m.place.id = :place and m.quarter is not null",
                        Object[].class)
                .setParameter("place", key.placeId())
                .getResultStream()
                .filter(row -> Body.of((String) row[1], names).equals(key.body()))
                .map(row -> (String) row[0])
                .collect(Collectors.toSet());
    }
}
