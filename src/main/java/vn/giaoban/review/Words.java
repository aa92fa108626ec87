package vn.giaoban.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;

/** Finds words that somebody typed or copied where the report says them. */
final class Words {

    /** Of words that are looked for, in characters: no fact is longer. */
    private static final int LONGEST = 5000;

    private final ReportText text;

    Words(ReportText text) {
        this.text = text;
    }

    /**
     * The place of these words that is the nearest to {@code offset}.
     *
     * @param field of the form that they were typed into
     * @throws UnusableDecision where the report does not say them
     */
    Span nearest(String field, String typed, int offset) {
        if (typed.isBlank()) {
            throw new UnusableDecision("review.required", field);
        }
        return all(typed).stream()
                .min(Comparator.comparingInt(found -> Math.abs(found.start() - offset)))
                .orElseThrow(() -> new UnusableDecision("review.words.absent", field));
    }

    /** The last place of these words that ends before {@code offset}. */
    Optional<Span> lastBefore(String typed, int offset) {
        return all(typed).stream().filter(found -> found.end() <= offset).reduce((first, second) -> second);
    }

    Optional<Span> within(Span span, String typed) {
        return all(typed).stream().filter(span::contains).findFirst();
    }

    /** The sentence that holds {@code offset}. */
    Span sentence(int offset) {
        return text.sentenceAt(offset).span();
    }

    /** Spaces, line ends, dashes and quotation marks of any kind are the same, as for the rules. */
    private List<Span> all(String typed) {
        if (typed.isBlank() || typed.length() > LONGEST) {
            return List.of();
        }
        String pattern = Arrays.stream(ReportText.of(typed).matching().strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile(pattern)
                .matcher(text.matching())
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }
}
