package vn.giaoban.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.time.Period;

/**
 * A meeting, a figure or a document found. What the reports do not say is null.
 *
 * @param id its row
 * @param title a meeting's, a figure's label, a document's kind and number
 * @param text the words in which a report says it; the names of who takes part in a meeting, parted by commas
 * @param detail a meeting's host, the title of a figure's meeting, a document's issuer
 * @param day the meeting's, or a document's date
 * @param period the meeting's quarter, or else the longer period it looks back on
 * @param place its name on that day
 * @param url its permanent address
 */
public record ThingHit(
        long id,
        @Nullable Marked title,
        @Nullable Marked text,
        @Nullable Marked detail,
        @Nullable LocalDate day,
        @Nullable Period period,
        @Nullable String place,
        String url) {

    /** Every text that is shown, for the step by which it was found. */
    List<Marked> texts() {
        return Stream.of(title, text, detail).filter(Objects::nonNull).toList();
    }
}
