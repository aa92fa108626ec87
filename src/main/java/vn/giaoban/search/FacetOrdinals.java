package vn.giaoban.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/**
 * The values of facets, numbered over all segments of one state of the index. Numbering them costs as much as a question that finds
 * thousands, so it is done once for each state.
 */
final class FacetOrdinals {

    private static final Map<IndexReader.CacheKey, FacetOrdinals> OF_STATES = new ConcurrentHashMap<>();

    private final Map<Facet, OrdinalMap> ordinals = new EnumMap<>(Facet.class);

    /** Those that were told before; two threads that read the same one read the same. */
    private final Map<Facet, @Nullable String[]> told = new EnumMap<>(Facet.class);

    private FacetOrdinals(IndexReader reader) throws IOException {
        for (Facet facet : Facet.values()) {
            var values = new SortedSetDocValues[reader.leaves().size()];
            for (LeafReaderContext segment : reader.leaves()) {
                values[segment.ord] = DocValues.getSortedSet(segment.reader(), facet.field());
            }
            OrdinalMap all = OrdinalMap.build(null, values, PackedInts.DEFAULT);
            ordinals.put(facet, all);
            told.put(facet, new @Nullable String[Math.toIntExact(all.getValueCount())]);
        }
    }

    static FacetOrdinals of(IndexReader reader) {
        IndexReader.CacheHelper state = Objects.requireNonNull(reader.getReaderCacheHelper());
        return OF_STATES.computeIfAbsent(state.getKey(), key -> {
            state.addClosedListener(OF_STATES::remove);
            try {
                return new FacetOrdinals(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** How many values the facet has. */
    int size(Facet facet) {
        return Math.toIntExact(of(facet).getValueCount());
    }

    /** The number of each value by its number within the segment. */
    LongValues ofSegment(Facet facet, LeafReaderContext segment) {
        return of(facet).getGlobalOrds(segment.ord);
    }

    String value(Facet facet, int ordinal, IndexReader reader) throws IOException {
        @Nullable String[] values = Objects.requireNonNull(told.get(facet));
        String value = values[ordinal];
        if (value == null) {
            OrdinalMap all = of(facet);
            LeafReaderContext segment = reader.leaves().get(all.getFirstSegmentNumber(ordinal));
            value = DocValues.getSortedSet(segment.reader(), facet.field())
                    .lookupOrd(all.getFirstSegmentOrd(ordinal))
                    .utf8ToString();
            values[ordinal] = value;
        }
        return value;
    }

    private OrdinalMap of(Facet facet) {
        return Objects.requireNonNull(ordinals.get(facet));
    }
}
