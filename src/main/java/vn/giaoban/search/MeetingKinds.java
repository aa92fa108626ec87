package vn.giaoban.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What kind of meeting a title names, by the words in {@code search/meeting-kinds.tsv}; the first line that stands in it decides. */
final class MeetingKinds {

    private static final String OTHER = "khac";
    private static final Map<String, String> KINDS = read();

    private MeetingKinds() {}

    /** {@code giao-ban}, {@code lam-viec} … or {@code khac}; {@link Facet#UNKNOWN} without a title. */
    static String of(@Nullable String title) {
        if (title == null) {
            return Facet.UNKNOWN;
        }
        String words = " " + Syllable.exact(Syllable.of(title)) + " ";
        return KINDS.entrySet().stream()
                .filter(kind -> words.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }

    private static Map<String, String> read() {
        var kinds = new LinkedHashMap<String, String>();
        try (InputStream in = MeetingKinds.class.getResourceAsStream("/search/meeting-kinds.tsv")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> kinds.put(" " + Syllable.exact(Syllable.of(cells[0])) + " ", cells[1]));
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
