package vn.giaoban.summary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.giaoban.vocabulary.Role;

/**
 * A named person at a meeting, as one report says.
 *
 * @param titles verbatim, in the order of the text
 * @param ordinal the {@code n1} of the meeting's page
 */
public record Attendee(long personId, int ordinal, String name, List<String> titles, Set<Role> roles, Cite cite) {

    public Attendee {
        titles = List.copyOf(titles);
        roles = Collections.unmodifiableSet(roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles));
    }
}
