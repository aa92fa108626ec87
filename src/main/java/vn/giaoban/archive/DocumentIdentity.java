package vn.giaoban.archive;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.ReferenceFact;
import vn.giaoban.text.NameKey;

/**
 * What tells a cited document apart from all others (src/adr/0010).
 *
 * @param value null where the citation does not say enough: then the document is known from its one report only
 * @param place the province whose committee or council issued it
 * @param term the term that the citation names: {@code XIII}
 */
record DocumentIdentity(
        @Nullable String value,
        @Nullable Place place,
        @Nullable String term) {

    private static final Pattern NUMBER =
            Pattern.compile("0*(?<digits>\\d+)(?:/(?<year>(?:19|20)\\d\\d)/)?.*", Pattern.DOTALL);
    private static final Pattern NAMED_TERM = Pattern.compile("(?iu)kh(?:óa|oá|oa)\\s+(?<term>[IVXL]+)\\b");

    static DocumentIdentity of(ReferenceFact fact, @Nullable Place meetingPlace, @Nullable LocalDate meetingDay) {
        Issuer issuer = Issuer.of(fact);
        Place place = issuer.isProvincial() ? meetingPlace : null;
        String term = issuer == Issuer.CENTRAL_PARTY ? namedTerm(fact) : null;
        Matcher number = NUMBER.matcher(fact.number().strip());
        if (issuer == Issuer.UNKNOWN || (issuer.isProvincial() && place == null) || !number.matches()) {
            return new DocumentIdentity(null, place, term);
        }
        String value = when(fact, number.group("year"), issuer, term, meetingDay)
                .map(when -> String.join(
                        "|",
                        NameKey.of(fact.kind()),
                        number.group("digits"),
                        issuer.series(fact),
                        place == null ? "" : place.id(),
                        when))
                .orElse(null);
        return new DocumentIdentity(value, place, term);
    }

    Optional<String> key() {
        return Optional.ofNullable(value);
    }

    /** With its symbol joined as documents write it: {@code 35- CT/TW} and {@code 35 CT/TW} are {@code 35-CT/TW}. */
    static String number(String asCited) {
        return asCited.strip().replaceAll("\\s*([-/])\\s*", "$1").replaceAll("(?<=\\d)\\s+(?=\\p{L})", "-");
    }

    static Optional<String> digits(String number) {
        Matcher parts = NUMBER.matcher(number.strip());
        return parts.matches() ? Optional.of(parts.group("digits")) : Optional.empty();
    }

    private static Optional<String> when(
            ReferenceFact fact,
            @Nullable String year,
            Issuer issuer,
            @Nullable String term,
            @Nullable LocalDate meetingDay) {
        if (year != null) {
            return Optional.of(year);
        }
        if (fact.date() != null) {
            return Optional.of(fact.date().toString());
        }
        if (term != null) {
            return Optional.of(term);
        }
        // Party numbers run through a term, the state's restart each year: an undated one of these is told apart by
        // nothing.
        return issuer.isParty() && meetingDay != null
                ? citedIn(meetingDay, issuer).map(t -> "cited in " + t)
                : Optional.empty();
    }

    /** The term in which it was cited: not necessarily its own, but citations of two terms must never meet. */
    private static Optional<String> citedIn(LocalDate day, Issuer issuer) {
        int congress = day.getYear() - Math.floorMod(day.getYear(), 5);
        if (issuer == Issuer.CENTRAL_PARTY) {
            // National congresses sit in the January after the provinces' (2016, 2021, 2026).
            return Optional.of(term(day.isBefore(LocalDate.of(congress + 1, 2, 1)) ? congress - 4 : congress + 1));
        }
        if (day.getYear() > congress) {
            return Optional.of(term(congress));
        }
        // Provincial congresses sit on different days of the second half of 2015, 2020, 2025.
        return day.getMonthValue() <= 6 ? Optional.of(term(congress - 5)) : Optional.empty();
    }

    private static String term(int year) {
        return year + "-" + (year + 5);
    }

    private static @Nullable String namedTerm(ReferenceFact fact) {
        Matcher term = NAMED_TERM.matcher(fact.issuer() == null ? "" : fact.issuer());
        return term.find() ? term.group("term").toUpperCase(Locale.ROOT) : null;
    }
}
