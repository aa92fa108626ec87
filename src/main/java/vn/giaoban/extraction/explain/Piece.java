package vn.giaoban.extraction.explain;

import vn.giaoban.text.Visible;

/**
 * Words in one colour.
 *
 * @param text made harmless by {@link Visible}
 * @param color an SGR parameter, empty for none
 */
record Piece(String text, String color) {

    static final String PLAIN = "";
    static final String STRONG = "1";
    static final String FAINT = "2";

    Piece {
        text = Visible.of(text);
    }

    Piece with(String other) {
        return new Piece(other, color);
    }
}
