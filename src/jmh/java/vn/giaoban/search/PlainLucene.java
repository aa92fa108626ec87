package vn.giaoban.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The same archive in an index of plain Lucene, asked the same questions by hand: what the application's layers are measured by. What is
 * no work of an index (names of facets' values, what the rows say of people, marks, steps) it leaves to the application's own classes.
 */
final class PlainLucene implements AutoCloseable {


    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState countable;
    private final PlainPeople people;
    private final FacetCounts facets;

    private record Found(
            long total, List<DirectiveHit> hits, Map<Facet, Map<String, Long>> counted, Strictness by) {}

    /**
     * @param people finds people
     * @param facets has the names that facets' values are shown by
     */
    PlainLucene(Path directory, PlainPeople people, FacetCounts facets) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(directory));
        searcher = new IndexSearcher(reader);
        countable = new DefaultSortedSetDocValuesReaderState(reader, PlainDocument.FACETS);
        this.people = people;
        this.facets = facets;
    }

    DirectiveHits find(DirectiveQuestion question) throws IOException {
        Asked asked = Asked.of(question);
        Found found = new Found(0, List.of(), Map.of(), Strictness.ACCENTS_COUNT);
        for (Strictness strictness : Strictness.values()) {
            if (found.total == 0 && (strictness == Strictness.ACCENTS_COUNT || asked.isLoosenedBy(strictness))) {
                found = find(asked, strictness);
            }
        }
        Match matched =
                new Steps(found.by).of(found.hits.stream().map(asked::answers).toList());
        return new DirectiveHits(
                found.total,
                question.page(),
                (int) ((found.total + question.size() - 1) / question.size()),
                matched,
                found.hits,
                facets.options(found.counted, question),
                people.named(asked.person(), found.by),
                new RightSpelling(question, matched).from(found.hits));
    }

    private Found find(Asked asked, Strictness strictness) throws IOException {
        DirectiveQuestion question = asked.question();
        int from = (question.page() - 1) * question.size();
        Object[] collected = searcher.search(
                new PlainQuery(strictness).of(asked, null),
                new MultiCollectorManager(
                        new TopFieldCollectorManager(
                                sort(question.effectiveOrder()), from + question.size(), null, Integer.MAX_VALUE),
                        new FacetsCollectorManager()));
        var best = (TopDocs) collected[0];
        var all = (FacetsCollector) collected[1];
        var marking = new Marking(asked.parts(), strictness);
        var hits = new ArrayList<DirectiveHit>();
        for (int i = from; i < best.scoreDocs.length; i++) {
            DirectiveDocument document = shown(searcher.storedFields().document(best.scoreDocs[i].doc));
            hits.add(DirectiveSearch.shown(document, marking));
        }
        long total = best.totalHits.value;
        return new Found(total, hits, counted(asked, strictness, all, total), strictness);
    }

    private Map<Facet, Map<String, Long>> counted(Asked asked, Strictness strictness, FacetsCollector all, long total)
            throws IOException {
        if (total == 0) {
            return Map.of();
        }
        var counts = new SortedSetDocValuesFacetCounts(countable, all);
        var counted = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (asked.question().chosen(facet).isEmpty()) {
                counted.put(facet, top(counts, facet));
            } else {
                FacetsCollector others =
                        searcher.search(new PlainQuery(strictness).of(asked, facet), new FacetsCollectorManager());
                counted.put(facet, top(new SortedSetDocValuesFacetCounts(countable, others), facet));
            }
        }
        return counted;
    }

    private static Map<String, Long> top(SortedSetDocValuesFacetCounts counts, Facet facet) throws IOException {
        var top = new LinkedHashMap<String, Long>();
        @Nullable FacetResult result = counts.getTopChildren(FacetCounts.mostTerms(facet), facet.field());
        if (result != null) {
            Arrays.stream(result.labelValues).forEach(value -> top.put(value.label, value.value.longValue()));
        }
        return top;
    }

    private static Sort sort(Order order) {
        var day = new SortField("day", SortField.Type.LONG, true);
        day.setMissingValue(Long.MIN_VALUE);
        var meeting = new SortField("meetingId", SortField.Type.LONG, true);
        var ordinal = new SortField("ordinal", SortField.Type.INT);
        return order == Order.NEWEST
                ? new Sort(day, meeting, ordinal)
                : new Sort(SortField.FIELD_SCORE, day, meeting, ordinal);
    }

    private static DirectiveDocument shown(Document document) {
        return new DirectiveDocument(
                number(document, PlainDocument.ID),
                (int) number(document, "ordinal"),
                document.getField("officialId") == null ? null : number(document, "officialId"),
                document.get("official"),
                document.get("title"),
                document.get("issuer"),
                document.get("text"),
                document.get("addressee"),
                document.get("deadline"),
                number(document, "meetingId"),
                document.get("meeting"),
                document.getField("heldOn") == null ? null : LocalDate.ofEpochDay(number(document, "heldOn")),
                Instant.ofEpochMilli(number(document, "imported")),
                document.get("period"),
                document.get("place"),
                document.get("placeName"),
                (int) number(document, "sentence"));
    }

    private static long number(Document document, String field) {
        return document.getField(field).numericValue().longValue();
    }

    int segments() {
        return reader.leaves().size();
    }

    @Override
    public void close() throws IOException {
        people.close();
        reader.close();
    }
}
