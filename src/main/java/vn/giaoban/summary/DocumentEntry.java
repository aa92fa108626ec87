package vn.giaoban.summary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that the period's reports cite.
 *
 * @param kind Nghị quyết, Chỉ thị …
 * @param number with its symbol where known
 */
public record DocumentEntry(
        long id,
        String kind,
        String number,
        @Nullable String issuer,
        @Nullable LocalDate dated,
        List<Cite> cites) {

    public DocumentEntry {
        cites = List.copyOf(cites);
    }
}
