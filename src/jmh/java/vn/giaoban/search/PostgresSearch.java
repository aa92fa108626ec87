package vn.giaoban.search;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;


/**
 * The same archive in PostgreSQL's full text search: syllables without accents in a GIN index, best rank first, twenty hits with
 * {@code ts_headline}, all hits counted, the eight facets by {@code group by}. It has no steps, no pairs of syllables, no abbreviations.
 */
final class PostgresSearch implements AutoCloseable {

    private static final List<String> TABLE = List.of(
            "create extension if not exists unaccent",
            """
            create or replace function folded(text) returns text language sql immutable strict parallel safe as
            $$ select public.unaccent('public.unaccent'::regdictionary, lower(normalize($1, NFC))) $$""",
            """
            create table found_text as
            select d.id, d.ordinal, m.id as meeting_id, m.held_on as day, d.text, p.name as official, t.titles, d.issuer, d.addressee,
                m.title as meeting, coalesce(p.id::text, 'chua-ro') as by_official, coalesce(m.place_id, 'chua-ro') as by_place,
                coalesce(extract(year from m.held_on)::text, 'chua-ro') as by_year, coalesce(m.quarter, 'chua-ro') as by_quarter,
                coalesce(d.addressee, 'chua-ro') as by_addressee, coalesce(o.roles, '{chua-ro}') as by_role,
                regexp_replace(m.title, ' quý.*', '') as by_kind, coalesce(c.documents, '{chua-ro}') as by_document,
                to_tsvector('simple', folded(concat_ws(' ', n.names, t.titles, d.issuer, d.text, d.addressee, m.title, v.name))) as all_words,
                to_tsvector('simple', folded(concat_ws(' ', n.names, t.titles, d.issuer))) as giver_words
            from directive d
            join report r on r.id = d.report_id
            join meeting m on m.id = r.meeting_id
            left join participation a on a.id = d.participation_id
            left join person p on p.id = a.person_id
            left join (select person_id, string_agg(name || ' ' || name_key, ' ' order by id) as names from person_name group by 1) n
                on n.person_id = p.id
            left join (select participation_id, string_agg(title, ', ' order by span_start) as titles from participation_title group by 1) t
                on t.participation_id = a.id
            left join (select participation_id, array_agg(role) as roles from participation_role group by 1) o on o.participation_id = a.id
            left join lateral (select name from place_version where place_id = m.place_id order by lower(valid) desc limit 1) v on true
            left join lateral (select array_agg(distinct c.document_id::text) as documents from citation c
                where c.report_id = d.report_id and c.span_start < d.span_end and c.span_end > d.span_start) c on true""",
            "create index on found_text using gin (all_words) with (fastupdate = off)",
            "create index on found_text using gin (giver_words) with (fastupdate = off)",
            "alter table found_text add primary key (id)",
            "create index on found_text (by_place)",
            "create index on found_text (by_year)",
            "create index on found_text (day desc nulls last, meeting_id desc, ordinal)",
            "vacuum analyze found_text");

    private static final String FACETS = List.of("official", "place", "year", "quarter", "addressee", "kind").stream()
            .map(f -> "union all (select '%s', by_%<s, count(*), null from hit group by 2 order by 3 desc limit 12)"
                    .formatted(f))
            .reduce("", (a, b) -> a + "\n" + b);

    private static final String QUERY = "websearch_to_tsquery('simple', folded(?))";
    private static final Map<String, String> FILTERS = Map.of("dia-ban", "by_place", "nam", "by_year");

    private final HikariDataSource database;

    /** @param like whose server and database are asked; with memory to sort in, and no compiling of queries, which costs more than it gains */
    PostgresSearch(HikariDataSource like) {
        var config = new HikariConfig();
        like.copyStateTo(config);
        config.setPoolName("full-text");
        config.setConnectionInitSql("set work_mem = '64MB'; set jit = off");
        database = new HikariDataSource(config);
    }

    boolean isThere() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select to_regclass('found_text') is not null")) {
            return row.next() && row.getBoolean(1);
        }
    }

    void write() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String part : TABLE) {
                statement.execute(part);
            }
        }
    }

    /** @return bytes of the table with its indexes, and of the two GIN indexes */
    long[] bytes() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_total_relation_size('found_text'), "
                        + "pg_relation_size('found_text_all_words_idx') + pg_relation_size('found_text_giver_words_idx')")) {
            row.next();
            return new long[] {row.getLong(1), row.getLong(2)};
        }
    }

    /** @return how many rows are found */
    long find(Map<String, String> asked) throws SQLException {
        try (var connection = database.getConnection();
                var statement = prepared(connection, asked);
                var rows = statement.executeQuery()) {
            long total = 0;
            while (rows.next()) {
                if (rows.getString(1).equals("total")) {
                    total = rows.getLong(3);
                }
            }
            return total;
        }
    }

    private static PreparedStatement prepared(Connection connection, Map<String, String> asked) throws SQLException {
        var conditions = new ArrayList<String>(List.of("true"));
        var values = new ArrayList<String>();
        String words = asked.getOrDefault("q", asked.get("nguoi"));
        String field = asked.containsKey("q") ? "all_words" : "giver_words";
        String rank = "0::real";
        String shown = "concat_ws(' | ', f.official, f.titles, f.issuer, f.text, f.addressee, f.meeting)";
        if (words != null) {
            rank = "ts_rank(%s, %s)".formatted(field, QUERY);
            conditions.add("%s @@ %s".formatted(field, QUERY));
            shown = "ts_headline('simple', %s, %s, 'HighlightAll=true')".formatted(shown, QUERY);
            values.addAll(List.of(words, words));
        }
        for (var by : FILTERS.entrySet()) {
            if (asked.containsKey(by.getKey())) {
                conditions.add(by.getValue() + " = ?");
                values.add(asked.get(by.getKey()));
            }
        }
        if (words != null) {
            values.add(words);
        }
        int page = Integer.parseInt(asked.getOrDefault("trang", "1"));
        var statement = connection.prepareStatement("""
                with hit as materialized (select f.id, f.day, f.meeting_id, f.ordinal, by_official, by_place, by_year, by_quarter,
                    by_addressee, by_role, by_kind, by_document, %s as rank from found_text f where %s),
                best as (select * from hit order by rank desc, day desc nulls last, meeting_id desc, ordinal limit 20 offset %d)
                select 'hit', f.id::text, 0, %s from best join found_text f using (id)
                union all select 'total', null, count(*), null from hit
                %s
                union all (select 'role', v, count(*), null from hit, unnest(by_role) v group by 2 order by 3 desc limit 12)
                union all (select 'document', v, count(*), null from hit, unnest(by_document) v group by 2 order by 3 desc limit 12)
                """.formatted(rank, String.join(" and ", conditions), (page - 1) * 20, shown, FACETS));
        for (int i = 0; i < values.size(); i++) {
            statement.setString(i + 1, values.get(i));
        }
        return statement;
    }

    @Override
    public void close() {
        database.close();
    }
}
