package vn.giaoban.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.giaoban.vocabulary.Role;

/**
 * A person's meetings by role: one page of those in a role.
 *
 * @param total whatever the role
 * @param roles those that occur, in the order of their weight
 * @param chosen a role's value in addresses; null for all
 * @param found in the chosen role
 * @param shown newest first
 */
record PersonMeetings(
        Long person,
        int total,
        List<InRole> roles,
        @Nullable String chosen,
        int found,
        int page,
        List<MeetingOfPerson> shown) {

    static final int SIZE = 20;
    static final String ROLE = "vai";

    /** The value of a meeting in which no report states a role. */
    static final String NO_ROLE = "chua-ro";

    private static final List<Role> BY_WEIGHT = List.of(Role.CHAIR, Role.DIRECT, Role.SPEAK, Role.ATTEND);

    /** @param messageKey of the role */
    record InRole(String value, String messageKey, long meetings) {}

    record MeetingOfPerson(MeetingLine line, List<Role> roles) {}

    /** Every value that a role can have in addresses. */
    static List<String> values() {
        return Stream.concat(BY_WEIGHT.stream().map(PersonMeetings::value), Stream.of(NO_ROLE))
                .toList();
    }

    /** The values under which a meeting with those roles is found. */
    static List<String> values(List<Role> roles) {
        return roles.isEmpty()
                ? List.of(NO_ROLE)
                : roles.stream().map(PersonMeetings::value).toList();
    }

    static List<InRole> counted(List<List<Role>> roles) {
        var counts = roles.stream()
                .flatMap(r -> values(r).stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        return Stream.concat(
                        BY_WEIGHT.stream()
                                .map(r -> new InRole(value(r), "role." + r, counts.getOrDefault(value(r), 0L))),
                        Stream.of(new InRole(NO_ROLE, "facts.role.unknown", counts.getOrDefault(NO_ROLE, 0L))))
                .filter(role -> role.meetings() > 0)
                .toList();
    }

    static List<Role> byWeight(List<Role> roles) {
        return BY_WEIGHT.stream().filter(roles::contains).toList();
    }

    public int pages() {
        return PageCut.pages(found, SIZE);
    }

    /** The address of the meetings in a role; of all, where it is null. */
    public String in(@Nullable String role) {
        return address(role, 1);
    }

    public String onPage(int other) {
        return address(chosen, other);
    }

    private String address(@Nullable String role, int number) {
        var address = UriComponentsBuilder.fromPath("/nguoi/" + person);
        if (role != null) {
            address.queryParam(ROLE, role);
        }
        if (number > 1) {
            address.queryParam(MeetingFilter.PAGE, number);
        }
        return address.fragment("cuoc-hop").toUriString();
    }

    private static String value(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
