package vn.giaoban.extraction.explain;

import vn.giaoban.extraction.CommandTexts;

/** What a mark says, with its colour as an SGR parameter (ECMA-48). */
enum Kind {
    MEETING_TITLE("33"),
    DATE("33"),
    PERIOD("33"),
    PROVINCE("33"),
    HOST("33"),
    PERSON("1;36"),
    TITLE("36"),
    ROLE("35"),
    GROUP("36"),
    DIRECTIVE("32"),
    ISSUER("1;32"),
    ADDRESSEE("1;34"),
    DEADLINE("1;31"),
    METRIC("1;33"),
    REFERENCE("34"),
    /** a sign of a meeting, in a text that has too few */
    SIGN("31"),
    /** what tells another kind of text */
    TEXT_KIND("1;35");

    private final String color;

    Kind(String color) {
        this.color = color;
    }

    String color() {
        return color;
    }

    String label() {
        return CommandTexts.say("kind." + name());
    }
}
