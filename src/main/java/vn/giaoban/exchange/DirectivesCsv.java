package vn.giaoban.exchange;

import static vn.giaoban.exchange.HitTexts.giver;
import static vn.giaoban.exchange.HitTexts.plain;

import vn.giaoban.search.DirectiveHit;
import vn.giaoban.search.DirectiveHits;

/** A page of directives as a table for spreadsheets. */
final class DirectivesCsv {

    private DirectivesCsv() {}

    /**
     * @param columns the eleven headings
     * @param base address of the application, before {@code /cuoc-hop/…}
     */
    static String of(DirectiveHits found, String[] columns, String base) {
        Csv csv = new Csv().row((Object[]) columns);
        for (DirectiveHit hit : found.hits()) {
            csv.row(
                    hit.meeting().heldOn(),
                    hit.period(),
                    hit.place() == null ? null : hit.place().name(),
                    plain(hit.meeting().title()),
                    giver(hit),
                    plain(hit.title()),
                    hit.text().text(),
                    plain(hit.to()),
                    hit.deadline(),
                    hit.sentence(),
                    base + hit.url());
        }
        return csv.toString();
    }
}
