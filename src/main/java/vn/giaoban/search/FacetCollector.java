package vn.giaoban.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/** Counts the values of facets among the hits that it is told of. */
final class FacetCollector extends SimpleCollector {

    private final List<Facet> facets;
    private final int[][] counts;
    private final OfSegment[] segment;
    private @Nullable FacetOrdinals ordinals;

    FacetCollector(List<Facet> facets) {
        this.facets = facets;
        this.counts = new int[facets.size()][0];
        this.segment = new OfSegment[facets.size()];
    }

    /** How often each value was found, by its number in {@link FacetOrdinals}; empty where no segment was searched. */
    int[] of(Facet facet) {
        return counts[facets.indexOf(facet)];
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        if (ordinals == null) {
            ordinals = FacetOrdinals.of(ReaderUtil.getTopLevelContext(context).reader());
            for (int i = 0; i < counts.length; i++) {
                counts[i] = new int[ordinals.size(facets.get(i))];
            }
        }
        for (int i = 0; i < counts.length; i++) {
            SortedSetDocValues values =
                    DocValues.getSortedSet(context.reader(), facets.get(i).field());
            segment[i] = new OfSegment(values, ordinals.ofSegment(facets.get(i), context), counts[i]);
        }
    }

    @Override
    public void collect(int document) throws IOException {
        for (OfSegment one : segment) {
            one.count(document);
        }
    }

    private static final class OfSegment {

        private final SortedSetDocValues values;

        /** The same values where no document has several. */
        private final @Nullable SortedDocValues single;

        private final LongValues ordinals;
        private final int[] counts;

        OfSegment(SortedSetDocValues values, LongValues ordinals, int[] counts) {
            this.values = values;
            this.single = DocValues.unwrapSingleton(values);
            this.ordinals = ordinals;
            this.counts = counts;
        }

        void count(int document) throws IOException {
            if (single != null) {
                if (single.advanceExact(document)) {
                    counts[(int) ordinals.get(single.ordValue())]++;
                }
            } else if (values.advanceExact(document)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) ordinals.get(values.nextOrd())]++;
                }
            }
        }
    }
}
