package vn.giaoban.summary;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
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

/** The rows of a summary: one query per kind of fact, however many meetings there are. */
@Repository
class SummaryRows {

    private static final String COVERED = "(m.quarter in (:quarters) or (m.quarter is null and m.period in (:longer)))";

    private final EntityManager entities;

    SummaryRows(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Place> place(String id) {
        return entities.createQuery("select p from Place p left join fetch p.versions where p.id = :id", Place.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** With their reports; by date, the undated ones last. */
    List<Meeting> meetings(String placeId, Coverage coverage) {
        return entities.createQuery(
                        "select distinct m from Meeting m left join fetch m.reports where m.place.id = :place and "
                                + COVERED + " order by m.heldOn nulls last, m.id",
                        Meeting.class)
                .setParameter("place", placeId)
                .setParameter("quarters", coverage.quarters())
                .setParameter("longer", coverage.longer())
                .getResultList();
    }

    Unplaced unplaced(String placeId, Coverage coverage) {
        Object[] counts = entities.createQuery(
                        """
                        select count(case when m.place.id = :place and m.quarter is null and not %1$s then 1 end),
                               count(case when m.place is null and %1$s then 1 end),
                               count(case when m.place is null and m.quarter is null and not %1$s then 1 end)
                        from Meeting m where m.place is null or m.quarter is null
                        """.formatted("(m.quarter is not null and m.quarter in (:quarters)"
                                + " or m.quarter is null and m.period is not null and m.period in (:longer))"),
                        Object[].class)
                .setParameter("place", placeId)
                .setParameter("quarters", coverage.quarters())
                .setParameter("longer", coverage.longer())
                .getSingleResult();
        return new Unplaced((Long) counts[0], (Long) counts[1], (Long) counts[2]);
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
        return of(reports, "select m from Metric m where m.report in (:reports) order by m.ordinal", Metric.class);
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
