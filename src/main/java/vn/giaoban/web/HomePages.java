package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
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
    private final KeptReadings kept;

    HomePages(EntityManager entities, MeetingLines lines, CoverageReading coverage, KeptReadings kept) {
        this.kept = kept;
        this.entities = entities;
        this.lines = lines;
        this.coverage = coverage;
    }

    @OfTheArchive
    @GetMapping("/")
    @Transactional(readOnly = true)
    String home(Model model) {
        Language language = Language.of(LocaleContextHolder.getLocale());
        model.addAttribute("page", kept.get("home in " + language, HomePage.class, this::page));
        return "home/home";
    }

    private HomePage page() {
        List<Meeting> latest = entities.createQuery(
                        "select m from Meeting m left join fetch m.place order by m.id desc", Meeting.class)
                .setMaxResults(LATEST)
                .getResultList();
        return new HomePage(
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
                                "select count(m) from Meeting m where m.place is null or m.quarter is null", Long.class)
                        .getSingleResult());
    }

    private long count(String rows) {
        return entities.createQuery("select count(x) from " + rows + " x", Long.class)
                .getSingleResult();
    }
}
