package vn.giaoban.series;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.giaoban.text.TabSeparated;

/** The words of {@code resources/series/words.tsv}, folded, each list with the longest first. */
final class LabelWords {

    private static final List<List<String>> LINES = TabSeparated.lines("/series/words.tsv");

    /** Say nothing at the beginning of a label. */
    static final List<String> OPENINGS = of("opening");

    /** Say nothing at the end of a label. */
    static final List<String> CLOSINGS = of("closing");

    /** Do not tell what is measured where nothing else is said. */
    static final Set<String> VAGUE = Set.copyOf(of("vague"));

    /** Parts of a body whose figures are the body's. */
    static final List<String> ORGANS = of("organ");

    /** Bodies of a whole province, whether or not the province is named behind them. */
    static final List<String> PROVINCIAL = of("provincial");

    /** Bodies of a whole province only where the province is named behind them. */
    static final List<String> PROVINCIAL_NAMED = of("provincial-named");

    private LabelWords() {}

    private static List<String> of(String list) {
        return LINES.stream()
                .filter(line -> line.get(1).equals(list))
                .map(line -> Folded.of(line.get(0)))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
