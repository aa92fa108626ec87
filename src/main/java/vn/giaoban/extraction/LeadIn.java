package vn.giaoban.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before what is said and is no part of it: the number of a list's item, its name, connectives, words of time. */
final class LeadIn {

    private static final Pattern MARKS = Pattern.compile("[ ,:\"]*");
    private static final Rules RULES = Rules.load("clauses");
    private static final Needle NUMBER = RULES.rule("list-number").needle();
    private static final Needle LABEL = RULES.rule("label").needle();
    private static final Needle TIME = RULES.rule("time-phrase").needle();
    private static final Needle ASIDE = RULES.rule("aside").needle();
    private static final Phrases ACTIONS = Phrases.of("action-verbs");

    private LeadIn() {}

    /** Where what is said begins, mostly its subject. */
    static int end(String text, int from, int limit) {
        int at = marks(text, from, limit);
        for (int before = -1; before != at; ) {
            before = at;
            at = behind(NUMBER, text, at, limit);
            at = withoutConnective(text, at, limit);
            at = behind(LABEL, text, at, limit);
            at = behind(TIME, text, at, limit);
            at = behind(ASIDE, text, at, limit);
        }
        return at;
    }

    static int withoutConnective(String text, int from, int limit) {
        int at = from;
        for (int end = connective(text, at, limit); end > 0; end = connective(text, at, limit)) {
            at = marks(text, end, limit);
        }
        return at;
    }

    /** {@code Hai là, …}, {@code (2) …}: the next item of a list. */
    static boolean opensItem(String text, int from, int limit) {
        return Connectives.opensItem(text, from, limit) || NUMBER.at(text, from, limit) != null;
    }

    /** Where the spaces, commas, colons and quotes at {@code from} end. */
    static int marks(String text, int from, int limit) {
        Matcher marks = MARKS.matcher(text).region(from, limit);
        return marks.lookingAt() ? marks.end() : from;
    }

    private static int behind(Needle needle, String text, int at, int limit) {
        Matcher found = needle.at(text, at, limit);
        return found == null ? at : marks(text, found.end(), limit);
    }

    /** A verb that begins with the same words is none. */
    private static int connective(String text, int at, int limit) {
        int end = Connectives.end(text, at, limit);
        return end > 0 && ACTIONS.end(text, at, limit) <= end ? end : -1;
    }
}
