package vn.giaoban.extraction.explain;

import java.util.List;

/** Writes pieces with their colours, or without. A line ends the colour that it began: one that is cut off colours nothing behind it. */
final class Paint {

    private static final String ESCAPE = "\u001B[";

    private final boolean color;

    Paint(boolean color) {
        this.color = color;
    }

    String line(List<Piece> pieces) {
        var out = new StringBuilder();
        String now = Piece.PLAIN;
        for (Piece piece : pieces) {
            if (!piece.text().isEmpty()) {
                change(now, piece.color(), out);
                now = piece.color();
                out.append(piece.text());
            }
        }
        change(now, Piece.PLAIN, out);
        return out.toString();
    }

    private void change(String from, String to, StringBuilder out) {
        if (!color || from.equals(to)) {
            return;
        }
        if (!from.isEmpty()) {
            out.append(ESCAPE).append("0m");
        }
        if (!to.isEmpty()) {
            out.append(ESCAPE).append(to).append('m');
        }
    }
}
