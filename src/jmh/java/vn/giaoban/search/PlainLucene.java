package vn.giaoban.search;

import jakarta.persistence.EntityManagerFactory;
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
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Directive;

/** The same archive in an index of plain Lucene, asked the same questions by hand: what the application's layers are measured by. */
final class PlainLucene implements AutoCloseable {

    private static final int REPORTS_AT_ONCE = 20;
    private static final int MOST_OPTIONS = 12;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState facets;

    /** @param marked the texts of each hit with marks set */
    record Found(
            long total, List<Long> ids, List<List<Marked>> marked, Map<Facet, Map<String, Long>> counted) {}

    PlainLucene(Path directory) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(directory));
        searcher = new IndexSearcher(reader);
        facets = new DefaultSortedSetDocValuesReaderState(reader, PlainDocument.FACETS);
    }

    static boolean isThere(Path directory) throws IOException {
        try (Directory files = FSDirectory.open(directory)) {
            return DirectoryReader.indexExists(files);
        }
    }

    static void write(Path directory, EntityManagerFactory entities) throws IOException {
        var config = new IndexWriterConfig(new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new WhitespaceTokenizer();
                return new TokenStreamComponents(words, new ShingleFilter(words, 2));
            }
        });
        try (Directory files = FSDirectory.open(directory);
                var writer = new IndexWriter(files, config)) {
            for (long from = 1; write(writer, entities, from); from += REPORTS_AT_ONCE) {}
        }
    }

    /** @return whether there was any report from that id on */
    private static boolean write(IndexWriter writer, EntityManagerFactory entities, long from) throws IOException {
        try (var session = entities.createEntityManager()) {
            List<Directive> directives = session.createQuery(
                            "select d from Directive d where d.report.id >= :from and d.report.id < :to order by d.id",
                            Directive.class)
                    .setParameter("from", from)
                    .setParameter("to", from + REPORTS_AT_ONCE)
                    .getResultList();
            for (Directive directive : directives) {
                writer.addDocument(document(directive));
            }
            return !directives.isEmpty();
        }
    }

    @SuppressWarnings("NullAway") // The binder asks nothing of the context.
    private static Document document(Directive directive) throws IOException {
        var written = new PlainDocument(directive.id());
        new DirectiveBinder().write(written, directive, null);
        return PlainDocument.FACETS.build(written.document);
    }

    Found find(DirectiveQuestion question) throws IOException {
        Asked asked = Asked.of(question);
        for (Strictness strictness : Strictness.values()) {
            if (strictness == Strictness.ACCENTS_COUNT || asked.isLoosenedBy(strictness)) {
                Found found = find(asked, strictness);
                if (found.total > 0) {
                    return found;
                }
            }
        }
        return new Found(0, List.of(), List.of(), Map.of());
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
        var ids = new ArrayList<Long>();
        var marked = new ArrayList<List<Marked>>();
        for (int i = from; i < best.scoreDocs.length; i++) {
            DirectiveDocument document = shown(searcher.storedFields().document(best.scoreDocs[i].doc));
            ids.add(document.id());
            marked.add(DirectiveSearch.shown(document, marking).texts());
        }
        return new Found(best.totalHits.value, ids, marked, counted(asked, strictness, all, best.totalHits.value));
    }

    private Map<Facet, Map<String, Long>> counted(Asked asked, Strictness strictness, FacetsCollector all, long total)
            throws IOException {
        if (total == 0) {
            return Map.of();
        }
        var counts = new SortedSetDocValuesFacetCounts(facets, all);
        var counted = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (asked.question().chosen(facet).isEmpty()) {
                counted.put(facet, top(counts, facet));
            } else {
                FacetsCollector others =
                        searcher.search(new PlainQuery(strictness).of(asked, facet), new FacetsCollectorManager());
                counted.put(facet, top(new SortedSetDocValuesFacetCounts(facets, others), facet));
            }
        }
        return counted;
    }

    private static Map<String, Long> top(SortedSetDocValuesFacetCounts counts, Facet facet) throws IOException {
        var top = new LinkedHashMap<String, Long>();
        @Nullable FacetResult result = counts.getTopChildren(MOST_OPTIONS, facet.field());
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
        reader.close();
    }
}
