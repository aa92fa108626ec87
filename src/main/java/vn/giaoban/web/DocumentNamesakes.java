package vn.giaoban.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaoban.archive.Document;
import vn.giaoban.archive.ToldApart;

/** Finds the documents of the same kind and number, and says why they are not one, or that the archive cannot know. */
@Component
class DocumentNamesakes {

    static final int MOST = 12;

    private static final String FIND = """
            select o.id, o.kind || ' ' || o.number as name, o.issuer, o.dated, o.identity, v.name as place, d.reports,
                case when d.first = d.last then d.first else d.first || '–' || d.last end as years
            from (
                select * from document
                where kind = :kind and id <> :id and number like '%' || :digits || '%' and number ~ ('^0*' || :digits || '(\\D|$)')
                order by identity is null, dated nulls last, id
                limit :most) o
            left join lateral (
                select name from place_version where place_id = o.place_id order by lower(valid) desc limit 1) v on true
            cross join lateral (
                select count(*) as reports, min(left(coalesce(m.quarter, m.period), 4)) as first,
                    max(left(coalesce(m.quarter, m.period), 4)) as last
                from citation c join report r on r.id = c.report_id join meeting m on m.id = r.meeting_id
                where c.document_id = o.id) d
            order by o.identity is null, o.dated nulls last, o.id
            """;

    private final JdbcClient database;

    DocumentNamesakes(JdbcClient database) {
        this.database = database;
    }

    /** One more than {@link #MOST} where there are more. */
    List<DocumentPage.Other> of(Document document) {
        Optional<String> digits = document.digits();
        if (digits.isEmpty()) {
            return List.of();
        }
        ToldApart own = document.toldApart().orElse(null);
        return database
                .sql(FIND)
                .param("kind", document.kind())
                .param("id", document.id())
                .param("digits", digits.get())
                .param("most", MOST + 1)
                .query(Found.class)
                .list()
                .stream()
                .map(found -> found.beside(own))
                .toList();
    }

    private record Found(
            long id,
            String name,
            @Nullable String issuer,
            @Nullable LocalDate dated,
            @Nullable String identity,
            @Nullable String place,
            long reports,
            @Nullable String years) {

        DocumentPage.Other beside(@Nullable ToldApart own) {
            ToldApart told = identity == null ? null : ToldApart.of(identity);
            return new DocumentPage.Other(
                    id, name, issuer, dated, place, reports, years, told, ToldApart.between(own, told));
        }
    }
}
