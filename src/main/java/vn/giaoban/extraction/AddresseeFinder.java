package vn.giaoban.extraction;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/** Reads to whom a task is given: a noun for a body or people, up to the verb or {@code cần}, {@code phải} behind it. */
final class AddresseeFinder {

    /**
     * @param end where what follows the addressee begins
     * @param sure whether a known verb or {@code cần}, {@code phải} stands there; else only the whole phrase is behind us
     */
    record Found(Span span, int end, boolean sure) {}

    private static final int LONGEST = 220;
    private static final Rules RULES = Rules.load("addressees");
    private static final Rule BREAK = RULES.rule("break");
    private static final Rule TIME = RULES.rule("time-behind");
    private static final Rule SAID_OF = RULES.rule("said-of");
    private static final Rule WHICH_IS = RULES.rule("which-is");
    private static final Rule IS_TO = RULES.rule("is-to");
    private static final Rule AS_A_WHOLE = RULES.rule("as-a-whole");
    private static final Rule ASKED = RULES.rule("asked");
    private static final Rule ALL_OF_US = RULES.rule("all-of-us");
    private static final Rule PLACE = RULES.rule("place");

    private final Phrases actions;
    private final Phrases heads = Phrases.of("addressee-heads");
    private final Phrases none = Phrases.of("no-addressee");
    private final Phrases openers = Phrases.of("opening-verbs");
    private final AddresseePhrase phrase;
    private final TaskVerbs verbs;
    private final PlaceGrammar places = new PlaceGrammar();
    private final Phrases praise = Phrases.where("speech-verbs", "kind", "praise");

    AddresseeFinder(Phrases actions) {
        this.actions = actions;
        this.phrase = new AddresseePhrase(heads, none, actions);
        this.verbs = new TaskVerbs(actions, heads);
    }

    /** The addressee that stands at {@code from} before a verb, if any. */
    @Nullable
    Found at(String text, int from, int limit) {
        int head = head(text, from, limit);
        if (head < 0) {
            return null;
        }
        int stop = Math.min(limit, head + LONGEST);
        int named = phrase.end(text, head, stop);
        if (text.startsWith(": ", named) && mayBegin(text, named + 2, limit)) {
            return new Found(new Span(from, withoutTime(text, from, head, named)), named + 2, true);
        }
        Matcher aside = WHICH_IS.at(text, named, limit);
        if (aside != null && (mayBegin(text, aside.end(), limit) || TaskVerbs.mustAt(text, aside.end(), limit))) {
            return new Found(new Span(from, withoutTime(text, from, head, named)), aside.end(), true);
        }
        Matcher pause = BREAK.first(text, named, stop);
        int near = pause == null ? stop : pause.start();
        int phraseEnd = Scan.spaces(text, named, near);
        Matcher isTo = IS_TO.at(text, phraseEnd, near);
        if (isTo != null && actions.at(text, isTo.end(), near)) {
            return new Found(new Span(from, named), isTo.end(), true);
        }
        int known = verbs.behind(text, from, head, phraseEnd, near);
        boolean guessed =
                (known < 0 || TaskVerbs.strays(text, phraseEnd, known)) && verbs.mayAct(text, phraseEnd, near);
        int end = guessed || (known < 0 && verbs.mayName(text, from, phraseEnd, near)) ? phraseEnd : known;
        if (end < 0) {
            return null;
        }
        int cut = withoutTime(text, from, head, end);
        boolean tells = (TaskVerbs.tells(text, from, cut) && !TaskVerbs.tellsWhich(text, from, end, limit))
                || holds(praise, text, head, end - 1, limit)
                || praise.end(text, end, limit) > actions.end(text, end, limit);
        Matcher whole = AS_A_WHOLE.at(text, from, limit);
        int start = whole == null ? from : whole.end();
        boolean sure = !guessed && !(place(text, from, limit) == head && !TaskVerbs.mustAt(text, end, limit));
        return cut > start && !tells ? new Found(new Span(start, cut), end, sure) : null;
    }

    /** To whom, where only a colon and a list follow: the whole noun phrase at {@code from}, if one stands there. */
    @Nullable
    Span phrase(String text, int from, int limit) {
        int head = head(text, from, limit);
        if (head < 0) {
            return null;
        }
        int end = phrase.end(text, head, limit);
        int cut = withoutTime(text, from, head, end);
        return cut > from ? new Span(from, cut) : null;
    }

    /** Where those who are asked end, before what tells when. */
    private static int withoutTime(String text, int from, int head, int end) {
        Matcher said = SAID_OF.first(text, head, end);
        int to = said == null ? end : said.start();
        Matcher time = TIME.first(text, head, to);
        return Scan.back(text, from, time == null ? to : time.start(), ",");
    }

    boolean opensBody(String text, int from, int limit) {
        return head(text, from, limit) > 0;
    }

    /** The same by a noun, and not by the name of a place only. */
    boolean opensNoun(String text, int from, int limit) {
        return opensBody(text, from, limit)
                && (heads.at(text, from, limit) || AddresseePhrase.QUANTIFIER.at(text, from, limit) != null);
    }

    /** Whether a word with which a task may begin stands at {@code at}. */
    boolean mayBegin(String text, int at, int limit) {
        return actions.at(text, at, limit) || openers.at(text, at, limit);
    }

    boolean holdsVerb(String text, int from, int limit) {
        int head = head(text, from, limit);
        return verbs.first(text, from, head < 0 ? from : head, limit) >= 0;
    }

    private int head(String text, int from, int limit) {
        Matcher quantifier = AddresseePhrase.QUANTIFIER.at(text, from, limit);
        boolean counted = quantifier != null;
        int at = quantifier == null ? from : quantifier.end();
        int head = heads.end(text, at, limit);
        if (head < 0 || none.end(text, at, limit) >= head) {
            return counted ? -1 : place(text, from, limit);
        }
        return counted || actions.end(text, at, limit) < head ? head : -1;
    }

    /** {@code Phong Hải cần …}, {@code TP.Biên Hòa rà soát …}: what is written like a place, before an obligation; a known place before any verb. */
    private int place(String text, int from, int limit) {
        Matcher all = ALL_OF_US.at(text, from, limit);
        if (all != null) {
            return all.end();
        }
        if (!Scan.capital(text, from, limit)) {
            return -1;
        }
        Matcher asked = ASKED.at(text, from, limit);
        if (asked != null && mayBegin(text, asked.end() + 1, limit)) {
            return asked.end();
        }
        Matcher place = PLACE.at(text, from, limit);
        if (place == null) {
            return -1;
        }
        int end = place.end();
        boolean known = place.group("city") != null || places.isPlace(text.substring(from, end));
        return TaskVerbs.mustAt(text, end + 1, limit) || (known && mayBegin(text, end + 1, limit)) ? end : -1;
    }

    private static boolean holds(Phrases phrases, String text, int from, int to, int limit) {
        for (int at = from; at <= to; at++) {
            if (phrases.at(text, at, limit)) {
                return true;
            }
        }
        return false;
    }
}
