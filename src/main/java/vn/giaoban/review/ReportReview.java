package vn.giaoban.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Subject;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.text.ReportText;

/**
 * A report on its way to being checked.
 *
 * @param items every fact, also the rejected ones, the most doubtful first
 */
public record ReportReview(long reportId, ReportText text, ReportFacts facts, List<ReviewItem> items) {

    /** What is doubtful and not decided. */
    public List<ReviewItem> asked() {
        return items.stream().filter(ReviewItem::isAsked).toList();
    }

    /** What the machine wrote and nothing speaks against. */
    public List<ReviewItem> sure() {
        return items.stream()
                .filter(item -> !item.isDecided() && !item.isAsked() && item.fact() != null)
                .toList();
    }

    public List<ReviewItem> decided() {
        return items.stream().filter(ReviewItem::isDecided).toList();
    }

    public Optional<ReviewItem> item(Subject subject) {
        return items.stream().filter(item -> item.concerns(subject)).findFirst();
    }

    /** What is asked behind {@code subject}; the first of all where nothing is; null where nothing else is asked. */
    public @Nullable ReviewItem after(@Nullable Subject subject) {
        List<ReviewItem> asked = asked();
        int at = -1;
        for (int i = 0; i < asked.size(); i++) {
            if (subject != null && asked.get(i).concerns(subject)) {
                at = i;
            }
        }
        if (asked.isEmpty() || (at >= 0 && asked.size() == 1)) {
            return null;
        }
        return asked.get((at + 1) % asked.size());
    }

    /** What is asked before {@code subject}; the last of all where nothing is; null where nothing else is asked. */
    public @Nullable ReviewItem before(Subject subject) {
        List<ReviewItem> asked = asked();
        ReviewItem last = null;
        for (ReviewItem item : asked) {
            if (item.concerns(subject) && last != null) {
                return last;
            }
            last = item;
        }
        return last == null || last.concerns(subject) ? null : last;
    }
}
