package vn.giaoban.web;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.archive.HeldTitle;
import vn.giaoban.archive.Meeting;
import vn.giaoban.vocabulary.Role;

/**
 * A person at a meeting, as one report says.
 *
 * @param name as this report spells it
 * @param start of the first mention
 */
record SeenPerson(Long report, String name, int start, Meeting meeting, List<HeldTitle> titles, List<Role> roles) {

    /** A place in the report's text. */
    record At(SeenPerson seen, int start) {

        PersonPage.When when() {
            return PersonPage.When.of(seen.meeting());
        }

        PersonPage.Cited cited(SentenceNumbers.Numbers numbers) {
            return new PersonPage.Cited(seen.meeting().id(), when(), numbers.at(seen.report(), start));
        }
    }

    At at(int offset) {
        return new At(this, offset);
    }

    /** Of each meeting the first. */
    static List<At> oncePerMeeting(List<At> places) {
        var meetings = new HashSet<Long>();
        return places.stream()
                .filter(place -> meetings.add(place.seen().meeting().id()))
                .toList();
    }

    /** The first and the latest ones, {@code most} together. */
    static List<At> ends(List<At> places, int most) {
        return places.size() <= most
                ? places
                : Stream.concat(
                                places.stream().limit(1),
                                places.subList(places.size() - most + 1, places.size()).stream())
                        .toList();
    }
}
