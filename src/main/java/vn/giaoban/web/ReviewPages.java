package vn.giaoban.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaoban.archive.Subject;
import vn.giaoban.archive.Subject.Kind;
import vn.giaoban.review.Decision;
import vn.giaoban.review.Decisions;
import vn.giaoban.review.Review;
import vn.giaoban.review.ReviewItem;
import vn.giaoban.review.ReviewSteps;
import vn.giaoban.review.StaleDecision;
import vn.giaoban.review.UnusableDecision;
import vn.giaoban.review.Verdict;

/** People check what the machine found in a report, one fact after the other. */
@Pages
class ReviewPages {

    private final ReviewReading reading;
    private final ReviewConflicts conflicts;
    private final Review review;
    private final ReviewSteps steps;
    private final Decisions decisions;
    private final Wording wording;

    ReviewPages(
            ReviewReading reading,
            ReviewConflicts conflicts,
            Review review,
            ReviewSteps steps,
            Decisions decisions,
            Wording wording) {
        this.reading = reading;
        this.conflicts = conflicts;
        this.review = review;
        this.steps = steps;
        this.decisions = decisions;
        this.wording = wording;
    }

    /**
     * @param asked the subject to check, the most doubtful where none is named
     * @param done what was just done
     */
    @GetMapping("/soat/{report:\\d{1,18}}")
    String report(
            @PathVariable("report") long report,
            @RequestParam(name = "muc", required = false) @Nullable String asked,
            @RequestParam(name = "vua", required = false) @Nullable String done,
            Principal who,
            Model model) {
        Subject subject = asked == null || asked.isEmpty() ? null : subject(asked);
        model.addAttribute("page", reading.page(report, subject, done, null, who.getName()));
        return "review/report";
    }

    /**
     * @param what to do: {@code luu} save, {@code dung} confirm, {@code bo} reject, {@code sau} later, {@code tach} split, {@code gop}
     *     join with the next
     * @param seen id of the newest decision about the fact that the form showed
     */
    @PostMapping("/soat/{report:\\d{1,18}}/{subject:[dmnvgf]-[0-9A-Z-]{3,21}}")
    String decide(
            @PathVariable("report") long report,
            @PathVariable("subject") String asked,
            @RequestParam("viec") String what,
            @RequestParam(name = "thay", required = false) @Nullable Long seen,
            @RequestParam MultiValueMap<String, String> typed,
            Principal who,
            Model model,
            HttpServletResponse response) {
        Subject subject = subject(asked);
        ReviewReading.Desk desk = reading.desk(report);
        ReviewItem next = desk.review().after(subject);
        try {
            if (!what.equals("sau")) {
                review.decide(
                        report, verdicts(desk, subject, what, seen, typed), who.getName(), typed.getFirst("lyDo"));
            }
            return back(report, next == null ? null : next.subject(), what);
        } catch (UnusableDecision unusable) {
            return refused(report, subject, typed, unusable, who, model, response);
        } catch (StaleDecision stale) {
            return conflicts.show(stale, typed, model, response);
        }
    }

    /** Accepts all that the page shows: one step. */
    @PostMapping("/soat/{report:\\d{1,18}}/nhan")
    String accept(
            @PathVariable("report") long report,
            @RequestParam(name = "muc", required = false) @Nullable List<String> shown,
            Principal who,
            Model model,
            HttpServletResponse response) {
        ReviewReading.Desk desk = reading.desk(report);
        var verdicts = new ArrayList<Verdict>();
        for (String line : shown == null ? List.<String>of() : shown) {
            String[] parts = line.split(":", 2);
            verdicts.add(
                    Verdict.confirm(desk.item(subject(parts[0])).subject(), parts.length < 2 ? null : seen(parts[1])));
        }
        try {
            if (!verdicts.isEmpty()) {
                review.decide(report, verdicts, who.getName(), null);
            }
            return back(report, null, "nhan");
        } catch (UnusableDecision unusable) {
            return refused(report, null, Map.of(), unusable, who, model, response);
        } catch (StaleDecision stale) {
            return conflicts.show(stale, Map.of(), model, response);
        }
    }

    /**
     * Adds what the machine missed.
     *
     * @param letter of the kind of fact
     * @param words the passage
     * @param sentence near which the passage is looked for first
     */
    @PostMapping("/soat/{report:\\d{1,18}}/them")
    String add(
            @PathVariable("report") long report,
            @RequestParam("loai") String letter,
            @RequestParam(name = "doan", defaultValue = "") String words,
            @RequestParam(name = "cau", required = false) @Nullable Integer sentence,
            Principal who,
            Model model,
            HttpServletResponse response) {
        ReviewReading.Desk desk = reading.desk(report);
        Kind kind = Kind.of(letter)
                .filter(known -> known != Kind.FIELD)
                .orElseThrow(() -> new BadParameter("loai", letter));
        try {
            Verdict added = steps.missed(desk.review(), desk.forms(), kind, words, start(desk, sentence));
            review.decide(report, List.of(added), who.getName(), null);
            return back(report, added.subject(), "them");
        } catch (UnusableDecision unusable) {
            model.addAttribute("missed", words);
            model.addAttribute("missedKind", letter);
            return refused(report, null, Map.of(), unusable, who, model, response);
        } catch (StaleDecision stale) {
            return conflicts.show(stale, Map.of(), model, response);
        }
    }

    @PostMapping("/soat/{report:\\d{1,18}}/hoan-tac")
    String undo(
            @PathVariable("report") long report,
            @RequestParam("buoc") UUID step,
            Principal who,
            Model model,
            HttpServletResponse response) {
        List<Decision> undone = decisions.step(step);
        if (undone.isEmpty() || undone.get(0).reportId() != report) {
            throw new UnknownPage("step", step);
        }
        try {
            review.undo(step, who.getName());
            return back(report, undone.get(0).subject(), "hoan-tac");
        } catch (StaleDecision stale) {
            return conflicts.show(stale, Map.of(), model, response);
        }
    }

    private List<Verdict> verdicts(
            ReviewReading.Desk desk,
            Subject subject,
            String what,
            @Nullable Long seen,
            MultiValueMap<String, String> typed) {
        ReviewItem item = desk.item(subject);
        return switch (what) {
            case "luu" -> steps.saved(item, seen, desk.forms().read(subject, item.shown(), typed));
            case "dung" -> List.of(Verdict.confirm(subject, seen));
            case "bo" -> List.of(Verdict.reject(subject, seen));
            case "tach" ->
                steps.split(desk.review(), item, seen, Objects.requireNonNullElse(typed.getFirst("phanSau"), ""));
            case "gop" -> steps.merge(desk.review(), item, seen);
            default -> throw new BadParameter("viec", what);
        };
    }

    private String refused(
            long report,
            @Nullable Subject subject,
            Map<String, List<String>> typed,
            UnusableDecision unusable,
            Principal who,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var wrong = new ReviewPage.Wrong(
                unusable.field(), wording.say(unusable.messageKey(), wording.count(Review.LONGEST_REASON)));
        var tried = new ReviewReading.Tried(subject, typed, wrong);
        model.addAttribute("page", reading.page(report, subject, null, tried, who.getName()));
        return "review/report";
    }

    private static String back(long report, @Nullable Subject next, String done) {
        return "redirect:/soat/" + report + "?vua=" + done + (next == null ? "" : "&muc=" + next) + "#muc";
    }

    private static int start(ReviewReading.Desk desk, @Nullable Integer sentence) {
        return desk.review().text().sentences().stream()
                .filter(s -> sentence != null && s.number() == sentence)
                .map(s -> s.span().start())
                .findFirst()
                .orElse(0);
    }

    private static @Nullable Long seen(String written) {
        if (!written.matches("\\d{0,18}")) {
            throw new BadParameter("muc", written);
        }
        return written.isEmpty() ? null : Long.valueOf(written);
    }

    static Subject subject(String written) {
        return Subject.parse(written).orElseThrow(() -> new UnknownPage("fact", written));
    }
}
