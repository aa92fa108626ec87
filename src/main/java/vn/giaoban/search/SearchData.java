package vn.giaoban.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Words that the search knows, from {@code search/NAME.tsv}: cells parted by tabs, {@code #} before a remark. */
final class SearchData {

    private SearchData() {}

    /** The cells of each line. */
    static List<List<String>> lines(String name) {
        try (InputStream in = SearchData.class.getResourceAsStream("/search/" + name + ".tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
