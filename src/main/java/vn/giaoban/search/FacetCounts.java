package vn.giaoban.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.springframework.stereotype.Component;

/**
 * Counts by what directives found can be narrowed. A facet of which values are chosen is counted as if none were, so that one can add
 * another value: that costs a question of its own.
 */
@Component
class FacetCounts {

    /** Of each facet, the chosen ones besides. */
    private static final int MOST_OPTIONS = 12;

    /** More than there are places, so that all parts of a unit are counted into it. */
    private static final int MOST_TERMS = 100;

    private static final Map<Facet, AggregationKey<Map<String, Long>>> KEYS = new EnumMap<>(Facet.class);

    static {
        for (Facet facet : Facet.values()) {
            KEYS.put(facet, AggregationKey.of(facet.field()));
        }
    }

    private static final AggregationKey<Map<Facet, Map<String, Long>>> ALL_AT_ONCE = AggregationKey.of("facets");

    private final FacetLabels labels;
    private final TodaysUnits units;
    private final boolean lucene;

    FacetCounts(FacetLabels labels, TodaysUnits units, SearchSettings settings) {
        this.labels = labels;
        this.units = units;
        this.lucene = settings.openSearch() == null;
    }

    /** Has {@code query} count these facets. */
    void count(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query, List<Facet> facets) {
        count(query, facets.stream().collect(Collectors.toMap(facet -> facet, FacetCounts::mostTerms)));
    }

    /** Has {@code query} count of each of these facets so many of the most frequent values. */
    void count(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query, Map<Facet, Integer> most) {
        if (lucene) {
            query.aggregation(ALL_AT_ONCE, LuceneCounts.of(most));
        } else {
            most.forEach((facet, values) -> query.aggregation(
                    KEYS.get(facet),
                    f -> f.terms()
                            .field(facet.field(), String.class)
                            .orderByCountDescending()
                            .maxTermCount(values)));
        }
    }

    /** What {@code result} counted of the facet. */
    Map<String, Long> counted(SearchResult<?> result, Facet facet) {
        return lucene
                ? result.aggregation(ALL_AT_ONCE).getOrDefault(facet, Map.of())
                : result.aggregation(KEYS.get(facet));
    }

    private static int mostTerms(Facet facet) {
        return facet == Facet.PLACE ? MOST_TERMS : MOST_OPTIONS;
    }

    /** In the order of {@link Facet}; a facet without any value is left out. */
    Map<Facet, List<FacetOption>> options(Map<Facet, Map<String, Long>> counted, DirectiveQuestion question) {
        var values = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        counted.forEach((facet, counts) -> {
            Map<String, Long> shown = new LinkedHashMap<>();
            Map<String, Long> all = facet == Facet.PLACE && question.gathered() ? gathered(counts) : counts;
            all.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST_OPTIONS)
                    .forEach(entry -> shown.put(entry.getKey(), entry.getValue()));
            question.chosen(facet).forEach(value -> shown.putIfAbsent(value, all.getOrDefault(value, 0L)));
            values.put(facet, shown);
        });
        Map<Facet, Map<String, String>> named = labels.of(values);
        var options = new EnumMap<Facet, List<FacetOption>>(Facet.class);
        values.forEach((facet, counts) -> {
            var list = new ArrayList<FacetOption>();
            counts.forEach((value, count) -> list.add(new FacetOption(
                    value,
                    named.getOrDefault(facet, Map.of()).get(value),
                    count,
                    question.chosen(facet).contains(value))));
            boolean tellsApart =
                    list.stream().anyMatch(option -> !option.value().equals(Facet.UNKNOWN));
            if (tellsApart || !question.chosen(facet).isEmpty()) {
                options.put(facet, List.copyOf(list));
            }
        });
        return options;
    }

    private Map<String, Long> gathered(Map<String, Long> counts) {
        var gathered = new LinkedHashMap<String, Long>();
        counts.forEach((place, count) -> gathered.merge(units.of(place), count, Long::sum));
        return gathered;
    }
}
