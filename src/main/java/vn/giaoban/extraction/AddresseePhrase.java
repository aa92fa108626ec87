package vn.giaoban.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The noun phrase of those to whom a task is given: {@code body [level|field|place]*}, joined by commas and {@code và}
 * ({@code các phòng, ban huyện và UBND các xã vùng cao}). What follows the whole phrase is the task, whatever its verb.
 */
final class AddresseePhrase {

    private static final Rules RULES = Rules.load("addressees");
    static final Rule QUANTIFIER = RULES.rule("quantifier");
    private static final Rule JOINED = RULES.rule("joined");
    private static final Rule BELONGS = RULES.rule("belongs");
    private static final Pattern BRACKETS = Pattern.compile(" ?\\([^()]{1,80}\\)");
    private static final Rule NAME = RULES.rule("name");
    private static final Rule LISTED = RULES.rule("listed");
    private static final Rule FURTHER = RULES.rule("further");

    private final Phrases heads;
    private final Phrases none;
    private final Phrases actions;
    private final Phrases openers = Phrases.of("opening-verbs");
    private final Phrases function = Phrases.of("function-words");
    private final Phrases tails = Phrases.of("addressee-tails", "agency-fields");

    AddresseePhrase(Phrases heads, Phrases none, Phrases actions) {
        this.heads = heads;
        this.none = none;
        this.actions = actions;
    }

    /** Where the phrase ends whose first noun ends at {@code head}. */
    int end(String text, int head, int limit) {
        int at = head;
        boolean listed = false;
        for (int before = -1; before != at; ) {
            before = at;
            Matcher list = LISTED.at(text, at, limit);
            listed |= list != null;
            at = Math.max(at, list != null ? name(text, list.end() - 1, limit) : goesOn(text, at, limit, listed));
        }
        return at;
    }

    private int goesOn(String text, int at, int limit, boolean listed) {
        Matcher brackets = BRACKETS.matcher(text).region(at, limit);
        if (brackets.lookingAt()) {
            return brackets.end();
        }
        int name = name(text, at, limit);
        if (name > 0) {
            return name;
        }
        Matcher joined = JOINED.at(text, at, limit);
        if (joined != null) {
            boolean alsoNamed = listed || endsInName(text, at);
            return Math.max(noun(text, joined.end(), limit), alsoNamed ? name(text, joined.end() - 1, limit) : -1);
        }
        Matcher further = FURTHER.at(text, at, limit);
        if (further != null) {
            return noun(text, further.end(), limit);
        }
        Matcher belongs = BELONGS.at(text, at, limit);
        if (belongs != null) {
            int of = Math.max(noun(text, belongs.end(), limit), tail(text, belongs.end(), limit));
            of = of > 0 ? of : name(text, belongs.end() - 1, limit);
            return of > 0 ? of : tail(text, at + 1, limit);
        }
        return -1;
    }

    /** Whether one of the last two words bears a capital. */
    private static boolean endsInName(String text, int end) {
        int last = text.lastIndexOf(' ', end - 1) + 1;
        int before = last < 2 ? last : text.lastIndexOf(' ', last - 2) + 1;
        return Character.isUpperCase(text.charAt(last)) || Character.isUpperCase(text.charAt(before));
    }

    /** A further body: behind a quantifier always, else where it is no verb; {@code nơi} alone says where the body before it is. */
    private int noun(String text, int from, int limit) {
        Matcher quantifier = QUANTIFIER.at(text, from, limit);
        boolean counted = quantifier != null;
        int at = quantifier == null ? from : quantifier.end();
        int head = heads.end(text, at, limit);
        boolean where = text.startsWith("nơi", at) && !counted;
        boolean body = head > 0
                && !where
                && none.end(text, at, limit) < head
                && (counted || actions.end(text, at, limit) < head);
        return body ? head : -1;
    }

    /** A word in capitals; of a compound only the first syllable bears one ({@code Ban Chỉ huy Quân sự}). */
    private int name(String text, int space, int limit) {
        int end = space < limit && text.charAt(space) == ' '
                ? Math.max(tail(text, space + 1, limit), noun(text, space + 1, limit))
                : -1;
        Matcher name = end > 0 ? null : NAME.at(text, space, limit);
        if (name == null) {
            return end;
        }
        end = name.end();
        int work = actions.end(text, space + 1, limit);
        if (work > end) {
            return work;
        }
        int second = end + 1;
        boolean syllable = second < limit
                && text.charAt(end) == ' '
                && Character.isLowerCase(text.charAt(second))
                && !actions.at(text, second, limit)
                && !openers.at(text, second, limit)
                && !heads.at(text, second, limit)
                && !tails.at(text, second, limit)
                && !function.at(text, second, limit);
        return syllable ? Scan.word(text, second, limit) : end;
    }

    private int tail(String text, int from, int limit) {
        int end = tails.end(text, from, limit);
        boolean written = from < limit && Character.isUpperCase(text.charAt(from));
        return written || end > actions.end(text, from, limit) ? end : -1;
    }
}
