package vn.giaoban.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.ToldApart;

/**
 * A document that reports cite.
 *
 * @param placeId the province whose committee issued it; null for central documents and where unknown
 * @param fullest the longest form in which a report cites it; null without a report
 * @param told by what the archive recognises it; null where the one report that cites it does not say enough
 * @param reports how many cite it
 * @param page of those
 * @param cited on that page, newest meeting first
 * @param sameNumber some other documents of the same kind and number
 * @param furtherSameNumber whether there are more
 */
record DocumentPage(
        Long id,
        String kind,
        String number,
        @Nullable String issuer,
        @Nullable LocalDate dated,
        @Nullable String placeId,
        @Nullable String place,
        @Nullable String term,
        @Nullable Fullest fullest,
        @Nullable ToldApart told,
        long reports,
        int page,
        List<CitedIn> cited,
        List<Other> sameNumber,
        boolean furtherSameNumber) {

    static final int SIZE = 20;

    record Fullest(String quote, PersonPage.Cited cited) {}

    /** A report that cites it. */
    record CitedIn(
            Long meetingId,
            @Nullable String title,
            PersonPage.When when,
            @Nullable String place,
            int ordinal,
            List<Mention> mentions) {}

    /** A sentence that cites it, with the citation's words marked. */
    record Mention(int sentence, List<Piece> pieces) {}

    /**
     * @param place whose committee issued it
     * @param years of the meetings that cite it, first and last
     */
    record Other(
            Long id,
            String name,
            @Nullable String issuer,
            @Nullable LocalDate dated,
            @Nullable String place,
            long reports,
            @Nullable String years,
            @Nullable ToldApart told,
            ToldApart.Difference difference) {}

    public int pages() {
        return PageCut.pages(reports, SIZE);
    }

    public String onPage(int other) {
        return "/van-ban/" + id + (other == 1 ? "" : "?" + MeetingFilter.PAGE + "=" + other);
    }
}
