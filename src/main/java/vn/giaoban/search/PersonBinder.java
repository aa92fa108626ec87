package vn.giaoban.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import vn.giaoban.archive.Person;

/** How a person's row becomes a document. */
final class PersonBinder implements TypeBinder, TypeBridge<Person> {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("name").use("names.name");
        var schema = context.indexSchemaElement();
        TextFields.declare(schema, "names");
        NameKeys.declare(schema);
        schema.field("name", f -> f.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                .toReference();
        schema.field(
                        IndexedTables.FINGERPRINT,
                        f -> f.asLong().projectable(Projectable.YES).aggregable(Aggregable.YES))
                .toReference();
        context.bridge(Person.class, this);
    }

    @Override
    public void write(DocumentElement document, Person person, TypeBridgeWriteContext context) {
        List<String> names = PersonDocument.names(person);
        TextFields.write(document, "names", names);
        NameKeys.write(document, names);
        document.addValue("name", person.name());
        document.addValue(
                IndexedTables.FINGERPRINT,
                Fingerprint.of(person.id(), person.name(), names.stream().collect(joining(","))));
    }
}
