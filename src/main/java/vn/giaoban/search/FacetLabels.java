package vn.giaoban.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people call the values of facets that are rows: persons, places, documents. At most one statement for each. */
@Component
class FacetLabels {

    private static final String PEOPLE = """
            select p.id::text as value,
                case when (select count(*) from person n where n.name = p.name) > 1
                    then p.name || coalesce(' (' || (select v.name from place_version v
                        where v.place_id = p.place_id order by lower(v.valid) desc limit 1) || ')', '')
                    else p.name end as label
            from person p where p.id::text in (:values)
            """;
    private static final String PLACES = """
            select distinct on (place_id) place_id as value, name as label from place_version
            where place_id in (:values) order by place_id, lower(valid) desc
            """;
    private static final String DOCUMENTS = """
            select id::text as value, concat_ws(' ', kind, number, '(' || to_char(dated, 'FMDD/FMMM/YYYY') || ')') as label
            from document where id::text in (:values)
            """;

    private final JdbcClient database;

    FacetLabels(JdbcClient database) {
        this.database = database;
    }

    /** Label by value, for the facets whose values do not say it themselves. */
    Map<Facet, Map<String, String>> of(Map<Facet, Map<String, Long>> counts) {
        var labels = new EnumMap<Facet, Map<String, String>>(Facet.class);
        counts.forEach((facet, values) -> {
            List<String> known = values.keySet().stream()
                    .filter(v -> !v.equals(Facet.UNKNOWN))
                    .toList();
            if (known.isEmpty()) {
                return;
            }
            switch (facet) {
                case OFFICIAL -> labels.put(facet, read(PEOPLE, known));
                case PLACE -> labels.put(facet, read(PLACES, known));
                case DOCUMENT -> labels.put(facet, read(DOCUMENTS, known));
                case ADDRESSEE -> labels.put(facet, themselves(known));
                case YEAR, QUARTER, ROLE, KIND -> {}
            }
        });
        return labels;
    }

    private Map<String, String> read(String query, Collection<String> values) {
        var read = new HashMap<String, String>();
        database.sql(query).param("values", values).query(row -> {
            read.put(row.getString("value"), row.getString("label"));
        });
        return read;
    }

    private static Map<String, String> themselves(List<String> values) {
        var same = new HashMap<String, String>();
        values.forEach(value -> same.put(value, value));
        return same;
    }
}
