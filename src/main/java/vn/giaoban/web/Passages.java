package vn.giaoban.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giaoban.text.Span;

/**
 * Cuts a sentence at its facts' passages so that they nest as elements must: a passage that would leave the one it begins in is
 * closed with it and goes on behind it.
 */
final class Passages {

    private static final Comparator<FactMark> OUTER_FIRST = Comparator.<FactMark>comparingInt(
                    m -> m.span().start())
            .thenComparing(m -> -m.span().end())
            .thenComparing(FactMark::kind)
            .thenComparing(FactMark::ordinal);

    private final String text;

    private Passages(String text) {
        this.text = text;
    }

    /** @param marks of the whole report, in any order */
    static List<Piece> of(String text, Span sentence, List<FactMark> marks) {
        return new Passages(text).within(sentence, marks);
    }

    private List<Piece> within(Span span, List<FactMark> marks) {
        List<FactMark> open = new ArrayList<>(marks.stream()
                .filter(m -> m.span().overlaps(span))
                .map(m -> clipped(m, span))
                .sorted(OUTER_FIRST)
                .toList());
        var pieces = new ArrayList<Piece>();
        int at = span.start();
        while (!open.isEmpty()) {
            FactMark outer = open.remove(0);
            if (outer.span().end() <= at) {
                continue;
            }
            FactMark rest = clipped(outer, new Span(at, span.end()));
            plain(at, rest.span().start(), pieces);
            List<FactMark> inner = open.stream()
                    .filter(m -> m.span().overlaps(rest.span()) && !sameKindAndPlace(m, rest))
                    .toList();
            pieces.add(Piece.marked(rest.kind(), rest.ordinal(), within(rest.span(), inner)));
            at = rest.span().end();
        }
        plain(at, span.end(), pieces);
        return pieces;
    }

    private void plain(int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(Piece.plain(text.substring(from, to)));
        }
    }

    private static boolean sameKindAndPlace(FactMark a, FactMark b) {
        return a.kind() == b.kind() && a.span().equals(b.span());
    }

    private static FactMark clipped(FactMark mark, Span to) {
        return new FactMark(
                mark.kind(),
                mark.ordinal(),
                new Span(
                        Math.max(mark.span().start(), to.start()),
                        Math.min(mark.span().end(), to.end())));
    }
}
