package vn.giaoban.search;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Citation;
import vn.giaoban.archive.Document;

/** How a cited document's row becomes a document of the index. It is found by all that cites it. */
final class DocumentBinder extends ThingBinder<Document> {

    DocumentBinder() {
        super(Document.class, "kind", "number", "issuer", "dated", "place", "term", "citations.quote");
    }

    @Override
    Thing thing(Document document) {
        return new Thing(
                document.id(),
                document.kind() + " " + document.number(),
                document.citations().stream().findFirst().map(Citation::quote).orElse(null),
                document.issuer(),
                document.dated(),
                null,
                document.place() == null ? null : document.place().nameOn(document.dated()),
                "/van-ban/" + document.id());
    }

    @Override
    List<String> otherWords(Document document) {
        return document.citations().stream().map(Citation::quote).distinct().toList();
    }

    @Override
    @Nullable
    LocalDate day(Document document) {
        return document.dated();
    }

    @Override
    long fingerprint(Document document) {
        return Fingerprint.of(
                document.id(),
                document.kind(),
                document.number(),
                document.issuer(),
                document.dated(),
                document.place() == null ? null : document.place().id(),
                document.term(),
                document.citations().stream().map(Citation::quote).collect(joining(",")));
    }
}
