package vn.giaoban.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;

/** How a row that is shown as a {@link Thing} becomes a document. */
abstract class ThingBinder<R> implements TypeBinder, TypeBridge<R> {

    private final Class<R> rows;
    private final List<String> dependencies;

    ThingBinder(Class<R> rows, String... dependencies) {
        this.rows = rows;
        this.dependencies = List.of(dependencies);
    }

    abstract Thing thing(R row);

    /** Names of people by which it is found. */
    List<String> names(R row) {
        return List.of();
    }

    /** Words besides those shown, by which it is found. */
    List<String> otherWords(R row) {
        return List.of();
    }

    /** Its meeting's day, by which the newest comes first; null where unknown. */
    abstract @Nullable LocalDate day(R row);

    /** As {@link IndexedTables} computes it. */
    abstract long fingerprint(R row);

    @Override
    public void bind(TypeBindingContext context) {
        dependencies.forEach(path -> context.dependencies().use(path));
        var schema = context.indexSchemaElement();
        for (String field : List.of("title", "text", "detail", "period", "placeName", "url")) {
            schema.field(field, f -> f.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                    .toReference();
        }
        schema.field("heldOn", f -> f.asLocalDate().projectable(Projectable.YES))
                .toReference();
        schema.field("day", f -> f.asLocalDate().searchable(Searchable.NO).sortable(Sortable.YES))
                .toReference();
        schema.field("row", f -> f.asLong().sortable(Sortable.YES)).toReference();
        TextFields.declare(schema, "all", "main", "names");
        NameKeys.declare(schema);
        schema.field("numbers", f -> f.asString()).multiValued().toReference();
        schema.field(
                        IndexedTables.FINGERPRINT,
                        f -> f.asLong().projectable(Projectable.YES).aggregable(Aggregable.YES))
                .toReference();
        context.bridge(rows, this);
    }

    @Override
    public void write(DocumentElement document, R row, TypeBridgeWriteContext context) {
        Thing thing = thing(row);
        add(document, "title", thing.title());
        add(document, "text", thing.text());
        add(document, "detail", thing.detail());
        add(document, "period", thing.period());
        add(document, "placeName", thing.placeName());
        add(document, "url", thing.url());
        add(document, "heldOn", thing.heldOn());
        add(document, "day", day(row));
        add(document, "row", thing.id());
        List<String> names = names(row);
        TextFields.write(document, "main", thing.title());
        TextFields.write(document, "names", names);
        TextFields.write(
                document,
                "all",
                Stream.of(thing.words(), names, otherWords(row))
                        .flatMap(List::stream)
                        .toList());
        NameKeys.write(document, names);
        thing.words().stream()
                .flatMap(words -> DocumentNumber.in(words).stream())
                .distinct()
                .forEach(number -> document.addValue("numbers", number));
        document.addValue(IndexedTables.FINGERPRINT, fingerprint(row));
    }

    private static void add(DocumentElement document, String field, @Nullable Object value) {
        if (value != null) {
            document.addValue(field, value);
        }
    }
}
