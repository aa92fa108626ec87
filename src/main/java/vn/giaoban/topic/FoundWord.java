package vn.giaoban.topic;

import java.util.List;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Topic;

/**
 * A word of the lexicon in a text.
 *
 * @param syllables how many it has: a longer one is more certain
 */
record FoundWord(Span span, Topic topic, boolean isWeak, int syllables) {

    static FoundWord of(TopicWord word, List<Token> tokens) {
        Span span = new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        return new FoundWord(span, word.topic(), word.isWeak(), (int)
                tokens.stream().filter(Token::isSyllable).count());
    }

    boolean tells() {
        return topic != Topic.OTHER;
    }

    boolean overlaps(FoundWord other) {
        return span.start() < other.span.end() && other.span.start() < span.end();
    }
}
