package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.giaoban.archive.Meeting;

/** The front of the archive. */
@Pages
class HomePages {

    private static final int LATEST = 5;

    private final EntityManager entities;
    private final MeetingLines lines;
    private final CoverageReading coverage;

    HomePages(EntityManager entities, MeetingLines lines, CoverageReading coverage) {
        this.entities = entities;
        this.lines = lines;
        this.coverage = coverage;
    }

    @GetMapping("/")
    @Transactional(readOnly = true)
    String home(Model model) {
        List<Meeting> latest = entities.createQuery(
                        "select m from Meeting m left join fetch m.place order by m.id desc", Meeting.class)
                .setMaxResults(LATEST)
                .getResultList();
        model.addAttribute(
                "page",
                new HomePage(
                        count("Report"),
                        count("Meeting"),
                        count("Person"),
                        count("Directive"),
                        count("Metric"),
                        count("Document"),
                        entities.createQuery("select max(r.importedAt) from Report r", Instant.class)
                                .getSingleResultOrNull(),
                        lines.of(latest),
                        coverage.read(),
                        entities.createQuery(
                                        "select count(m) from Meeting m where m.place is null or m.quarter is null",
                                        Long.class)
                                .getSingleResult()));
        return "home/home";
    }

    private long count(String rows) {
        return entities.createQuery("select count(x) from " + rows + " x", Long.class)
                .getSingleResult();
    }
}
