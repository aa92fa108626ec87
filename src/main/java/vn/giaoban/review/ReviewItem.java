package vn.giaoban.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Subject;
import vn.giaoban.review.Doubt.Reason;
import vn.giaoban.text.Span;

/**
 * A fact of a report on its way to being checked.
 *
 * @param place where it stands now, of a rejected fact where it stood; null where nothing in the text says it
 * @param fact a record of {@code extraction} or a {@link FieldValue}; null where there is none
 * @param doubts the gravest first
 * @param newest the decision that is the newest about it
 */
public record ReviewItem(
        Subject subject,
        @Nullable Span place,
        @Nullable Object fact,
        List<Doubt> doubts,
        @Nullable Decision newest) implements Comparable<ReviewItem> {

    private static final Comparator<ReviewItem> GRAVEST_FIRST = Comparator.comparing(
                    ReviewItem::gravest, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ReviewItem::start);

    /** Whether a person's word holds. */
    public boolean isDecided() {
        return newest != null && newest.governs();
    }

    /** Only what is doubtful is asked. */
    public boolean isAsked() {
        return !isDecided() && !doubts.isEmpty();
    }

    /** What a form sends back, so that nothing newer is overwritten unseen. */
    public @Nullable Long seen() {
        return newest == null ? null : newest.id();
    }

    /** What stands there, or stood there before it was rejected. */
    public @Nullable Object shown() {
        return fact == null && newest != null && newest.act() == Act.REJECT ? newest.before() : fact;
    }

    /** The most doubtful first, then in the order of the text. */
    @Override
    public int compareTo(ReviewItem other) {
        return GRAVEST_FIRST.compare(this, other);
    }

    private @Nullable Reason gravest() {
        return doubts.isEmpty() ? null : doubts.get(0).reason();
    }

    int start() {
        return place == null ? 0 : place.start();
    }

    boolean concerns(Subject other) {
        return Objects.equals(subject, other);
    }
}
