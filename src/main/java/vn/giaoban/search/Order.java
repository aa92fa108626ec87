package vn.giaoban.search;

import java.util.Arrays;
import java.util.Optional;

/** How directives found are ordered; {@link #word()} is its name in addresses. */
public enum Order {
    RELEVANCE("lien-quan"),
    NEWEST("moi");

    private final String word;

    Order(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Optional<Order> of(String word) {
        return Arrays.stream(values()).filter(o -> o.word.equals(word)).findFirst();
    }
}
