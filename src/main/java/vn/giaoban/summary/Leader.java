package vn.giaoban.summary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.giaoban.vocabulary.Role;

/**
 * A leader at the meetings of the period.
 *
 * @param titles verbatim, without repetition
 * @param meetings in the order of the summary
 */
public record Leader(long personId, String name, List<String> titles, List<At> meetings) {

    public Leader {
        titles = List.copyOf(titles);
        meetings = List.copyOf(meetings);
    }

    /**
     * At one meeting.
     *
     * @param roles that a report states; none where it only names the person
     */
    public record At(long meetingId, Set<Role> roles, List<Cite> cites) {

        public At {
            roles = Collections.unmodifiableSet(roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles));
            cites = List.copyOf(cites);
        }
    }

    public long chaired() {
        return in(Role.CHAIR);
    }

    public long spoke() {
        return meetings.stream()
                .filter(m -> m.roles().contains(Role.SPEAK) || m.roles().contains(Role.DIRECT))
                .count();
    }

    private long in(Role role) {
        return meetings.stream().filter(m -> m.roles().contains(role)).count();
    }

    public List<Cite> cites() {
        return meetings.stream().flatMap(m -> m.cites().stream()).toList();
    }
}
