package vn.giaoban.summary;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaoban.archive.Citation;
import vn.giaoban.archive.Document;

/** Citations become the list of the documents that they cite. */
final class DocumentEntries {

    private final Sources sources;

    DocumentEntries(Sources sources) {
        this.sources = sources;
    }

    /** @param citations in the order of the reports */
    List<DocumentEntry> of(List<Citation> citations) {
        Map<Document, List<Citation>> byDocument = citations.stream()
                .collect(Collectors.groupingBy(Citation::document, LinkedHashMap::new, Collectors.toList()));
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return byDocument.entrySet().stream()
                .map(e -> entry(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(DocumentEntry::kind, vietnamese)
                        .thenComparing(d -> leadingNumber(d.number()))
                        .thenComparing(DocumentEntry::number)
                        .thenComparing(DocumentEntry::id))
                .toList();
    }

    private DocumentEntry entry(Document document, List<Citation> citations) {
        return new DocumentEntry(
                document.id(),
                document.kind(),
                document.number(),
                document.issuer(),
                document.dated(),
                citations.stream()
                        .map(c -> sources.cite(c.report(), c.anchor().span()))
                        .toList());
    }

    private static int leadingNumber(String number) {
        String digits = number.replaceFirst("\\D.*", "");
        return digits.isEmpty() || digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
