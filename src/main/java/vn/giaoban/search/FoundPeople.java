package vn.giaoban.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Completes people found by what the rows say of them now. */
@Component
class FoundPeople {

    private static final String DETAILS = """
            select p.id,
                (select string_agg(n.name, e'\\n' order by n.id) from person_name n where n.person_id = p.id and n.name <> p.name)
                    as spellings,
                (select count(distinct n.person_id) from person_name own join person_name n on n.name_key = own.name_key
                    join person other on other.id = n.person_id
                    where own.person_id = p.id and other.id <> p.id and other.name = p.name) as namesakes,
                d.directives, d.meetings,
                case when d.first = d.last then d.first else d.first || '–' || d.last end as years,
                (select v.name from place_version v where v.place_id = p.place_id order by lower(v.valid) desc limit 1) as place,
                (select string_agg(t.title, ', ' order by t.span_start) from participation_title t
                    where t.participation_id = d.latest) as titles
            from person p, lateral (
                select coalesce(sum((select count(*) from directive d where d.participation_id = a.id)), 0)::bigint as directives,
                    count(distinct m.id) as meetings,
                    min(left(coalesce(m.quarter, m.period), 4)) as first,
                    max(left(coalesce(m.quarter, m.period), 4)) as last,
                    (array_agg(a.id order by m.held_on desc nulls last, a.id desc) filter (
                        where exists (select from participation_title h where h.participation_id = a.id)))[1] as latest
                from participation a join report r on r.id = a.report_id join meeting m on m.id = r.meeting_id
                where a.person_id = p.id) d
            where p.id = any(:ids)
            """;

    private final JdbcClient database;

    FoundPeople(JdbcClient database) {
        this.database = database;
    }

    /** In the order of {@code found}; without those whose rows are gone since they were indexed. */
    List<PersonHit> complete(List<PersonDocument> found, Marking marking) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, Details> details = database
                .sql(DETAILS)
                .param("ids", found.stream().map(PersonDocument::id).toArray(Long[]::new))
                .query(Details.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Details::id, Function.identity()));
        return found.stream()
                .map(person -> hit(person, details.get(person.id()), marking))
                .filter(Objects::nonNull)
                .toList();
    }

    private record Details(
            long id,
            @Nullable String spellings,
            long directives,
            long namesakes,
            long meetings,
            @Nullable String years,
            @Nullable String place,
            @Nullable String titles) {}

    private static @Nullable PersonHit hit(PersonDocument person, @Nullable Details details, Marking marking) {
        return details == null
                ? null
                : new PersonHit(
                        person.id(),
                        marking.name(person.name()),
                        details.spellings == null
                                ? List.of()
                                : details.spellings.lines().toList(),
                        details.titles,
                        details.place,
                        details.years,
                        details.namesakes,
                        details.meetings,
                        details.directives);
    }
}
