package vn.giaoban.summary;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The stream that a Word document goes to takes no more. */
final class WordNotWritten extends UncheckedIOException {

    WordNotWritten(Exception cause) {
        super(new IOException(cause));
    }
}
