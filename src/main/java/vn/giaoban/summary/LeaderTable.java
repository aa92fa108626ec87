package vn.giaoban.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.archive.HeldTitle;
import vn.giaoban.archive.Participation;
import vn.giaoban.archive.Person;
import vn.giaoban.archive.StatedRole;
import vn.giaoban.text.TabSeparated;
import vn.giaoban.vocabulary.Role;

/** Participations become the attendance of leaders. */
final class LeaderTable {

    private static final List<String> LEADING = TabSeparated.lines("/summary/leading-titles.tsv").stream()
            .map(cells -> cells.get(0))
            .toList();

    private final Sources sources;

    LeaderTable(Sources sources) {
        this.sources = sources;
    }

    /** @param participations in the order of the reports */
    Attendance of(List<Participation> participations) {
        Map<Person, List<Participation>> byPerson = participations.stream()
                .collect(Collectors.groupingBy(Participation::person, LinkedHashMap::new, Collectors.toList()));
        List<Leader> leaders = byPerson.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(LeaderTable::leads))
                .map(e -> leader(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing((Leader l) -> -l.meetings().size())
                        .thenComparing(l -> -l.chaired())
                        .thenComparing(l -> -l.spoke()))
                .toList();
        return new Attendance(leaders, byPerson.size() - leaders.size());
    }

    private static boolean leads(Participation row) {
        return row.has(Role.CHAIR)
                || row.has(Role.DIRECT)
                || row.titles().stream()
                        .map(HeldTitle::title)
                        .anyMatch(title -> LEADING.stream().anyMatch(title::startsWith));
    }

    private Leader leader(Person person, List<Participation> rows) {
        Map<Long, List<Participation>> byMeeting = rows.stream()
                .collect(
                        Collectors.groupingBy(p -> p.report().meeting().id(), LinkedHashMap::new, Collectors.toList()));
        var meetings = new ArrayList<Leader.At>();
        byMeeting.forEach((meeting, there) -> meetings.add(new Leader.At(
                meeting,
                roles(there),
                there.stream()
                        .map(p -> sources.cite(p.report(), p.anchor().span()))
                        .toList())));
        return new Leader(person.id(), person.name(), titles(rows), meetings);
    }

    /** In the order of their declaration, so that the same rows make the same text. */
    private static Set<Role> roles(List<Participation> rows) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        rows.forEach(p -> p.roles().stream().map(StatedRole::role).forEach(roles::add));
        return roles;
    }

    private static List<String> titles(List<Participation> rows) {
        return rows.stream()
                .flatMap(p -> p.titles().stream())
                .map(HeldTitle::title)
                .distinct()
                .toList();
    }
}
