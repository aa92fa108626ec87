package vn.giaoban.extraction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.giaoban.text.ReportText;

/** A file that must be plain text in UTF-8. */
final class PlainTextFile {

    private PlainTextFile() {}

    /** Why a file gave no text; {@link #reason()} is the key of a message that takes the file. */
    static final class Unreadable extends Exception {

        private final String reason;

        Unreadable(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    static ReportText read(Path file) throws Unreadable {
        if (!Files.exists(file)) {
            throw new Unreadable("unreadable.missing");
        }
        if (!Files.isRegularFile(file)) {
            throw new Unreadable("unreadable.no-file");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Unreadable("unreadable.binary");
            }
            return ReportText.of(text);
        } catch (CharacterCodingException e) {
            throw new Unreadable("unreadable.encoding");
        } catch (IOException e) {
            throw new Unreadable("unreadable.closed");
        }
    }
}
