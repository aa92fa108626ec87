package vn.giaoban.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Places;
import vn.giaoban.archive.Report;
import vn.giaoban.archive.Reports;
import vn.giaoban.archive.Subject;
import vn.giaoban.review.Act;
import vn.giaoban.review.Decision;
import vn.giaoban.review.Decisions;
import vn.giaoban.review.Doubt;
import vn.giaoban.review.FactForms;
import vn.giaoban.review.FormField;
import vn.giaoban.review.ReportReview;
import vn.giaoban.review.ReviewDesk;
import vn.giaoban.review.ReviewItem;
import vn.giaoban.review.ReviewSteps;
import vn.giaoban.text.Span;

/** Puts the review page together. */
@Service
class ReviewReading {

    private static final int VISIBLE = 8;

    /** What may be said to have been done. */
    private static final Set<String> DONE =
            Set.of("luu", "dung", "bo", "sau", "tach", "gop", "nhan", "them", "hoan-tac");

    private final Reports reports;
    private final Places places;
    private final ReviewDesk desk;
    private final ReviewSteps steps;
    private final Decisions decisions;
    private final Wording wording;

    ReviewReading(
            Reports reports, Places places, ReviewDesk desk, ReviewSteps steps, Decisions decisions, Wording wording) {
        this.reports = reports;
        this.places = places;
        this.desk = desk;
        this.steps = steps;
        this.decisions = decisions;
        this.wording = wording;
    }

    /** A report's facts with the forms that show them. */
    record Desk(ReportReview review, FactForms forms) {

        ReviewItem item(Subject subject) {
            return review.item(subject).orElseThrow(() -> new UnknownPage("fact", subject));
        }
    }

    /**
     * What was typed and could not be taken.
     *
     * @param subject null where it is about no fact in particular
     * @param values by the names of the fields
     */
    record Tried(@Nullable Subject subject, Map<String, List<String>> values, ReviewPage.Wrong wrong) {}

    @Transactional(readOnly = true)
    public Desk desk(long reportId) {
        return desk(report(reportId));
    }

    private Desk desk(Report report) {
        ReportReview review = desk.of(report);
        return new Desk(review, new FactForms(review.text(), review.facts(), places.withVersions()));
    }

    /**
     * @param asked what is to be checked; the most doubtful where it is null
     * @param done what was just done
     * @param who looks
     */
    @Transactional(readOnly = true)
    public ReviewPage page(
            long reportId, @Nullable Subject asked, @Nullable String done, @Nullable Tried tried, String who) {
        Report report = report(reportId);
        Desk desk = desk(report);
        ReportReview review = desk.review;
        ReviewItem now = asked == null ? review.after(null) : review.item(asked).orElseGet(() -> review.after(null));
        List<ReviewItem> rest = review.asked().stream()
                .filter(item -> now == null || !item.subject().equals(now.subject()))
                .toList();
        int left = review.asked().size();
        return new ReviewPage(
                reportId,
                report.meeting().id(),
                report.meeting().title(),
                ShownReport.sentences(report, review.text(), now == null ? null : now.place()),
                now == null ? null : card(desk, now, tried),
                lines(desk, rest.subList(0, Math.min(VISIBLE, rest.size()))),
                lines(desk, rest.subList(Math.min(VISIBLE, rest.size()), rest.size())),
                lines(desk, review.sure()),
                lines(desk, newestFirst(review.decided())),
                left,
                (int) review.items().stream()
                        .filter(item -> item.fact() != null)
                        .count(),
                minutes(left),
                undo(review, who),
                done != null && DONE.contains(done) ? "review.done." + done : null,
                tried == null ? null : tried.wrong);
    }

    /** Whole minutes that so many decisions may take; null until a pace is known. */
    @Nullable
    Long minutes(long decisionsLeft) {
        return decisions
                .pace()
                .map(pace -> Math.max(1, Math.round(pace.toMillis() * decisionsLeft / 60_000.0)))
                .orElse(null);
    }

    /** The newest step of this person that is no undoing itself. */
    private static @Nullable UUID undo(ReportReview review, String who) {
        return review.items().stream()
                .map(ReviewItem::newest)
                .filter(decision -> decision != null && decision.madeBy().equals(who) && decision.act() != Act.UNDO)
                .max(Comparator.comparingLong(Decision::id))
                .map(Decision::step)
                .orElse(null);
    }

    private ReviewPage.Card card(Desk desk, ReviewItem item, @Nullable Tried tried) {
        List<FormField> fields = desk.forms.fields(item.subject(), item.shown());
        Tried typed = tried == null || !item.subject().equals(tried.subject) ? null : tried;
        return new ReviewPage.Card(
                item.subject().toString(),
                item.seen(),
                item.subject().kind().letter(),
                ReviewWords.kindKey(item.subject()),
                sentence(desk, item),
                ask(item),
                item.doubts().stream()
                        .map(doubt -> ReviewWords.doubt(doubt, wording))
                        .toList(),
                item.fact() != null,
                item.isDecided(),
                steps.next(desk.review, item) != null,
                typed == null
                        ? fields
                        : fields.stream()
                                .map(field -> typed.values.containsKey(field.name())
                                        ? field.holding(typed.values.getOrDefault(field.name(), List.of()))
                                        : field)
                                .toList(),
                typed == null
                        ? null
                        : Optional.ofNullable(typed.values.get("lyDo"))
                                .map(v -> v.get(0))
                                .orElse(null),
                subject(desk.review.before(item.subject())),
                subject(desk.review.after(item.subject())));
    }

    private String ask(ReviewItem item) {
        List<Doubt> doubts = item.doubts();
        if (item.isDecided()) {
            return wording.say("review.ask.decided");
        }
        return wording.say(
                doubts.isEmpty()
                        ? "review.ask.sure"
                        : "review.ask." + doubts.get(0).reason());
    }

    private List<ReviewPage.Line> lines(Desk desk, List<ReviewItem> items) {
        return items.stream().map(item -> line(desk, item)).toList();
    }

    private ReviewPage.Line line(Desk desk, ReviewItem item) {
        return new ReviewPage.Line(
                item.subject().toString(),
                item.subject() + ":" + Objects.toString(item.seen(), ""),
                ReviewWords.kindKey(item.subject()),
                ReviewWords.words(desk.forms, item.subject(), item.shown()),
                sentence(desk, item),
                item.isAsked()
                        ? wording.say("review.short." + item.doubts().get(0).reason())
                        : null,
                item.isDecided(),
                item.fact() == null && item.isDecided());
    }

    private static List<ReviewItem> newestFirst(List<ReviewItem> decided) {
        return decided.stream()
                .sorted(Comparator.comparing(ReviewItem::seen, Comparator.nullsFirst(Comparator.reverseOrder())))
                .toList();
    }

    private static @Nullable Integer sentence(Desk desk, ReviewItem item) {
        Span place = item.place();
        return place == null
                ? null
                : desk.review.text().sentenceAt(place.start()).number();
    }

    private static @Nullable String subject(@Nullable ReviewItem item) {
        return item == null ? null : item.subject().toString();
    }

    private Report report(long id) {
        return reports.findById(id).orElseThrow(() -> new UnknownPage("report", id));
    }
}
