package vn.giaoban.extraction.explain;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at spaces into lines of so many columns; a word that no line holds is broken where the line ends. */
final class Lines {

    private final int columns;
    private final List<List<Piece>> lines = new ArrayList<>();
    private final List<Piece> word = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private int used;
    private int wordColumns;
    private Piece space = new Piece("", Piece.PLAIN);

    private Lines(int columns) {
        this.columns = columns;
    }

    /** Never empty; no line begins or ends with a space. */
    static List<List<Piece>> of(List<Piece> text, int columns) {
        var lines = new Lines(columns);
        for (Piece piece : text) {
            lines.add(piece);
        }
        lines.endWord();
        lines.lines.add(lines.line);
        return lines.lines;
    }

    private void add(Piece piece) {
        String text = piece.text();
        int from = 0;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', from)) {
            grow(piece.with(text.substring(from, at)));
            endWord();
            space = piece.with(" ");
            from = at + 1;
        }
        grow(piece.with(text.substring(from)));
    }

    private void grow(Piece part) {
        if (!part.text().isEmpty()) {
            word.add(part);
            wordColumns += Columns.of(part.text());
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        if (used > 0 && used + 1 + wordColumns > columns) {
            breakLine();
        }
        if (used > 0) {
            line.add(space);
            used++;
        }
        word.forEach(this::place);
        word.clear();
        wordColumns = 0;
    }

    private void place(Piece part) {
        int from = 0;
        String text = part.text();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int width = Columns.of(text.codePointAt(i));
            if (used + width > columns) {
                if (i > from) {
                    line.add(part.with(text.substring(from, i)));
                }
                breakLine();
                from = i;
            }
            used += width;
        }
        line.add(part.with(text.substring(from)));
    }

    private void breakLine() {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }
}
