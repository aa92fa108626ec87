package vn.giaoban.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.TabSeparated;

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
        TabSeparated.lines("/search/meeting-kinds.tsv")
                .forEach(cells -> kinds.put(" " + Syllable.exact(Syllable.of(cells.get(0))) + " ", cells.get(1)));
        return kinds;
    }
}
