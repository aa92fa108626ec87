package vn.giaoban.web;

import java.util.List;

/**
 * A sentence as the page shows it.
 *
 * @param number the 12 of {@code #c12}
 * @param opensParagraph whether it is the first of its paragraph
 * @param backs ways back to the facts that stand in it
 */
record ShownSentence(int number, boolean opensParagraph, List<Piece> pieces, List<Back> backs) {

    /**
     * @param ordinals of the facts of one kind, ascending
     */
    record Back(FactKind kind, List<Integer> ordinals) {}
}
