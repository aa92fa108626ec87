package vn.giaoban.extraction.explain;

import java.util.List;
import vn.giaoban.text.Span;

/**
 * A place of the text and all that it says.
 *
 * @param notes never empty
 */
record Mark(Span span, List<Note> notes) {

    Kind kind() {
        return notes.get(0).kind();
    }
}
