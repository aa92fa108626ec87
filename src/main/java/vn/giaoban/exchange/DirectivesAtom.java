package vn.giaoban.exchange;

import static vn.giaoban.exchange.HitTexts.giver;

import vn.giaoban.search.DirectiveHit;

/** A directive as a feed has it. */
final class DirectivesAtom {

    private DirectivesAtom() {}

    static AtomFeed.Entry entry(DirectiveHit hit) {
        String giver = giver(hit);
        String text = hit.text().text();
        return new AtomFeed.Entry(
                "directive " + hit.id() + " imported " + hit.meeting().imported(),
                giver == null ? text : giver + ": " + text,
                hit.meeting().imported(),
                giver,
                hit.url(),
                text);
    }
}
