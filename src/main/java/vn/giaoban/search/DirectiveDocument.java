package vn.giaoban.search;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.HeldTitle;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Participation;
import vn.giaoban.archive.Person;
import vn.giaoban.archive.Quotation;
import vn.giaoban.time.Period;

/**
 * What the index keeps of a directive to be shown, so that a page of hits needs no entity. The components' names are the fields'.
 *
 * @param period the meeting's quarter, or else its longer period
 * @param place slug
 */
@ProjectionConstructor
record DirectiveDocument(
        @IdProjection Long id,
        Integer ordinal,
        @Nullable Long officialId,
        @Nullable String official,
        @Nullable String title,
        @Nullable String issuer,
        String text,
        @Nullable String addressee,
        @Nullable String deadline,
        Long meetingId,
        @Nullable String meeting,
        @Nullable LocalDate heldOn,
        Instant imported,
        @Nullable String period,
        @Nullable String place,
        @Nullable String placeName,
        Integer sentence) {

    static DirectiveDocument of(Directive directive) {
        Meeting meeting = directive.meeting();
        Participation giver = directive.participation();
        Person official = giver == null ? null : giver.person();
        return new DirectiveDocument(
                directive.id(),
                directive.ordinal(),
                official == null ? null : official.id(),
                official == null ? null : official.name(),
                giver == null ? null : titles(giver),
                words(directive.issuer()),
                directive.text(),
                words(directive.addressee()),
                words(directive.deadline()),
                meeting.id(),
                meeting.title(),
                meeting.heldOn(),
                directive.report().importedAt(),
                meeting.quarter().or(meeting::period).map(Period::value).orElse(null),
                meeting.place() == null ? null : meeting.place().id(),
                meeting.placeName().orElse(null),
                directive.report().text().sentenceAt(directive.anchor().start()).number());
    }

    /** The year of the meeting's quarter, or else of its period. */
    Optional<Integer> year() {
        return Period.parse(period).map(p -> p.from().getYear());
    }

    Optional<String> quarter() {
        return Period.parse(period).filter(p -> p.kind() == Period.Kind.QUARTER).map(Period::value);
    }

    private static @Nullable String titles(Participation giver) {
        String titles = giver.titles().stream().map(HeldTitle::title).collect(joining(", "));
        return titles.isEmpty() ? null : titles;
    }

    private static @Nullable String words(@Nullable Quotation quotation) {
        return quotation == null ? null : quotation.words();
    }

    /** Every spelling of the official's name, in this report and elsewhere. */
    static List<String> names(Directive directive) {
        Participation giver = directive.participation();
        return giver == null ? List.of() : PersonDocument.names(giver.person());
    }
}
