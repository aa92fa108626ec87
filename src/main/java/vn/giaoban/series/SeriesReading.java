package vn.giaoban.series;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.Quotation;
import vn.giaoban.series.SeriesFigure.Doubt;
import vn.giaoban.series.SeriesNotes.Noted;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Sentence;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.DoubtKind;
import vn.giaoban.vocabulary.MetricKind;

/** Reads a series with its sentences: as many statements for many figures as for one. */
@Service
public class SeriesReading {

    private static final Comparator<SeriesFigure> NEWEST_FIRST = Comparator.comparing(
                    (SeriesFigure f) ->
                            f.period() == null ? f.heldOn() : f.period().to(),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    private final EntityManager entities;
    private final Catalogue catalogue;
    private final AreaBreaks areas;

    SeriesReading(EntityManager entities, Catalogue catalogue, AreaBreaks areas) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.areas = areas;
    }

    private record Row(Metric metric, Meeting meeting, Long report) {}

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
        List<Row> rows = rows(key, noted.labels(), names);
        Map<Long, ReportText> texts = texts(rows);
        var quarters = new TreeMap<String, List<SeriesFigure>>();
        var others = new ArrayList<SeriesFigure>();
        var unplaced = new ArrayList<SeriesFigure>();
        for (Row row : rows) {
            Period quarter = row.meeting().quarter().orElse(null);
            SeriesFigure figure = figure(row, Objects.requireNonNull(texts.get(row.report())), quarter);
            boolean ofQuarter = figure.period() == null || figure.period().kind() == Period.Kind.QUARTER;
            if (figure.otherSpan() != null || !ofQuarter) {
                others.add(figure);
            } else if (quarter == null) {
                unplaced.add(figure);
            } else {
                quarters.computeIfAbsent(quarter.value(), q -> new ArrayList<>())
                        .add(figure);
            }
        }
        others.sort(NEWEST_FIRST);
        List<Slot> slots = slots(quarters, key, names);
        return new Series(noted.line(), slots, others, unplaced, areas.of(key.placeId(), slots));
    }

    private List<Row> rows(SeriesKey key, Set<String> labels, List<String> names) {
        List<Row> rows = entities.createQuery(
                        "select m, x, r.id from Metric m join m.report r join r.meeting x where m.kind = :kind and m.label.words in (:labels)"
                                + " and x.place.id = :place order by r.id, m.ordinal",
                        Object[].class)
                .setParameter("kind", MetricKind.RESULT)
                .setParameter("labels", labels)
                .setParameter("place", key.placeId())
                .getResultStream()
                .map(row -> new Row((Metric) row[0], (Meeting) row[1], (Long) row[2]))
                .filter(row -> Body.of(row.meeting().host(), names).equals(key.body()))
                .filter(row -> Indicator.of(Indicator.Said.of(row.metric(), span(row.meeting())))
                        .map(key.indicator()::equals)
                        .orElse(false))
                .toList();
        fetchDoubts(rows);
        return rows;
    }

    private void fetchDoubts(List<Row> rows) {
        List<Metric> doubted =
                rows.stream().map(Row::metric).filter(m -> m.doubt() != null).toList();
        if (!doubted.isEmpty()) {
            entities.createQuery(
                            "select m from Metric m left join fetch m.computedFrom where m in (:doubted)", Metric.class)
                    .setParameter("doubted", doubted)
                    .getResultList();
        }
    }

    private static @Nullable Period span(Meeting meeting) {
        return meeting.period().or(meeting::quarter).orElse(null);
    }

    /** Without the original files, which are not needed and may be large. */
    private Map<Long, ReportText> texts(List<Row> rows) {
        Set<Long> reports = rows.stream().map(Row::report).collect(Collectors.toSet());
        var texts = new HashMap<Long, ReportText>();
        if (!reports.isEmpty()) {
            entities.createQuery("select r.id, r.text from Report r where r.id in (:reports)", Object[].class)
                    .setParameter("reports", reports)
                    .getResultList()
                    .forEach(row -> texts.put((Long) row[0], ReportText.of((String) row[1])));
        }
        return texts;
    }

    private static SeriesFigure figure(Row row, ReportText text, @Nullable Period quarter) {
        Metric metric = row.metric();
        Sentence sentence = text.sentenceAt(metric.anchor().start());
        String words = text.quote(sentence.span());
        Period stated = row.meeting().period().orElse(null);
        Period own = stated == null ? quarter : stated;
        Quotation label = metric.label();
        return new SeriesFigure(
                metric.value(),
                metric.whole(),
                metric.unit(),
                metric.change(),
                metric.qualifier(),
                label == null ? "" : label.words(),
                doubt(metric, text),
                row.meeting().heldOn(),
                stated,
                OtherSpan.in(words, metric.anchor().start() - sentence.span().start(), own)
                        .orElse(null),
                row.meeting().id(),
                row.report(),
                sentence.number(),
                words);
    }

    private static @Nullable Doubt doubt(Metric metric, ReportText text) {
        DoubtKind kind = metric.doubt();
        if (kind == null || metric.computed() == null) {
            return null;
        }
        return new Doubt(
                kind,
                metric.computed(),
                kind == DoubtKind.TOTAL ? metric.unit() : "%",
                metric.computedFrom().stream().map(p -> text.quote(p.span())).toList());
    }

    private List<Slot> slots(SortedMap<String, List<SeriesFigure>> quarters, SeriesKey key, List<String> names) {
        if (quarters.isEmpty()) {
            return List.of();
        }
        Set<String> reported = entities.createQuery(
                        "select distinct m.quarter, m.host from Meeting m where m.place.id = :place and m.quarter is not null",
                        Object[].class)
                .setParameter("place", key.placeId())
                .getResultStream()
                .filter(row -> Body.of((String) row[1], names).equals(key.body()))
                .map(row -> (String) row[0])
                .collect(Collectors.toSet());
        return Period.quarters(Period.of(quarters.firstKey()), Period.of(quarters.lastKey())).stream()
                .map(q -> Slot.of(
                        q, key.body(), quarters.getOrDefault(q.value(), List.of()), reported.contains(q.value())))
                .toList();
    }
}
