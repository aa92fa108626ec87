package vn.giaoban.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.TabSeparated;
import vn.giaoban.vocabulary.Topic;

/**
 * Words by which topics are told: {@code resources/topic/words.tsv}. A form stands for itself and for itself without its commas.
 */
final class TopicLexicon {

    private static final class Branch {

        private final Map<String, Branch> next = new HashMap<>();
        private @Nullable TopicWord word;
    }

    private final Branch root = new Branch();

    /** @throws IllegalArgumentException where a word stands twice */
    TopicLexicon(Iterable<TopicWord> words) {
        for (TopicWord word : words) {
            put(word.form(), word);
            if (word.form().contains(",")) {
                put(word.form().replace(",", ""), word);
            }
        }
    }

    static TopicLexicon load() {
        return new TopicLexicon(words());
    }

    /** @throws IllegalArgumentException where a line breaks the form */
    static List<TopicWord> words() {
        return TabSeparated.lines("/topic/words.tsv").stream()
                .filter(cells -> !Character.isWhitespace(cells.get(0).charAt(0)))
                .map(TopicLexicon::word)
                .toList();
    }

    /** Whole syllables, in the order of the text; of words that overlap the longest, else the first. */
    List<FoundWord> in(ReportText text) {
        List<Token> tokens = Token.of(text);
        var found = new ArrayList<FoundWord>();
        for (int from = 0; from < tokens.size(); from++) {
            Branch at = root;
            for (int to = from; to < tokens.size(); ) {
                at = at.next.get(tokens.get(to++).spelling());
                if (at == null) {
                    break;
                }
                if (at.word != null) {
                    found.add(FoundWord.of(at.word, tokens.subList(from, to)));
                }
            }
        }
        return apart(found);
    }

    private static List<FoundWord> apart(List<FoundWord> found) {
        var apart = new ArrayList<FoundWord>();
        found.stream()
                .sorted(Comparator.comparingInt(FoundWord::syllables).reversed())
                .filter(word -> apart.stream().noneMatch(word::overlaps))
                .forEach(apart::add);
        apart.sort(Comparator.comparingInt(word -> word.span().start()));
        return apart;
    }

    private void put(String form, TopicWord word) {
        Branch at = root;
        for (Token token : Token.of(ReportText.of(form))) {
            at = at.next.computeIfAbsent(token.spelling(), t -> new Branch());
        }
        if (at.word != null) {
            throw new IllegalArgumentException("words.tsv has " + form + " twice");
        }
        at.word = word;
    }

    private static TopicWord word(List<String> cells) {
        boolean isWeak = cells.size() == 3 && cells.get(2).equals("weak");
        if (cells.size() != (isWeak ? 3 : 2)) {
            throw new IllegalArgumentException("words.tsv: neither form, topic nor form, topic, weak: " + cells);
        }
        return new TopicWord(cells.get(0), Topic.valueOf(cells.get(1)), isWeak);
    }
}
