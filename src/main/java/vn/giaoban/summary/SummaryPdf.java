package vn.giaoban.summary;

import org.springframework.stereotype.Component;

/** A summary as PDF for those who hand it on together with other files. */
@Component
public class SummaryPdf {

    private final SummaryXhtml xhtml;
    private final PdfPrinter printer;

    SummaryPdf(SummaryXhtml xhtml, PdfPrinter printer) {
        this.xhtml = xhtml;
        this.printer = printer;
    }

    /** The bytes that its address {@code .pdf} answers with. */
    public byte[] of(QuarterSummary summary) {
        return printer.print(xhtml.of(summary), summary.printedOn());
    }
}
