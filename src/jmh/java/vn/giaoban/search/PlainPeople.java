package vn.giaoban.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The archive's people in an index of plain Lucene. */
final class PlainPeople implements AutoCloseable {

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FoundPeople rows;

    PlainPeople(Path directory, FoundPeople rows) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(directory));
        searcher = new IndexSearcher(reader);
        this.rows = rows;
    }

    /** The best of those whose names stand in {@code words}, looked for no more loosely than {@code loosest}. */
    List<PersonHit> named(@Nullable Words words, Strictness loosest) throws IOException {
        if (words == null) {
            return List.of();
        }
        Typed typed = Typed.of(words);
        for (Strictness strictness : Strictness.values()) {
            if (strictness == Strictness.ACCENTS_COUNT
                    || (strictness.compareTo(loosest) <= 0 && typed.isLoosenedBy(strictness))) {
                TopDocs best = searcher.search(new PlainQuery(strictness).people(words), DirectiveSearch.MOST_PEOPLE);
                if (best.scoreDocs.length > 0) {
                    return rows.complete(documents(best), new Marking(List.of(typed), strictness));
                }
            }
        }
        return List.of();
    }

    private List<PersonDocument> documents(TopDocs best) throws IOException {
        var documents = new ArrayList<PersonDocument>();
        for (ScoreDoc one : best.scoreDocs) {
            Document document = searcher.storedFields().document(one.doc);
            documents.add(new PersonDocument(
                    document.getField(PlainDocument.ID).numericValue().longValue(), document.get("name")));
        }
        return documents;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
