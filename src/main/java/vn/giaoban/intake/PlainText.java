package vn.giaoban.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes that are strictly the text of one encoding: UTF-8, or UTF-16 where a byte order mark says so (as the Windows editor's
 * "Unicode" writes it).
 *
 * @param text without the mark
 */
record PlainText(String text, Charset charset) {

    static PlainText decode(byte[] bytes) throws ImportFailed {
        Optional<Signature> binary = Signature.of(bytes);
        if (binary.isPresent()) {
            throw new ImportFailed(
                    Stage.DECODE, "intake.decode.other-format", binary.get().format());
        }
        Charset charset = charset(bytes);
        if (charset.equals(StandardCharsets.UTF_8)) {
            refuseZeroBytes(bytes);
        }
        String text = strictly(bytes, charset);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.indexOf('\0') >= 0) {
            throw new ImportFailed(Stage.DECODE, "intake.decode.binary", line(text, text.indexOf('\0')));
        }
        if (text.isBlank()) {
            throw new ImportFailed(Stage.DECODE, "intake.decode.empty");
        }
        return new PlainText(text, charset);
    }

    String mediaType() {
        return "text/plain;charset=" + charset.name();
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static String strictly(byte[] bytes, Charset charset) throws ImportFailed {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        out.flip();
        if (!result.isError()) {
            return out.toString();
        }
        int wrong = in.position();
        throw new ImportFailed(
                Stage.DECODE,
                "intake.decode.wrong-encoding",
                charset.name(),
                line(out, out.length()),
                wrong + 1,
                "%02X".formatted(bytes[wrong]));
    }

    /** Looks at all bytes first: in a binary file a wrong byte often stands before the first zero, and "wrong encoding" would mislead. */
    private static void refuseZeroBytes(byte[] bytes) throws ImportFailed {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                String before = new String(bytes, 0, i, StandardCharsets.ISO_8859_1);
                throw new ImportFailed(Stage.DECODE, "intake.decode.binary", line(before, before.length()));
            }
        }
    }

    /** From 1, whatever the line ends are. */
    private static long line(CharSequence text, int offset) {
        return 1
                + text.subSequence(0, offset)
                        .toString()
                        .replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count();
    }
}
