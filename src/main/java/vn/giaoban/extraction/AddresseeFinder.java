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
    private static final Rule MUST = Rules.load("clauses").rule("obligation");
    private static final Pattern TIME = Pattern.compile(
            "(?iu)(?: (?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)| định kỳ| ngay sau| trước mắt| trước hết| trước tiên| thời gian (?:tới|này)| từ nay| trước (?:ngày|tháng|\\d+)|(?:,? ?trong|,) (?:quá trình|ngày|tuần|thời gian|quý|tháng|năm|những tháng|các tháng|\\d+ tháng|giai đoạn|nhiệm kỳ|thời điểm))(?!\\p{L})");
    /** How a task begins, never which body it is ({@code các Ban tập trung …}). */
    private static final Pattern HOW = Pattern.compile(
            "(?:tập trung|tiếp tục|tăng cường|đẩy mạnh|đẩy nhanh|chủ động|khẩn trương|nghiêm túc|tích cực|sớm|kịp thời|thường xuyên|kiên quyết|chú trọng|phát huy|ưu tiên|rà soát)(?= )");

    private static final Pattern STATE =
            Pattern.compile("có (?:liên quan|thẩm quyền|chức năng|trách nhiệm liên quan|dự án|điều kiện|diện tích)");
    private static final Pattern TELLS = Pattern.compile(
            " (?:biểu quyết|cho rằng|cho biết|cho hay|nhận định|khẳng định|đã(?! được)|sẽ|nay|vừa qua|là|cũng(?! như| cần| phải)|càng|đều(?! cần| phải)|luôn(?! phải)|vừa|rất|sau khi)(?: |$)");
    private static final Pattern NAMED_FOR = Pattern.compile(
            "(?iu)(?:ban chỉ đạo|ban quản lý|tiểu ban|tổ công tác|quỹ)(?: quốc gia| tỉnh| thành phố| trung ương| huyện)? $");
    private static final Pattern BODY =
            Pattern.compile("Ban|Tổ|Trung tâm|Các cơ quan|Cơ quan|Cán bộ|Đội ngũ|Lực lượng");
    /** What stands between a noun and its {@code phải} tells which ({@code cán bộ bám bản phải …}), where it is short. */
    private static final Pattern WHICH = Pattern.compile("(?:[^ ,;:.]+ ){1,4}");

    private static final Pattern PLACE = Pattern.compile(
            "(?:(?:TP|Tp)\\.? ?\\p{Lu}[\\p{L}']*(?:[ -]\\p{Lu}[\\p{L}']*){0,4}|\\p{Lu}[\\p{L}']*(?:[ -]\\p{Lu}[\\p{L}']*){1,4})(?= )");
    /** Right behind the demand any name is asked, whatever it names ({@code đề nghị VNPT, Viettel phủ sóng …}). */
    private static final Pattern ASKED = Pattern.compile(
            "(?<=(?:[Đđ]ề nghị|[Yy]êu cầu|[Gg]iao) )\\p{Lu}[\\p{L}]*(?:[ -]\\p{Lu}[\\p{L}]*){0,4}(?:(?:, | và )\\p{Lu}[\\p{L}]*(?:[ -]\\p{Lu}[\\p{L}]*){0,4})*(?= )");

    private static final Pattern CITY = Pattern.compile("(?:TP|Tp)\\.? ?");
    private static final Pattern CLAUSE = Pattern.compile("(?:[^ ,]+ ){2,}[^ ,]+[,:] ");
    private static final Pattern BREAK = Pattern.compile("[;.](?<!\\b(?:TP|Tp|T)\\.)|: ?\\(?\\d|: ?$");

    private final Phrases actions;
    private final Phrases heads = Phrases.of("addressee-heads");
    private final Phrases none = Phrases.of("no-addressee");
    private final Phrases compounds = Phrases.of("compounds");
    private final Phrases modified = Phrases.of("modifier-nouns");
    private final Phrases verbless = Phrases.of("verbless-openings");
    private final Phrases openers = Phrases.of("opening-verbs");
    private final AddresseePhrase phrase;
    private final PlaceGrammar places = new PlaceGrammar();
    private final Phrases praise = Phrases.where("speech-verbs", "kind", "praise");

    AddresseeFinder(Phrases actions) {
        this.actions = actions;
        this.phrase = new AddresseePhrase(heads, none, actions);
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
        int known = verb(text, from, head, phraseEnd, near);
        boolean guessed = (known < 0 || strays(text, phraseEnd, known)) && mayAct(text, phraseEnd, near);
        int end = guessed ? phraseEnd : known;
        if (end < 0) {
            return null;
        }
        Matcher time = TIME.matcher(text).region(head, end).useTransparentBounds(true);
        int cut = Scan.back(text, from, time.find() ? time.start() : end, ",");
        boolean tells = TELLS.matcher(text.substring(from, cut)).find()
                || holds(praise, text, head, end - 1, limit)
                || praise.end(text, end, limit) > actions.end(text, end, limit);
        int start = text.startsWith("cả ", from) || text.startsWith("Cả ", from) ? from + 3 : from;
        boolean sure = !guessed && !(place(text, from, limit) == head && !mustAt(text, end, limit));
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
        return boundary(text, from, head < 0 ? from : head, limit) >= 0;
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
        boolean obliged = mustAt(text, end + 1, limit);
        return obliged || (known && (actions.at(text, end + 1, limit) || openers.at(text, end + 1, limit))) ? end : -1;
    }

    /** Where the task's verb stands: right behind the whole phrase where one may, else the first in what follows. */
    private int verb(String text, int from, int head, int phraseEnd, int limit) {
        int far = boundary(text, from, head, limit);
        if ((far >= 0 && far <= phraseEnd) || !opens(text, phraseEnd, limit)) {
            return far;
        }
        boolean tellsWhich =
                far > 0 && WHICH.matcher(text.substring(phraseEnd, far)).matches() && mustAt(text, far, limit);
        return tellsWhich ? far : phraseEnd;
    }

    private boolean opens(String text, int at, int limit) {
        int verb = openers.end(text, at, limit);
        return verb > 0 && verbless.end(text, at, limit) <= verb;
    }

    /** Whether the known verb comes too late to be the first: behind several unknown words and a comma. */
    private static boolean strays(String text, int phraseEnd, int known) {
        return known > phraseEnd
                && CLAUSE.matcher(text.substring(phraseEnd, known)).lookingAt()
                && !mustAt(text, known, text.length());
    }

    /** Whether an unknown word behind a whole phrase can be a verb. */
    private boolean mayAct(String text, int at, int limit) {
        return at < limit
                && text.charAt(at - 1) == ' '
                && text.charAt(at - 2) != ','
                && Character.isLowerCase(text.charAt(at))
                && !actions.at(text, at, limit)
                && !compounds.at(text, at, limit)
                && !AddresseePhrase.FUNCTION.matcher(text).region(at, limit).lookingAt()
                && text.substring(at, limit).contains(" ")
                && !TELLS.matcher(text.substring(at - 1, limit)).find();
    }

    private int boundary(String text, int from, int head, int limit) {
        for (int at = head; at < limit; at++) {
            if (!Scan.opensWord(text, at)) {
                continue;
            }
            if (mustAt(text, at, limit)) {
                return at;
            }
            boolean verb = Character.isLowerCase(text.charAt(at))
                    && actions.at(text, at, limit)
                    && !STATE.matcher(text).region(at, limit).lookingAt();
            int compound = compounds.end(text, at, limit);
            if (compound > 0 && compound > actions.end(text, at, limit)) {
                at = compound - 1;
            } else if (verb && (joins(text, at, limit) || modifies(text, from, at) || withinCompound(text, from, at))) {
                at = actions.end(text, at, limit) - 1;
            } else if (verb && !isNoun(text, at, limit)) {
                int must = relative(text, from, at) || namedFor(text, from, at) ? obligation(text, at, limit) : -1;
                return must > 0 || relative(text, from, at) ? must : at;
            }
        }
        return -1;
    }

    /** {@code các xã mà báo chí phản ánh}: the verb tells which, the task comes behind. */
    private static boolean relative(String text, int from, int at) {
        return text.substring(from, at).contains(" mà ");
    }

    private static boolean namedFor(String text, int from, int at) {
        return Scan.endsWith(NAMED_FOR, text, from, at);
    }

    private static boolean mustAt(String text, int at, int limit) {
        return at < limit
                && Character.isLowerCase(text.charAt(at))
                && MUST.matcher(text)
                        .region(at, limit)
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    private static int obligation(String text, int from, int limit) {
        Matcher must = MUST.matcher(text).region(from, limit);
        return must.find() ? must.start() : -1;
    }

    private static boolean holds(Phrases phrases, String text, int from, int to, int limit) {
        for (int at = from; at <= to; at++) {
            if (phrases.at(text, at, limit)) {
                return true;
            }
        }
        return false;
    }

    /** {@code các xã cùng các ngành …}: more of those who are asked. */
    private boolean joins(String text, int at, int limit) {
        int next = at + "cùng ".length();
        return next < limit
                && text.startsWith("cùng ", at)
                && (AddresseePhrase.QUANTIFIER.matcher(text).region(next, limit).lookingAt()
                        || heads.at(text, next, limit));
    }

    /** Whether the word before makes the verb a part of a name or of a relative clause. */
    private boolean modifies(String text, int from, int at) {
        if (HOW.matcher(text).region(at, text.length()).lookingAt()) {
            return false;
        }
        int end = Scan.back(text, from, at, "");
        int two = 0;
        for (int i = end - 1; i >= from && two < 3; i--) {
            if (i == from || text.charAt(i - 1) == ' ') {
                two++;
                boolean name = Character.isUpperCase(text.charAt(i))
                        && !BODY.matcher(text.substring(i, end)).matches();
                if (!name && modified.end(text, i, end) == end) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code chương trình}, {@code cây trồng}: the verb is the second syllable of a noun. */
    private boolean withinCompound(String text, int from, int at) {
        int before = Scan.back(text, from, at, "");
        int word = before;
        while (word > from && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return compounds.end(text, word, text.length()) > at;
    }

    private boolean isNoun(String text, int at, int limit) {
        int noun = heads.end(text, at, limit);
        return noun > 0 && noun > actions.end(text, at, limit);
    }
}
