package vn.giaoban.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.Person;

/** Writes the archive's directives and people into indexes of plain Lucene. */
final class PlainIndex {

    private static final int REPORTS_AT_ONCE = 20;

    private final EntityManagerFactory entities;

    PlainIndex(EntityManagerFactory entities) {
        this.entities = entities;
    }

    static boolean isThere(Path directory) throws IOException {
        try (Directory files = FSDirectory.open(directory)) {
            return DirectoryReader.indexExists(files);
        }
    }

    void writeDirectives(Path directory) throws IOException {
        try (Directory files = FSDirectory.open(directory);
                var writer = writer(files)) {
            for (long from = 1; write(writer, from); from += REPORTS_AT_ONCE) {}
        }
    }

    @SuppressWarnings("NullAway") // The binder asks nothing of the context.
    void writePeople(Path directory) throws IOException {
        try (Directory files = FSDirectory.open(directory);
                var writer = writer(files);
                var session = entities.createEntityManager()) {
            var people = session.createQuery("select distinct p from Person p left join fetch p.names order by p.id", Person.class);
            for (Person person : people.getResultList()) {
                var written = new PlainDocument(person.id());
                new PersonBinder().write(written, person, null);
                writer.addDocument(written.document);
            }
        }
    }

    private static IndexWriter writer(Directory files) throws IOException {
        return new IndexWriter(files, new IndexWriterConfig(new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new WhitespaceTokenizer();
                return new TokenStreamComponents(words, new ShingleFilter(words, 2));
            }
        }));
    }

    /** @return whether there was any report from that id on */
    @SuppressWarnings("NullAway") // The binder asks nothing of the context.
    private boolean write(IndexWriter writer, long from) throws IOException {
        try (var session = entities.createEntityManager()) {
            List<Directive> directives = session.createQuery(
                            "select d from Directive d where d.report.id >= :from and d.report.id < :to order by d.id",
                            Directive.class)
                    .setParameter("from", from)
                    .setParameter("to", from + REPORTS_AT_ONCE)
                    .getResultList();
            for (Directive directive : directives) {
                var written = new PlainDocument(directive.id());
                new DirectiveBinder().write(written, directive, null);
                writer.addDocument(PlainDocument.FACETS.build(written.document));
            }
            return !directives.isEmpty();
        }
    }
}
