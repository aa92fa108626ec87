package vn.giaoban.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/**
 * How a fact of one kind is shown in a form and read from it again. A field that is left as it was shown leaves the fact as it was.
 *
 * @param <T> its record
 */
interface FactForm<T> {

    /** @param fact null where there is none yet */
    List<FormField> fields(@Nullable T fact);

    /**
     * @param before as the form showed it
     * @param place where it is known to stand
     * @throws UnusableDecision where a field cannot be read
     */
    T read(@Nullable T before, Span place, Typed typed);
}
