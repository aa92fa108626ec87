package vn.giaoban.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A module's data in UTF-8: cells parted by tabs, {@code #} before a remark. */
public final class TabSeparated {

    private TabSeparated() {}

    /**
     * The cells of each line.
     *
     * @param path on the classpath: {@code /search/abbreviations.tsv}
     * @throws IllegalArgumentException where there is no such file
     */
    public static List<List<String>> lines(String path) {
        try (InputStream in = TabSeparated.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no file " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
