package vn.giaoban.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectorManager;
import org.hibernate.search.backend.lucene.lowlevel.collector.impl.CollectorExecutionContext;
import org.hibernate.search.backend.lucene.lowlevel.collector.impl.CollectorFactory;
import org.hibernate.search.backend.lucene.lowlevel.collector.impl.CollectorKey;
import org.hibernate.search.backend.lucene.search.aggregation.impl.AggregationRequestContext;
import org.hibernate.search.backend.lucene.search.aggregation.impl.LuceneSearchAggregation;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;

/**
 * Counts facets in Lucene, all in one pass. Hibernate Search's own aggregation of terms numbers the values of all segments anew for
 * each question and looks up every value of every hit in a map; its results are the same.
 *
 * @param most how many values of each facet are told, those with the highest counts; of equal ones those first in order
 */
record LuceneCounts(Map<Facet, Integer> most) implements LuceneSearchAggregation<Map<Facet, Map<String, Long>>> {

    private static final Set<String> INDEX = Set.of("Directive");

    static SearchAggregation<Map<Facet, Map<String, Long>>> of(Map<Facet, Integer> most) {
        return new LuceneCounts(most);
    }

    @Override
    public Set<String> indexNames() {
        return INDEX;
    }

    @Override
    public Extractor<Map<Facet, Map<String, Long>>> request(AggregationRequestContext context) {
        var counting = new Counting(List.copyOf(most.keySet()));
        context.requireCollector(counting);
        return counted -> {
            IndexReader reader = counted.getIndexReader();
            FacetCollector counts = counted.getCollectorResults(counting.key);
            Map<Facet, Map<String, Long>> told = new EnumMap<>(Facet.class);
            for (Map.Entry<Facet, Integer> facet : most.entrySet()) {
                told.put(facet.getKey(), highest(counts, facet.getKey(), facet.getValue(), reader));
            }
            return told;
        };
    }

    private static Map<String, Long> highest(FacetCollector counts, Facet facet, int most, IndexReader reader)
            throws IOException {
        int[] of = counts.of(facet);
        Comparator<Integer> leastFirst =
                Comparator.<Integer>comparingInt(value -> of[value]).thenComparing(Comparator.reverseOrder());
        var highest = new PriorityQueue<>(most + 1, leastFirst);
        for (int value = 0; value < of.length; value++) {
            if (of[value] > 0 && (highest.size() < most || of[value] > of[highest.element()])) {
                highest.add(value);
                if (highest.size() > most) {
                    highest.remove();
                }
            }
        }
        var told = new LinkedHashMap<String, Long>();
        for (int value : highest.stream().sorted(leastFirst.reversed()).toList()) {
            told.put(FacetOrdinals.of(reader).value(facet, value, reader), (long) of[value]);
        }
        return told;
    }

    private record Counting(List<Facet> facets, CollectorKey<FacetCollector, FacetCollector> key)
            implements CollectorFactory<
                            FacetCollector, FacetCollector, CollectorManager<FacetCollector, FacetCollector>>,
                    CollectorManager<FacetCollector, FacetCollector> {

        Counting(List<Facet> facets) {
            this(facets, CollectorKey.create());
        }

        @Override
        public CollectorManager<FacetCollector, FacetCollector> createCollectorManager(
                CollectorExecutionContext context) {
            return this;
        }

        @Override
        public CollectorKey<FacetCollector, FacetCollector> getCollectorKey() {
            return key;
        }

        @Override
        public FacetCollector newCollector() {
            return new FacetCollector(facets);
        }

        /** Hibernate Search collects in one thread. */
        @Override
        public FacetCollector reduce(Collection<FacetCollector> collectors) {
            return collectors.iterator().next();
        }
    }
}
