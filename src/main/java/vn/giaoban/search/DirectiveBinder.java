package vn.giaoban.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Directive;
import vn.giaoban.text.NameKey;

/** How a directive's row becomes a document: what is shown, what is found, and what is sorted by. */
final class DirectiveBinder implements TypeBinder, TypeBridge<Directive> {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies()
                .use("ordinal")
                .use("text")
                .use("anchor")
                .use("issuer")
                .use("addressee")
                .use("deadline")
                .use("participation.titles")
                .use("participation.person.name")
                .use("participation.person.names.name")
                .use("report.meeting.title")
                .use("report.meeting.heldOn")
                .use("report.meeting.period")
                .use("report.meeting.place");
        var schema = context.indexSchemaElement();
        declareShown(schema);
        TextFields.declare(schema, "text", "names", "titles", "issuer", "addressee", "meeting", "placeName");
        NameKeys.declare(schema);
        schema.field("titles_key", f -> f.asString()).multiValued().toReference();
        schema.field("documents", f -> f.asString()).multiValued().toReference();
        schema.field("year", f -> f.asInteger()).toReference();
        schema.field("quarter", f -> f.asString()).toReference();
        schema.field("day", f -> f.asLocalDate().searchable(Searchable.NO).sortable(Sortable.YES))
                .toReference();
        schema.field(
                        IndexedTables.FINGERPRINT,
                        f -> f.asLong().projectable(Projectable.YES).aggregable(Aggregable.YES))
                .toReference();
        context.bridge(Directive.class, this);
    }

    private static void declareShown(IndexSchemaElement schema) {
        for (String field : List.of(
                "official", "title", "issuer", "text", "addressee", "deadline", "meeting", "period", "placeName")) {
            schema.field(field, f -> f.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                    .toReference();
        }
        schema.field("place", f -> f.asString().projectable(Projectable.YES)).toReference();
        schema.field("heldOn", f -> f.asLocalDate().projectable(Projectable.YES))
                .toReference();
        schema.field("imported", f -> f.asInstant().projectable(Projectable.YES))
                .toReference();
        schema.field("officialId", f -> f.asLong().projectable(Projectable.YES)).toReference();
        schema.field("sentence", f -> f.asInteger().projectable(Projectable.YES))
                .toReference();
        schema.field("ordinal", f -> f.asInteger().projectable(Projectable.YES).sortable(Sortable.YES))
                .toReference();
        schema.field("meetingId", f -> f.asLong().projectable(Projectable.YES).sortable(Sortable.YES))
                .toReference();
    }

    @Override
    public void write(DocumentElement document, Directive directive, TypeBridgeWriteContext context) {
        DirectiveDocument shown = DirectiveDocument.of(directive);
        writeShown(document, shown);
        List<String> names = DirectiveDocument.names(directive);
        List<String> titles =
                shown.title() == null ? List.of() : List.of(shown.title().split(", "));
        TextFields.write(document, "text", shown.text());
        TextFields.write(document, "names", names);
        TextFields.write(document, "titles", titles);
        TextFields.write(document, "issuer", shown.issuer());
        TextFields.write(document, "addressee", shown.addressee());
        TextFields.write(document, "meeting", shown.meeting());
        TextFields.write(document, "placeName", shown.placeName());
        NameKeys.write(document, names);
        titles.forEach(title -> document.addValue("titles_key", NameKey.of(title)));
        if (shown.issuer() != null) {
            document.addValue("titles_key", NameKey.of(shown.issuer()));
        }
        DocumentNumber.in(shown.text()).forEach(number -> document.addValue("documents", number));
        shown.year().ifPresent(year -> document.addValue("year", year));
        shown.quarter().ifPresent(quarter -> document.addValue("quarter", quarter));
        directive.meeting().day().ifPresent(day -> document.addValue("day", day));
        document.addValue(IndexedTables.FINGERPRINT, fingerprint(directive, shown, names));
    }

    private static void writeShown(DocumentElement document, DirectiveDocument shown) {
        add(document, "ordinal", shown.ordinal());
        add(document, "officialId", shown.officialId());
        add(document, "official", shown.official());
        add(document, "title", shown.title());
        add(document, "issuer", shown.issuer());
        add(document, "text", shown.text());
        add(document, "addressee", shown.addressee());
        add(document, "deadline", shown.deadline());
        add(document, "meetingId", shown.meetingId());
        add(document, "meeting", shown.meeting());
        add(document, "heldOn", shown.heldOn());
        add(document, "imported", shown.imported());
        add(document, "period", shown.period());
        add(document, "place", shown.place());
        add(document, "placeName", shown.placeName());
        add(document, "sentence", shown.sentence());
    }

    private static void add(DocumentElement document, String field, @Nullable Object value) {
        if (value != null) {
            document.addValue(field, value);
        }
    }

    private static long fingerprint(Directive directive, DirectiveDocument shown, List<String> names) {
        return Fingerprint.of(
                shown.id(),
                shown.ordinal(),
                directive.anchor().start(),
                shown.text(),
                shown.issuer(),
                shown.addressee(),
                shown.deadline(),
                shown.officialId(),
                shown.official(),
                names.stream().collect(joining(",")),
                shown.title(),
                shown.meetingId(),
                shown.meeting(),
                shown.heldOn(),
                directive.meeting().period().map(Object::toString).orElse(""),
                shown.place());
    }
}
