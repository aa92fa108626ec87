package vn.giaoban.summary;

import java.time.LocalDate;

/**
 * All that a printed file follows from.
 *
 * @param dated as {@link PdfPrinter} takes it
 * @param tag entity tag of the file
 */
record PrintableDocument(String xhtml, LocalDate dated, String tag) {

    static PrintableDocument of(QuarterSummary summary, SummaryXhtml template) {
        String xhtml = template.of(summary);
        return new PrintableDocument(xhtml, summary.printedOn(), EntityTag.of(xhtml));
    }
}
