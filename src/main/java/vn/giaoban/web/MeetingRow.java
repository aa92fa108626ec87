package vn.giaoban.web;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * A meeting in a list, in the reader's words.
 *
 * @param day null where unknown
 * @param dayGiven whether only an importer says it
 * @param period as first words of a line; null where unknown
 * @param title null where no report has one
 * @param place null where unknown
 * @param who sentences about those who chair and direct, or about the role of the person whose list this is, each behind a full stop;
 *     empty where there is nothing to say
 */
record MeetingRow(
        String address,
        @Nullable String day,
        boolean dayGiven,
        @Nullable String period,
        @Nullable String title,
        @Nullable String place,
        String placeAddress,
        boolean placeGiven,
        String who,
        String directives,
        String metrics,
        String documents) {

    static MeetingRow of(MeetingLine line, @Nullable String role, Wording wording) {
        return new MeetingRow(
                "/cuoc-hop/" + line.id(),
                line.heldOn() == null ? null : wording.day(line.heldOn()),
                line.dateGiven(),
                line.period() == null ? null : wording.periodFirst(line.period()),
                line.title(),
                line.place(),
                "/dia-ban/" + line.placeId(),
                line.placeGiven(),
                role == null ? who(line, wording) : ". " + StringUtils.capitalize(role),
                wording.count(line.counts().directives()),
                wording.count(line.counts().metrics()),
                wording.count(line.counts().documents()));
    }

    private static String who(MeetingLine line, Wording wording) {
        String chairs =
                line.chairs().isEmpty() ? "" : ". " + wording.say("meetings.chaired", String.join(", ", line.chairs()));
        return line.directing().isEmpty()
                ? chairs
                : chairs + ". " + wording.say("meetings.directed", String.join(", ", line.directing()));
    }
}
