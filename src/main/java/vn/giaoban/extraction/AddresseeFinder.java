package vn.giaoban.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern TIME = Pattern.compile(
            "(?iu)(?: (?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)| định kỳ| ngay sau| trước mắt| trước hết| trước tiên| thời gian (?:tới|này)| từ nay| trước (?:ngày|tháng|\\d+)|(?:,? ?trong|,) (?:quá trình|ngày|tuần|thời gian|quý|tháng|năm|những tháng|các tháng|\\d+ tháng|giai đoạn|nhiệm kỳ|thời điểm))(?!\\p{L})");
    private static final Pattern PLACE = Pattern.compile(
            "(?:(?:TP|Tp)\\.? ?\\p{Lu}[\\p{L}']*(?:[ -]\\p{Lu}[\\p{L}']*){0,4}|\\p{Lu}[\\p{L}']*(?:[ -]\\p{Lu}[\\p{L}']*){1,4})(?= )");
    /** Right behind the demand any name is asked, whatever it names ({@code đề nghị VNPT, Viettel phủ sóng …}). */
    private static final Pattern ASKED = Pattern.compile(
            "(?<=(?:[Đđ]ề nghị|[Yy]êu cầu|[Gg]iao) )\\p{Lu}[\\p{L}]*(?:[ -]\\p{Lu}[\\p{L}]*){0,4}(?:(?:, | và )\\p{Lu}[\\p{L}]*(?:[ -]\\p{Lu}[\\p{L}]*){0,4})*(?= )");

    private static final Pattern CITY = Pattern.compile("(?:TP|Tp)\\.? ?");
    private static final Pattern BREAK = Pattern.compile("[;.](?<!\\b(?:TP|Tp|T)\\.)|: ?\\(?\\d|: ?$");

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
        Matcher pause = BREAK.matcher(text).region(head, stop);
        int near = pause.find() ? pause.start() : stop;
        int whole = phrase.end(text, head, near);
        int phraseEnd = Scan.spaces(text, whole, near);
        if (text.startsWith("là ", phraseEnd) && actions.at(text, phraseEnd + 3, near)) {
            return new Found(new Span(from, whole), phraseEnd + 3, true);
        }
        int known = verbs.behind(text, from, head, phraseEnd, near);
        boolean guessed =
                (known < 0 || TaskVerbs.strays(text, phraseEnd, known)) && verbs.mayAct(text, phraseEnd, near);
        int end = guessed ? phraseEnd : known;
        if (end < 0) {
            return null;
        }
        Matcher time = TIME.matcher(text).region(head, end).useTransparentBounds(true);
        int cut = Scan.back(text, from, time.find() ? time.start() : end, ",");
        boolean tells = TaskVerbs.tells(text, from, cut)
                || holds(praise, text, head, end - 1, limit)
                || praise.end(text, end, limit) > actions.end(text, end, limit);
        int start = text.startsWith("cả ", from) || text.startsWith("Cả ", from) ? from + 3 : from;
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
        Matcher time = TIME.matcher(text).region(head, end).useTransparentBounds(true);
        int cut = Scan.back(text, from, time.find() ? time.start() : end, ",");
        return cut > from ? new Span(from, cut) : null;
    }

    boolean opensBody(String text, int from, int limit) {
        return head(text, from, limit) > 0;
    }

    boolean holdsVerb(String text, int from, int limit) {
        int head = head(text, from, limit);
        return verbs.first(text, from, head < 0 ? from : head, limit) >= 0;
    }

    private int head(String text, int from, int limit) {
        Matcher quantifier = AddresseePhrase.QUANTIFIER.matcher(text).region(from, limit);
        boolean counted = quantifier.lookingAt();
        int at = counted ? quantifier.end() : from;
        int head = heads.end(text, at, limit);
        if (head < 0 || none.at(text, at, limit)) {
            return counted ? -1 : place(text, from, limit);
        }
        return counted || actions.end(text, at, limit) < head ? head : -1;
    }

    /** {@code Phong Hải cần …}, {@code TP.Biên Hòa rà soát …}: what is written like a place, before an obligation; a known place before any verb. */
    private int place(String text, int from, int limit) {
        Matcher asked = ASKED.matcher(text).region(from, limit).useTransparentBounds(true);
        if (asked.lookingAt()
                && (actions.at(text, asked.end() + 1, limit) || openers.at(text, asked.end() + 1, limit))) {
            return asked.end();
        }
        Matcher place = PLACE.matcher(text).region(from, limit);
        if (!place.lookingAt()) {
            return -1;
        }
        int end = place.end();
        boolean known = CITY.matcher(text).region(from, limit).lookingAt() || places.isPlace(text.substring(from, end));
        boolean obliged = TaskVerbs.mustAt(text, end + 1, limit);
        return obliged || (known && (actions.at(text, end + 1, limit) || openers.at(text, end + 1, limit))) ? end : -1;
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
