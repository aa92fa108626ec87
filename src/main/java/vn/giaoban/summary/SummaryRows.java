package vn.giaoban.summary;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;
import vn.giaoban.archive.AttendingGroup;
import vn.giaoban.archive.Citation;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.MeetingFinding;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.Participation;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.Report;
import vn.giaoban.summary.KeyCount.Kind;
import vn.giaoban.time.Period;

/** The rows of a summary: one query per kind of fact, however many meetings there are. */
@Repository
class SummaryRows {

    private static final String COVERED = "(m.quarter in (:quarters) or (m.quarter is null and m.period in (:longer)))";

    private final EntityManager entities;

    SummaryRows(EntityManager entities) {
        this.entities = entities;
    }

    List<Place> places(List<String> ids) {
        return entities.createQuery(
                        "select distinct p from Place p left join fetch p.versions where p.id in (:ids)", Place.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** With their reports; by date, the undated ones last. */
    List<Meeting> meetings(List<String> places, Coverage coverage) {
        return covered(
                        entities.createQuery(
                                "select distinct m from Meeting m left join fetch m.reports where m.place.id in (:places) and "
                                        + COVERED + " order by m.heldOn nulls last, m.id",
                                Meeting.class),
                        places,
                        coverage)
                .getResultList();
    }

    Counts counts(List<String> places, Coverage coverage) {
        Object[] counts = covered(
                        entities.createQuery("""
                                select (select count(m) from Meeting m where %1$s),
                                    (select count(r) from Report r join r.meeting m where %1$s),
                                    (select count(distinct p.person) from Directive d join d.participation p join d.report r
                                        join r.meeting m where %1$s),
                                    (select count(d) from Directive d join d.report r join r.meeting m where %1$s),
                                    (select count(d) from Directive d join d.report r join r.meeting m
                                        where d.deadline.words is not null and %1$s),
                                    (select count(x) from Metric x join x.report r join r.meeting m where %1$s),
                                    (select count(x) from Metric x join x.report r join r.meeting m
                                        where x.doubt is not null and x.computed is not null and %1$s),
                                    (select count(distinct c.document) from Citation c join c.report r join r.meeting m where %1$s)
                                from Place own where own.id = :own
                                """.formatted("m.place.id in (:places) and " + COVERED), Object[].class),
                        places,
                        coverage)
                .setParameter("own", places.get(0))
                .getSingleResult();
        Kind[] kinds = Kind.values();
        return new Counts(IntStream.range(0, kinds.length).boxed().collect(Collectors.toMap(i -> kinds[i], i ->
                (Long) counts[i])));
    }

    /**
     * When a report of these meetings came in last, or was last given what it does not say.
     *
     * @param spans periods of meetings without a quarter
     */
    Optional<Instant> newest(List<String> places, Period first, Period last, List<String> spans) {
        return Optional.ofNullable(entities.createQuery(
                        "select max(coalesce(r.changedAt, r.importedAt)) from Report r join r.meeting m where m.place.id in (:places)"
                                + " and (m.quarter between :first and :last or m.quarter is null and m.period in (:spans))",
                        Instant.class)
                .setParameter("places", places)
                .setParameter("first", first.value())
                .setParameter("last", last.value())
                .setParameter("spans", spans)
                .getSingleResult());
    }

    Unplaced unplaced(List<String> places, Coverage coverage) {
        Object[] counts = covered(
                        entities.createQuery(
                                """
                        select count(case when m.place.id in (:places) and m.quarter is null and not %1$s then 1 end),
                               count(case when m.place is null and %1$s then 1 end),
                               count(case when m.place is null and m.quarter is null and not %1$s then 1 end)
                        from Meeting m where m.place is null or m.quarter is null
                        """.formatted("(m.quarter is not null and m.quarter in (:quarters)"
                                        + " or m.quarter is null and m.period is not null and m.period in (:longer))"),
                                Object[].class),
                        places,
                        coverage)
                .getSingleResult();
        return new Unplaced((Long) counts[0], (Long) counts[1], (Long) counts[2]);
    }

    private static <T> TypedQuery<T> covered(TypedQuery<T> query, List<String> places, Coverage coverage) {
        return query.setParameter("places", places)
                .setParameter("quarters", coverage.quarters())
                .setParameter("longer", coverage.longer());
    }

    List<MeetingFinding> findings(List<Report> reports) {
        return of(reports, "select f from MeetingFinding f where f.report in (:reports)", MeetingFinding.class);
    }

    List<Participation> participations(List<Report> reports) {
        List<Participation> rows = of(
                reports,
                "select distinct p from Participation p join fetch p.person left join fetch p.titles"
                        + " where p.report in (:reports) order by p.ordinal",
                Participation.class);
        // A second query instead of a second fetch join, which would multiply titles by roles.
        of(
                reports,
                "select distinct p from Participation p left join fetch p.roles where p.report in (:reports)",
                Participation.class);
        return rows;
    }

    List<AttendingGroup> groups(List<Report> reports) {
        return of(
                reports,
                "select g from AttendingGroup g where g.report in (:reports) order by g.ordinal",
                AttendingGroup.class);
    }

    List<Directive> directives(List<Report> reports) {
        return of(
                reports, "select d from Directive d where d.report in (:reports) order by d.ordinal", Directive.class);
    }

    List<Metric> metrics(List<Report> reports) {
        return of(
                reports,
                "select distinct m from Metric m left join fetch m.computedFrom where m.report in (:reports) order by m.ordinal",
                Metric.class);
    }

    List<Citation> citations(List<Report> reports) {
        return of(
                reports,
                "select c from Citation c join fetch c.document where c.report in (:reports) order by c.ordinal",
                Citation.class);
    }

    private <T> List<T> of(List<Report> reports, String query, Class<T> type) {
        if (reports.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(query, type)
                .setParameter("reports", reports)
                .getResultList();
    }
}
