package vn.giaoban.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Comma-separated values after RFC 4180, with the byte order mark by which spreadsheets know UTF-8. */
public final class Csv {

    static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final String FORMULA_BEGINS = "=+-@\t\r\n＝＋－＠";

    private final Appendable rows;

    public Csv() {
        this(new StringBuilder());
    }

    /**
     * Writes there row by row.
     *
     * @throws UncheckedIOException where {@code out} fails, here or at a row
     */
    public Csv(Appendable out) {
        rows = out;
        append("\uFEFF");
    }

    /** @param values null is an empty cell */
    public Csv row(@Nullable Object... values) {
        return append(Arrays.stream(values).map(Csv::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    /** @param name under which a browser keeps it */
    public ResponseEntity<byte[]> file(String name) {
        return Answers.file(TYPE, name, toString());
    }

    @Override
    public String toString() {
        return rows.toString();
    }

    private Csv append(String text) {
        try {
            rows.append(text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.toString();
        }
        String text = value == null ? "" : harmless(value.toString());
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** A spreadsheet runs what begins like a formula; behind an apostrophe it shows it. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
