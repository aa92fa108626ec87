package vn.giaoban.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.giaoban.archive.Citation;
import vn.giaoban.archive.Directive;
import vn.giaoban.archive.Participation;
import vn.giaoban.text.NameKey;

/** How a directive's row becomes a document: what is shown, what is found, what is counted, and what is sorted by. */
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
                .use("participation.roles")
                .use("participation.person.name")
                .use("participation.person.names.name")
                .use("report.citations.document")
                .use("report.citations.mentions")
                .use("report.meeting.title")
                .use("report.meeting.heldOn")
                .use("report.meeting.period")
                .use("report.meeting.place");
        var schema = context.indexSchemaElement();
        declareShown(schema);
        TextFields.declare(schema, "all", "giver", "text", "names", "titles", "addressee");
        NameKeys.declare(schema);
        for (Facet facet : Facet.values()) {
            schema.field(facet.field(), f -> f.asString().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
        }
        schema.field("titles_key", f -> f.asString()).multiValued().toReference();
        schema.field("numbers", f -> f.asString()).multiValued().toReference();
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
                "official",
                "title",
                "issuer",
                "text",
                "addressee",
                "deadline",
                "meeting",
                "period",
                "place",
                "placeName")) {
            schema.field(field, f -> f.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                    .toReference();
        }
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
        writeFound(document, shown, DirectiveDocument.names(directive));
        writeCounted(document, directive, shown);
        directive.meeting().day().ifPresent(day -> document.addValue("day", day));
        document.addValue(IndexedTables.FINGERPRINT, fingerprint(directive, shown));
    }

    private static void writeFound(DocumentElement document, DirectiveDocument shown, List<String> names) {
        List<String> titles = Stream.concat(
                        Stream.ofNullable(shown.title()).flatMap(title -> Stream.of(title.split(", "))),
                        Stream.ofNullable(shown.issuer()))
                .toList();
        List<String> giver = Stream.concat(names.stream(), titles.stream()).toList();
        TextFields.write(document, "text", shown.text());
        TextFields.write(document, "names", names);
        TextFields.write(document, "titles", titles);
        TextFields.write(document, "addressee", shown.addressee());
        TextFields.write(document, "giver", giver);
        TextFields.write(
                document,
                "all",
                Stream.of(
                                giver.stream(),
                                Stream.of(shown.text()),
                                Stream.ofNullable(shown.addressee()),
                                Stream.ofNullable(shown.meeting()),
                                Stream.ofNullable(shown.placeName()))
                        .flatMap(values -> values)
                        .toList());
        NameKeys.write(document, names);
        titles.forEach(title -> document.addValue("titles_key", NameKey.of(title)));
        DocumentNumber.in(shown.text()).forEach(number -> document.addValue("numbers", number));
    }

    private static void writeCounted(DocumentElement document, Directive directive, DirectiveDocument shown) {
        Participation giver = directive.participation();
        count(document, Facet.OFFICIAL, Stream.ofNullable(shown.officialId()).map(Object::toString));
        count(document, Facet.PLACE, Stream.ofNullable(shown.place()));
        count(document, Facet.YEAR, shown.year().stream().map(Object::toString));
        count(document, Facet.QUARTER, shown.quarter().stream());
        count(document, Facet.ADDRESSEE, Stream.ofNullable(shown.addressee()));
        count(
                document,
                Facet.ROLE,
                giver == null ? Stream.empty() : giver.roles().stream().map(stated -> Facet.value(stated.role())));
        count(document, Facet.KIND, Stream.of(MeetingKinds.of(shown.meeting())));
        count(document, Facet.DOCUMENT, documents(directive).stream().map(Object::toString));
    }

    private static void count(DocumentElement document, Facet facet, Stream<String> values) {
        List<String> known = values.toList();
        for (String value : known.isEmpty() ? List.of(Facet.UNKNOWN) : known) {
            document.addValue(facet.field(), value);
        }
    }

    /** Ids of the documents that are cited within the task's words. */
    private static Set<Long> documents(Directive directive) {
        return directive.report().citations().stream()
                .filter(citation -> Stream.concat(
                                Stream.of(citation.anchor().span()),
                                citation.mentions().stream().map(m -> m.span()))
                        .anyMatch(span -> span.overlaps(directive.anchor().span())))
                .map(Citation::document)
                .map(vn.giaoban.archive.Document::id)
                .collect(Collectors.toCollection(TreeSet::new));
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

    private static long fingerprint(Directive directive, DirectiveDocument shown) {
        Participation giver = directive.participation();
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
                String.join(",", DirectiveDocument.names(directive)),
                shown.title(),
                giver == null
                        ? ""
                        : giver.roles().stream()
                                .map(stated -> stated.role().name())
                                .sorted()
                                .collect(joining(",")),
                documents(directive).stream().map(Object::toString).collect(joining(",")),
                shown.meetingId(),
                shown.meeting(),
                shown.heldOn(),
                directive.meeting().period().map(Object::toString).orElse(""),
                shown.place());
    }
}
