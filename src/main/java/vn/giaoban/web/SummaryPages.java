package vn.giaoban.web;

import jakarta.persistence.EntityManager;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaoban.archive.Meeting;
import vn.giaoban.search.Facet;
import vn.giaoban.search.MeetingQuestion;
import vn.giaoban.summary.QuarterSummary;
import vn.giaoban.summary.Summaries;
import vn.giaoban.summary.Territory;

/** Summaries of a place and a quarter, and what no summary can hold. */
@Pages
class SummaryPages {

    private final EntityManager entities;
    private final Summaries summaries;
    private final CoverageReading coverage;
    private final MeetingLines lines;
    private final Wording wording;
    private final Clock clock;

    SummaryPages(
            EntityManager entities,
            Summaries summaries,
            CoverageReading coverage,
            MeetingLines lines,
            Wording wording,
            Clock clock) {
        this.entities = entities;
        this.summaries = summaries;
        this.coverage = coverage;
        this.lines = lines;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/tong-hop")
    @Transactional(readOnly = true)
    String index(Model model) {
        model.addAttribute("coverage", coverage.read());
        model.addAttribute(
                "unclear",
                entities.createQuery(
                                "select count(m) from Meeting m where m.place is null or m.quarter is null", Long.class)
                        .getSingleResult());
        return "summaries/list";
    }

    @GetMapping("/tong-hop/{place:[a-z]+(?:-[a-z]+)*}/{period:[0-9A-Z-]+}")
    String show(
            @PathVariable("place") String place,
            @PathVariable("period") String period,
            @RequestParam(name = Territory.PARAMETER, defaultValue = "") String territory,
            Model model) {
        QuarterSummary summary = summaries.of(place, period, territory);
        model.addAttribute("page", SummaryPage.of(summary, wording, LocalDate.now(clock)));
        model.addAttribute(
                Alternate.ATTRIBUTE, List.of(new Alternate("application/json", summary.path(".json"), "summary.json")));
        return "summaries/show";
    }

    @GetMapping("/tong-hop/chua-ro")
    @Transactional(readOnly = true)
    String unclear(@Nullable Principal who, Model model) {
        model.addAttribute("who", who);
        model.addAttribute("withoutPlace", unclear("m.place is null", Facet.PLACE));
        model.addAttribute("withoutQuarter", unclear("m.quarter is null and m.place is not null", Facet.QUARTER));
        return "summaries/unclear";
    }

    private UnclearMeetings unclear(String condition, Facet facet) {
        List<Meeting> newest = entities.createQuery(
                        "select m from Meeting m left join fetch m.place where " + condition + " order by m.id desc",
                        Meeting.class)
                .setMaxResults(UnclearMeetings.MOST)
                .getResultList();
        return new UnclearMeetings(
                entities.createQuery("select count(m) from Meeting m where " + condition, Long.class)
                        .getSingleResult(),
                lines.of(newest),
                MeetingView.LIST.address(MeetingQuestion.ALL.with(facet, List.of(Facet.UNKNOWN))));
    }
}
