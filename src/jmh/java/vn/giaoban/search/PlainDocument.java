package vn.giaoban.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.IndexObjectFieldReference;
import org.jspecify.annotations.Nullable;

/** What the application's binder writes of a directive, as a document of plain Lucene. */
final class PlainDocument implements DocumentElement {

    static final FacetsConfig FACETS = new FacetsConfig();
    static final String ID = "id";

    private static final Map<String, Facet> BY_FIELD =
            Arrays.stream(Facet.values()).collect(Collectors.toMap(Facet::field, Function.identity()));
    private static final Set<String> WORDS = Set.of("titles_key", "numbers", NameKeys.EXACT, NameKeys.FOLDED);
    private static final Set<String> SORTED = Set.of("day", "meetingId", "ordinal");

    static {
        for (Facet facet : Facet.values()) {
            FACETS.setMultiValued(facet.field(), true);
        }
    }

    final Document document = new Document();

    PlainDocument(long id) {
        document.add(new StoredField(ID, id));
    }

    @Override
    public void addValue(String field, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (BY_FIELD.containsKey(field)) {
            document.add(new StringField(field, value.toString(), Store.NO));
            document.add(new SortedSetDocValuesFacetField(field, value.toString()));
        } else if ((field.endsWith("_exact") && !WORDS.contains(field)) || field.endsWith("_folded")) {
            document.add(new TextField(field, value.toString(), Store.NO));
        } else if (WORDS.contains(field)) {
            document.add(new StringField(field, value.toString(), Store.NO));
        } else if (value instanceof String text) {
            document.add(new StoredField(field, text));
        } else {
            addNumber(field, number(value));
        }
    }

    private void addNumber(String field, long number) {
        document.add(new StoredField(field, number));
        if (SORTED.contains(field)) {
            document.add(new NumericDocValuesField(field, number));
        }
        if (field.equals("heldOn")) {
            document.add(new LongPoint(field, number));
        }
    }

    private static long number(Object value) {
        if (value instanceof LocalDate day) {
            return day.toEpochDay();
        }
        return value instanceof Instant instant ? instant.toEpochMilli() : ((Number) value).longValue();
    }

    @Override
    public <F> void addValue(IndexFieldReference<F> field, F value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DocumentElement addObject(IndexObjectFieldReference field) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addNullObject(IndexObjectFieldReference field) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DocumentElement addObject(String field) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addNullObject(String field) {
        throw new UnsupportedOperationException();
    }
}
