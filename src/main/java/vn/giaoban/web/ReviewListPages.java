package vn.giaoban.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaoban.exchange.Csv;
import vn.giaoban.review.Decision;
import vn.giaoban.review.Decisions;

/** What is left to be checked in the archive, and what was decided. */
@Pages
class ReviewListPages {

    /** Rows of a spreadsheet. */
    private static final int MOST_ROWS = 100_000;

    private final ReviewQueue queue;
    private final ReviewStories stories;
    private final Decisions decisions;
    private final Wording wording;

    ReviewListPages(ReviewQueue queue, ReviewStories stories, Decisions decisions, Wording wording) {
        this.queue = queue;
        this.stories = stories;
        this.decisions = decisions;
        this.wording = wording;
    }

    @GetMapping("/soat")
    String reports(@RequestParam(name = "trang", required = false) @Nullable String page, Model model) {
        model.addAttribute("page", queue.page(MeetingFilter.page(page)));
        return "review/queue";
    }

    @GetMapping("/soat/lich-su/{report:\\d{1,18}}/{subject}")
    String story(@PathVariable("report") long report, @PathVariable("subject") String subject, Model model) {
        model.addAttribute("page", stories.story(report, ReviewPages.subject(subject)));
        return "review/story";
    }

    @GetMapping("/soat/nhat-ky")
    String log(LogFilter filter, Model model) {
        long total = decisions.count(filter.question());
        List<ReviewLogPage.Line> lines =
                decisions
                        .log(filter.question(), ReviewLogPage.SIZE, (long) (filter.page() - 1) * ReviewLogPage.SIZE)
                        .stream()
                        .map(ReviewLogPage.Line::of)
                        .toList();
        model.addAttribute("page", new ReviewLogPage(filter, total, PageCut.pages(total, ReviewLogPage.SIZE), lines));
        return "review/log";
    }

    @GetMapping("/soat/nhat-ky.csv")
    ResponseEntity<byte[]> logAsTable(LogFilter filter) {
        Csv csv = new Csv().row((Object[]) wording.say("review.log.columns").split(";"));
        for (Decision d : decisions.log(filter.question(), MOST_ROWS, 0)) {
            csv.row(
                    d.madeAt(),
                    d.madeBy(),
                    wording.say("review.act." + d.act()),
                    d.reportId(),
                    d.subject(),
                    wording.say(ReviewWords.kindKey(d.subject())),
                    d.quote(),
                    d.before(),
                    d.after(),
                    d.reason());
        }
        return csv.file("nhat-ky-soat.csv");
    }
}
