package vn.giaoban.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a marked sentence: plain text, or a passage of one kind that holds further pieces.
 *
 * @param kind null for plain text
 * @param parts empty for plain text
 */
record Piece(String text, @Nullable FactKind kind, List<Piece> parts) {

    static Piece plain(String text) {
        return new Piece(text, null, List.of());
    }

    static Piece marked(FactKind kind, List<Piece> parts) {
        return new Piece("", kind, List.copyOf(parts));
    }
}
