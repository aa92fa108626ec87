package vn.giaoban.series;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of {@code resources/series/words.tsv}, folded, each list with the longest first. */
final class LabelWords {

    private static final List<String[]> LINES = lines();

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
                .filter(line -> line[1].equals(list))
                .map(line -> Folded.of(line[0]))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static List<String[]> lines() {
        var stream = Objects.requireNonNull(LabelWords.class.getResourceAsStream("/series/words.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                Stream<String> lines = reader.lines()) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
