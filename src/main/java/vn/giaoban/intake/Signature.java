package vn.giaoban.intake;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Files that are certainly no plain text, by their first bytes (as {@code file(1)} knows them). */
enum Signature {
    PDF("PDF", "25504446"),
    ZIP("ZIP (DOCX, XLSX, ODT …)", "504B0304"),
    OLE("DOC, XLS (Microsoft Office 97–2003)", "D0CF11E0A1B11AE1"),
    RTF("RTF", "7B5C727466"),
    PNG("PNG", "89504E470D0A1A0A"),
    JPEG("JPEG", "FFD8FF"),
    GIF("GIF", "47494638"),
    GZIP("GZIP", "1F8B08"),
    RAR("RAR", "526172211A07"),
    SEVEN_ZIP("7Z", "377ABCAF271C");

    private final String format;
    private final String first;

    Signature(String format, String first) {
        this.format = format;
        this.first = first;
    }

    /** The format's name, for people. */
    String format() {
        return format;
    }

    static Optional<Signature> of(byte[] bytes) {
        String start = HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(bytes.length, 8));
        return Arrays.stream(values()).filter(s -> start.startsWith(s.first)).findFirst();
    }
}
