package vn.giaoban.web;

import java.util.Locale;

/** The kinds of facts that are marked in a report; each has a letter in addresses and a style of underline. */
enum FactKind {
    /** Not a kind of its own: the passage that is being checked, around the fact that it is. */
    BOXED("x", "hot"),
    DIRECTIVE("d", "f-dir"),
    PERSON("n", "f-per"),
    METRIC("m", "f-num"),
    DOCUMENT("v", "f-doc");

    private final String letter;
    private final String style;

    FactKind(String letter, String style) {
        this.letter = letter;
        this.style = style;
    }

    /** The {@code d} of {@code #d4}. */
    public String letter() {
        return letter;
    }

    /** A class of the stylesheet. */
    public String style() {
        return style;
    }

    public String messageKey() {
        return "fact." + name().toLowerCase(Locale.ROOT);
    }
}
