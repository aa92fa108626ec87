package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Metric;
import vn.giaoban.archive.MetricRelations;
import vn.giaoban.archive.Quotation;

/** The archive's figures, one by one, also those that no series takes. */
@Pages
class MetricPages {

    private static final String MATCHING =
            " where (:key = '' or lower(m.label.words) like :like or lower(m.unit) like :like)";

    private final EntityManager entities;

    MetricPages(EntityManager entities) {
        this.entities = entities;
    }

    @GetMapping("/so-lieu/tung-so")
    @Transactional(readOnly = true)
    String list(
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            Model model) {
        if (asked.length() > 200 || asked.indexOf('\0') >= 0) {
            throw new BadParameter("q", asked);
        }
        String key = asked.strip().toLowerCase(Locale.ROOT);
        String like = "%" + key.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        int number = MeetingFilter.page(page);
        long total = entities.createQuery("select count(m) from Metric m" + MATCHING, Long.class)
                .setParameter("key", key)
                .setParameter("like", like)
                .getSingleResult();
        // Read whole before places are named: from a stream their names would come one by one.
        List<MetricsPage.Figure> figures = entities
                .createQuery(
                        "select m, x from Metric m join m.report r join r.meeting x left join fetch x.place" + MATCHING
                                + " order by coalesce(x.quarter, x.period) desc nulls last, x.heldOn desc nulls last, x.id desc,"
                                + " r.id, m.ordinal",
                        Object[].class)
                .setParameter("key", key)
                .setParameter("like", like)
                .setFirstResult((number - 1) * MetricsPage.SIZE)
                .setMaxResults(MetricsPage.SIZE)
                .getResultList()
                .stream()
                .map(row -> figure((Metric) row[0], (Meeting) row[1]))
                .toList();
        model.addAttribute(
                "page", new MetricsPage(asked.strip(), total, number, PageCut.pages(total, MetricsPage.SIZE), figures));
        return "metrics/list";
    }

    private static MetricsPage.Figure figure(Metric metric, Meeting meeting) {
        Quotation label = metric.label();
        var place = meeting.place();
        return new MetricsPage.Figure(
                label == null ? null : label.words(),
                metric.value(),
                metric.whole(),
                metric.unit(),
                metric.change(),
                metric.qualifier(),
                metric.kind(),
                MetricRelations.of(metric, null),
                meeting.id(),
                metric.ordinal(),
                new PersonPage.When(
                        meeting.heldOn(), meeting.period().or(meeting::quarter).orElse(null)),
                place == null ? null : place.id(),
                meeting.placeName().orElse(null));
    }
}
