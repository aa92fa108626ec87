package vn.giaoban.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Subject;
import vn.giaoban.review.Act;
import vn.giaoban.review.Decision;
import vn.giaoban.review.Decisions;
import vn.giaoban.review.ReviewItem;

/** What became of a fact. */
@Component
class ReviewStories {

    private final ReviewReading reading;
    private final Decisions decisions;
    private final Wording wording;

    ReviewStories(ReviewReading reading, Decisions decisions, Wording wording) {
        this.reading = reading;
        this.decisions = decisions;
        this.wording = wording;
    }

    /**
     * A decision as it is told.
     *
     * @param changes what is otherwise since
     */
    record Told(Act act, String by, Instant at, @Nullable String reason, List<ReviewChange> changes) {}

    /**
     * @param words of the fact as it stands; null where there is none any more
     * @param quote the words at its first place; empty for a field
     * @param told the newest first
     */
    record Page(
            long reportId,
            String subject,
            String kindKey,
            @Nullable String words,
            String quote,
            @Nullable Integer sentence,
            boolean decided,
            List<Told> told) {}

    /** @throws UnknownPage where there never was such a fact */
    Page story(long reportId, Subject subject) {
        ReviewReading.Desk desk = reading.desk(reportId);
        List<Decision> story = decisions.story(reportId, subject);
        ReviewItem item = desk.review().item(subject).orElse(null);
        if (item == null && story.isEmpty()) {
            throw new UnknownPage("fact", subject);
        }
        var span = subject.span();
        return new Page(
                reportId,
                subject.toString(),
                ReviewWords.kindKey(subject),
                item == null ? null : ReviewWords.words(desk.forms(), subject, item.fact()),
                span == null ? "" : desk.review().text().quote(span),
                span == null
                        ? null
                        : desk.review().text().sentenceAt(span.start()).number(),
                item != null && item.isDecided(),
                story.stream()
                        .sorted((a, b) -> Long.compare(b.id(), a.id()))
                        .map(decision -> told(desk, decision))
                        .toList());
    }

    Told told(ReviewReading.Desk desk, Decision decision) {
        return new Told(
                decision.act(),
                decision.madeBy(),
                decision.madeAt(),
                decision.reason(),
                ReviewWords.changes(desk.forms(), decision.subject(), decision.before(), decision.after(), wording));
    }
}
