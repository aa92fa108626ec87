package vn.giaoban.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people call the values of facets that are rows: persons, places, documents. One statement, and always the same one, so that it
 * is planned once; places are written by migrations only, so they are read once.
 */
@Component
class FacetLabels {

    private static final String ROWS = """
            select 'OFFICIAL' as facet, p.id::text as value,
                case when exists (select from person_name own join person_name n on n.name_key = own.name_key
                        join person other on other.id = n.person_id
                        where own.person_id = p.id and other.id <> p.id and other.name = p.name)
                    then p.name || coalesce(' (' || (select v.name from place_version v
                        where v.place_id = p.place_id order by lower(v.valid) desc limit 1) || ')', '')
                    else p.name end as label
            from person p where p.id = any(:people)
            union all
            select 'DOCUMENT', id::text, concat_ws(' ', kind, number, '(' || to_char(dated, 'FMDD/FMMM/YYYY') || ')')
            from document where id = any(:documents)
            """;
    private static final String PLACES = """
            select distinct on (place_id) place_id as value, name as label from place_version order by place_id, lower(valid) desc
            """;

    private final JdbcClient database;
    private @Nullable Map<String, String> places;

    FacetLabels(JdbcClient database) {
        this.database = database;
    }

    /** Label by value, for the facets whose values do not say it themselves. */
    Map<Facet, Map<String, String>> of(Map<Facet, Map<String, Long>> counts) {
        var labels = new EnumMap<Facet, Map<String, String>>(Facet.class);
        labels.put(Facet.ADDRESSEE, themselves(known(counts, Facet.ADDRESSEE)));
        labels.put(Facet.PLACE, places());
        Long[] people = ids(counts, Facet.OFFICIAL);
        Long[] documents = ids(counts, Facet.DOCUMENT);
        if (people.length + documents.length > 0) {
            database.sql(ROWS)
                    .param("people", people)
                    .param("documents", documents)
                    .query(row -> {
                        labels.computeIfAbsent(Facet.valueOf(row.getString("facet")), facet -> new HashMap<>())
                                .put(row.getString("value"), row.getString("label"));
                    });
        }
        return labels;
    }

    private static Long[] ids(Map<Facet, Map<String, Long>> counts, Facet facet) {
        return known(counts, facet).stream().map(Long::valueOf).toArray(Long[]::new);
    }

    private static List<String> known(Map<Facet, Map<String, Long>> counts, Facet facet) {
        return counts.getOrDefault(facet, Map.of()).keySet().stream()
                .filter(value -> !value.equals(Facet.UNKNOWN))
                .toList();
    }

    private synchronized Map<String, String> places() {
        if (places == null) {
            var read = new HashMap<String, String>();
            database.sql(PLACES).query(row -> {
                read.put(row.getString("value"), row.getString("label"));
            });
            places = Map.copyOf(read);
        }
        return places;
    }

    private static Map<String, String> themselves(List<String> values) {
        return values.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }
}
