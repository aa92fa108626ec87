package vn.giaoban.review;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.giaoban.archive.Subject;
import vn.giaoban.archive.Subject.Kind;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.text.Span;

/** What somebody wants to do at the review desk, as verdicts of one step. */
@Service
public class ReviewSteps {

    /** Between two parts of one task, in characters: a little more than a subordinate clause. */
    private static final int WIDEST_GAP = 200;

    private final Decisions decisions;

    ReviewSteps(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The fact as it was typed; left as it was shown it is confirmed. */
    public List<Verdict> saved(ReviewItem item, @Nullable Long seen, Object typed) {
        return List.of(
                typed.equals(item.fact())
                        ? Verdict.confirm(item.subject(), seen)
                        : Verdict.change(item.subject(), seen, typed));
    }

    /**
     * Two tasks instead of one.
     *
     * @param opening the first words of the second one
     */
    public List<Verdict> split(ReportReview review, ReviewItem item, @Nullable Long seen, String opening) {
        DirectiveFact whole = directive(item);
        Span second = new Words(review.text())
                .within(whole.span(), opening)
                .filter(found -> found.start() > whole.span().start())
                .map(found -> new Span(found.start(), whole.span().end()))
                .orElseThrow(() -> new UnusableDecision("review.split.where", "phanSau"));
        String first = review.text()
                .quote(new Span(whole.span().start(), second.start()))
                .replaceFirst("(?:[\\s,;:.]|(?<=[\\s,;])(?:và|đồng thời|cùng với đó)(?=\\s))+$", "");
        if (first.isBlank()) {
            throw new UnusableDecision("review.split.where", "phanSau");
        }
        Span rest = new Span(whole.span().start(), whole.span().start() + first.length());
        return List.of(
                Verdict.change(item.subject(), seen, at(whole, rest, review)),
                added(review, Subject.at(Kind.DIRECTIVE, second), at(whole, second, review)));
    }

    /** One task instead of this one and the next. */
    public List<Verdict> merge(ReportReview review, ReviewItem item, @Nullable Long seen) {
        DirectiveFact first = directive(item);
        ReviewItem next = next(review, item);
        if (next == null) {
            throw new UnusableDecision("review.merge.none");
        }
        Span whole = new Span(first.span().start(), directive(next).span().end());
        return List.of(
                Verdict.reject(next.subject(), next.seen()),
                Verdict.change(item.subject(), seen, at(first, whole, review)));
    }

    /** The task that follows closely enough to be one with this. */
    public @Nullable ReviewItem next(ReportReview review, ReviewItem item) {
        if (!(item.fact() instanceof DirectiveFact first)) {
            return null;
        }
        return review.items().stream()
                .filter(other -> other.fact() instanceof DirectiveFact d
                        && d.span().start() >= first.span().end()
                        && d.span().start() - first.span().end() <= WIDEST_GAP)
                .min(Comparator.comparingInt(ReviewItem::start))
                .orElse(null);
    }

    /**
     * A fact that the machine missed.
     *
     * @param near where in the text its words are looked for first
     */
    public Verdict missed(ReportReview review, FactForms forms, Kind kind, String words, int near) {
        Subject subject = forms.passage(kind, words, near);
        return added(review, subject, forms.read(subject, null, MissedFact.typed(kind, words)));
    }

    /** What was added, taken back and is added again is a change of nothing. */
    private Verdict added(ReportReview review, Subject subject, Object fact) {
        return decisions
                .newest(review.reportId(), subject)
                .filter(newest ->
                        review.item(subject).map(item -> item.fact() == null).orElse(true))
                .map(newest -> Verdict.change(subject, newest.id(), fact))
                .orElseGet(() -> Verdict.add(subject, fact));
    }

    private static DirectiveFact directive(ReviewItem item) {
        if (item.fact() instanceof DirectiveFact directive) {
            return directive;
        }
        throw new UnusableDecision("review.fact.gone");
    }

    private static DirectiveFact at(DirectiveFact d, Span span, ReportReview review) {
        return new DirectiveFact(
                review.text().quote(span),
                span,
                d.official(),
                d.issuer(),
                d.speaker(),
                d.addressee(),
                d.deadline(),
                Laid.BY_HAND);
    }
}
