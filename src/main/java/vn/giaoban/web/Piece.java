package vn.giaoban.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a marked sentence: plain text, or a passage of one kind that holds further pieces.
 *
 * @param kind null for plain text
 * @param ordinal of the fact among its kind; 0 for plain text
 * @param parts empty for plain text
 */
record Piece(String text, @Nullable FactKind kind, int ordinal, List<Piece> parts) {

    static Piece plain(String text) {
        return new Piece(text, null, 0, List.of());
    }

    static Piece marked(FactKind kind, int ordinal, List<Piece> parts) {
        return new Piece("", kind, ordinal, List.copyOf(parts));
    }
}
