package vn.giaoban.search;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tables have of that which the index should have, by fingerprints ({@link Fingerprint}). */
@Component
class IndexedTables {

    static final String FINGERPRINT = "fingerprint";

    private static final String DIRECTIVES = """
            select d.id, concat_ws(e'\\x1f', :mapping, d.id, d.ordinal, d.span_start, d.text, coalesce(d.issuer, ''),
                coalesce(d.addressee, ''), coalesce(d.deadline, ''), coalesce(p.id::text, ''), coalesce(p.name, ''),
                coalesce(n.names, ''), coalesce(t.titles, ''), coalesce(o.roles, ''), coalesce(c.documents, ''), m.id, coalesce(m.title, ''), coalesce(m.held_on::text, ''),
                coalesce(m.period, ''), coalesce(m.place_id, '')) as says
            from directive d
            join report r on r.id = d.report_id
            join meeting m on m.id = r.meeting_id
            left join participation a on a.id = d.participation_id
            left join person p on p.id = a.person_id
            left join (select person_id, string_agg(name, ',' order by id) as names from person_name group by person_id) n
                on n.person_id = p.id
            left join (select participation_id, string_agg(title, ', ' order by span_start) as titles
                from participation_title group by participation_id) t on t.participation_id = a.id
            left join (select participation_id, string_agg(role, ',' order by role) as roles
                from participation_role group by participation_id) o on o.participation_id = a.id
            left join lateral (select string_agg(distinct_document, ',' order by distinct_document::bigint) as documents from (
                select distinct c.document_id::text as distinct_document
                from citation c left join citation_mention s on s.citation_id = c.id
                where c.report_id = d.report_id
                    and ((c.span_start < d.span_end and c.span_end > d.span_start)
                        or (s.span_start < d.span_end and s.span_end > d.span_start))) cited) c on true
            """;

    private static final String PEOPLE = """
            select p.id, concat_ws(e'\\x1f', :mapping, p.id, p.name, string_agg(n.name, ',' order by n.id)) as says
            from person p left join person_name n on n.person_id = p.id
            group by p.id
            """;

    private static final String MEETINGS = """
            select m.id, concat_ws(e'\\x1f', :mapping, m.id, coalesce(m.title, ''), coalesce(m.held_on::text, ''), coalesce(m.period, ''),
                coalesce(m.place_id, ''), coalesce(m.host, ''), coalesce(n.names, '')) as says
            from meeting m
            left join (select r.meeting_id, string_agg(p.name, ',' order by p.id) as names
                from (select distinct r.meeting_id, a.person_id from participation a join report r on r.id = a.report_id) r
                join person p on p.id = r.person_id group by r.meeting_id) n on n.meeting_id = m.id
            """;

    private static final String METRICS = """
            select x.id, concat_ws(e'\\x1f', :mapping, x.id, x.ordinal, x.quote, coalesce(x.label, ''), m.id, coalesce(m.title, ''),
                coalesce(m.held_on::text, ''), coalesce(m.period, ''), coalesce(m.place_id, '')) as says
            from metric x join report r on r.id = x.report_id join meeting m on m.id = r.meeting_id
            """;

    private static final String DOCUMENTS = """
            select d.id, concat_ws(e'\\x1f', :mapping, d.id, d.kind, d.number, coalesce(d.issuer, ''), coalesce(d.dated::text, ''),
                coalesce(d.place_id, ''), coalesce(d.term, ''), coalesce(c.quotes, '')) as says
            from document d
            left join (select document_id, string_agg(quote, ',' order by id) as quotes from citation group by document_id) c
                on c.document_id = d.id
            """;

    private static final String NUMBER = "('x' || left(md5(says), 7))::bit(28)::int::bigint";

    private final JdbcClient database;

    IndexedTables(JdbcClient database) {
        this.database = database;
    }

    Contents contents(IndexedType type) {
        return database.sql("select count(*) as rows, coalesce(sum(%s), 0)::bigint as fingerprints from (%s) rows"
                        .formatted(NUMBER, rows(type)))
                .param("mapping", Fingerprint.MAPPING)
                .query(Contents.class)
                .single();
    }

    /** Fingerprint by id. */
    Map<Long, Long> fingerprints(IndexedType type) {
        var found = new HashMap<Long, Long>();
        database.sql("select id, %s as fingerprint from (%s) rows".formatted(NUMBER, rows(type)))
                .param("mapping", Fingerprint.MAPPING)
                .query(row -> {
                    found.put(row.getLong("id"), row.getLong("fingerprint"));
                });
        return found;
    }

    private static String rows(IndexedType type) {
        return switch (type) {
            case DIRECTIVE -> DIRECTIVES;
            case PERSON -> PEOPLE;
            case MEETING -> MEETINGS;
            case METRIC -> METRICS;
            case DOCUMENT -> DOCUMENTS;
        };
    }
}
