package vn.giaoban.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Citation;
import vn.giaoban.text.ReportText;

/**
 * A document that a meeting's report cites.
 *
 * @param documentId null in a preview
 * @param quote the fullest form, verbatim
 * @param sentences every one that cites it
 * @param decided whether a person checked it
 */
record DocumentLine(
        int ordinal,
        @Nullable Long documentId,
        String quote,
        @Nullable String issuer,
        @Nullable LocalDate dated,
        List<Integer> sentences,
        String rule,
        boolean decided) {

    static DocumentLine of(Citation row, ReportText text) {
        return new DocumentLine(
                row.ordinal(),
                row.document().id(),
                row.quote(),
                row.issuer(),
                row.dated(),
                row.mentions().stream()
                        .map(m -> text.sentenceAt(m.start()).number())
                        .distinct()
                        .sorted()
                        .toList(),
                row.anchor().rule(),
                row.decided() != null);
    }
}
