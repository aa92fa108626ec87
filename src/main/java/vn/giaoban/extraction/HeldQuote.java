package vn.giaoban.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.text.Sentence;
import vn.giaoban.text.Span;

/** The sentences of a quote that goes on over several: whose words they are often stands behind the last. */
final class HeldQuote {

    private static final int MOST = 20;

    /** A sentence of the body with what is mentioned in it. */
    record Part(Sentence sentence, List<Mention> mentions, boolean opensParagraph) {

        Span span() {
            return sentence.span();
        }
    }

    private final String text;
    private final List<Part> parts = new ArrayList<>();

    HeldQuote(String text) {
        this.text = text;
    }

    boolean isOpen() {
        return !parts.isEmpty();
    }

    /** Whether {@code part} was held: a quote opens with it and goes on, or is open already. */
    boolean hold(Part part) {
        boolean holds = isOpen() || (text.charAt(part.span().start()) == '"' && turns(part));
        if (holds) {
            parts.add(part);
        }
        return holds;
    }

    /** Whether the quote is at its end, or longer than quotes are. */
    boolean isComplete() {
        return parts.size() > 1 && (turns(parts.get(parts.size() - 1)) || parts.size() >= MOST);
    }

    List<Part> release() {
        List<Part> all = List.copyOf(parts);
        parts.clear();
        return all;
    }

    /** Whether a quote is opened or closed in it, and not the other too. */
    private boolean turns(Part part) {
        return part.span().in(text).chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
