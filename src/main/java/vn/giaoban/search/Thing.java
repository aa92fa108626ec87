package vn.giaoban.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Meeting;
import vn.giaoban.time.Period;

/**
 * What the index keeps of a meeting, a figure or a document to be shown. The components' names are the fields'.
 *
 * @param title null where the report does not say
 * @param text the words in which a report says it; the names of who takes part in a meeting
 * @param detail what tells it apart: a meeting's host, a figure's meeting, a document's issuer
 * @param period the meeting's quarter, or else its longer period
 */
@ProjectionConstructor
record Thing(
        @IdProjection Long id,
        @Nullable String title,
        @Nullable String text,
        @Nullable String detail,
        @Nullable LocalDate heldOn,
        @Nullable String period,
        @Nullable String placeName,
        String url) {

    static @Nullable String period(Meeting meeting) {
        return meeting.quarter().or(meeting::period).map(Period::value).orElse(null);
    }

    /** All that is shown of it in words. */
    List<String> words() {
        return Stream.of(title, text, detail, placeName)
                .filter(Objects::nonNull)
                .toList();
    }
}
