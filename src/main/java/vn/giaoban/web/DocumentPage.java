package vn.giaoban.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that reports cite.
 *
 * @param place the name of the province whose committee issued it; null for central documents and where unknown
 * @param sameNumber other documents of the same kind and number
 */
record DocumentPage(
        Long id,
        String kind,
        String number,
        @Nullable String issuer,
        @Nullable LocalDate dated,
        @Nullable String place,
        @Nullable String term,
        List<CitedIn> citations,
        List<Other> sameNumber) {

    /** @param quote the fullest form, verbatim */
    record CitedIn(
            Long meetingId, @Nullable String title, PersonPage.When when, int ordinal, String quote, int sentence) {}

    record Other(Long id, @Nullable String issuer, @Nullable LocalDate dated) {}
}
