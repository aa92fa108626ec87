package vn.giaoban.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Person;
import vn.giaoban.archive.Place;

/** Finds whom a person could be mistaken for, and says why the archive does not. */
@Component
class PersonNamesakes {

    static final int MOST = 12;

    private static final String FIND = """
            select o.id, o.name, o.place_id as place, v.name as place_name, o.together,
                d.meetings, case when d.first = d.last then d.first else d.first || '–' || d.last end as years,
                (select string_agg(t.title, ', ' order by t.span_start) from participation_title t
                    where t.participation_id = d.latest) as titles
            from (
                select p.id, p.name, p.place_id,
                    exists (select from participation a join participation b on b.report_id = a.report_id
                        where a.person_id = :id and b.person_id = p.id) as together
                from person p
                where p.id <> :id and p.id in (
                    select n.person_id from person_name n join person_name own on own.name_key = n.name_key where own.person_id = :id)
                order by p.name <> :name, p.id
                limit :most) o
            left join lateral (
                select name from place_version where place_id = o.place_id order by lower(valid) desc limit 1) v on true
            cross join lateral (
                select count(distinct m.id) as meetings,
                    min(left(coalesce(m.quarter, m.period), 4)) as first,
                    max(left(coalesce(m.quarter, m.period), 4)) as last,
                    (array_agg(a.id order by m.held_on desc nulls last, a.id desc) filter (
                        where exists (select from participation_title h where h.participation_id = a.id)))[1] as latest
                from participation a join report r on r.id = a.report_id join meeting m on m.id = r.meeting_id
                where a.person_id = o.id) d
            order by o.name <> :name, o.id
            """;

    private final JdbcClient database;

    PersonNamesakes(JdbcClient database) {
        this.database = database;
    }

    /** One more than {@link #MOST} where there are more. */
    List<PersonPage.Namesake> of(Person person) {
        return database
                .sql(FIND)
                .param("id", person.id())
                .param("name", person.name())
                .param("most", MOST + 1)
                .query(Found.class)
                .list()
                .stream()
                .map(found -> new PersonPage.Namesake(
                        found.id,
                        found.name,
                        found.placeName,
                        found.years,
                        found.meetings,
                        found.titles,
                        found.apartFrom(person)))
                .toList();
    }

    private record Found(
            long id,
            String name,
            @Nullable String place,
            @Nullable String placeName,
            boolean together,
            long meetings,
            @Nullable String years,
            @Nullable String titles) {

        PersonPage.Apart apartFrom(Person person) {
            Place own = person.place();
            if (!person.isCalled(name)) {
                return PersonPage.Apart.OTHER_ACCENTS;
            }
            if (together) {
                return PersonPage.Apart.TOGETHER;
            }
            if (own == null || place == null) {
                return PersonPage.Apart.NO_PROVINCE;
            }
            return Objects.equals(own.id(), place) ? PersonPage.Apart.UNCLEAR_WHICH : PersonPage.Apart.OTHER_PROVINCE;
        }
    }
}
