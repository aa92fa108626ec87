package vn.giaoban.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/** The form of a task: {@code [connective] [time] [to whom] [cần|phải] verb …}. */
final class TaskForm {

    /**
     * To whom, if said, and where the task itself begins.
     *
     * @param topic whether what is fronted says what about, and not to whom: then nobody is asked any more
     * @param sure false where an unknown word behind the addressee was taken for the verb: enough behind a demand only
     */
    record Opening(@Nullable Span addressee, int task, boolean obliged, boolean topic, boolean sure) {}

    private static final int LONGEST_TOPIC = 320;
    private static final int LONGEST_SUBJECT = 220;
    private static final Pattern PAUSE = Pattern.compile("[,;.]");
    private static final Pattern TELLS = Pattern.compile(
            " (?:đã|đang|sẽ|vẫn|là|đều|rất|thì|cho thấy|vừa qua|nay|từ đầu năm|đạt|lên tới|lên đến|chúng tôi|có thêm)(?= |$)");
    private static final Pattern SAYS_WHAT_IS = Pattern.compile(
            "(?!(?:coi|xem|xác định|lấy|nhất) )(?:(?! (?:coi|xem|xác định|lấy|cần|phải|nhất|đặc biệt|trước hết|trọng tâm) )[^,;.:])* là ");
    private static final Pattern TOPIC_MUST = Pattern.compile("(?iu)(?<! không) (?:cần|phải)(?= )");
    private static final Pattern TOPIC_TELLS = Pattern.compile(" (?:đã|đang|là do|cho rằng|cho biết|nhận định) ");
    private static final Pattern TOPIC =
            Pattern.compile("(?iu)(?:việc|công tác|quá trình|các nội dung|nội dung|các quy trình|mỗi|trong)(?= )");

    private final Phrases actions = Phrases.of("action-verbs");
    private final Phrases openers = Phrases.of("opening-verbs");
    private final Phrases nouns = Phrases.of("verbless-openings");
    private final Phrases groups = Phrases.of("group-heads", "title-heads");
    private final Phrases meetings = Phrases.of("meeting-noun");
    private final Phrases verbs = Phrases.of("title-stops");
    private final Rules rules = Rules.load("clauses");
    private final AddresseeFinder addressees = new AddresseeFinder(actions);

    int withoutConnective(String text, int from, int limit) {
        return LeadIn.withoutConnective(text, from, limit);
    }

    /** Reads the opening of a task in {@code [from, limit)}. */
    Opening open(String text, int from, int limit) {
        int at = from;
        Span addressee = null;
        boolean obliged = false;
        boolean topic = false;
        boolean sure = true;
        for (int before = -1; before != at; ) {
            before = at;
            at = subject(text, at, limit);
            Matcher must =
                    rules.rule("obligation").matcher(text).region(at, limit).useTransparentBounds(true);
            if (must.lookingAt()) {
                at = LeadIn.marks(text, must.end(), limit);
                obliged = true;
            }
            int predicate = obliged ? -1 : predicate(text, at, limit);
            if (predicate > 0) {
                at = predicate;
            }
            Matcher fronted = rules.rule("fronted").matcher(text).region(at, limit);
            if (!obliged && addressee == null && fronted.lookingAt()) {
                Span what = Rule.span(fronted, "what");
                int asked = whoMust(text, fronted.end(), limit);
                addressee = addressees.opensBody(text, what.start(), what.end()) ? what : null;
                topic = rules.rule("topic").matcher(text).region(at, limit).lookingAt();
                at = asked > 0 ? asked : LeadIn.marks(text, fronted.end(), limit);
            }
            Matcher again =
                    rules.rule("demanded-again").matcher(text).region(at, limit).useTransparentBounds(true);
            if (again.lookingAt() && addressees.at(text, LeadIn.marks(text, again.end(), limit), limit) != null) {
                at = LeadIn.marks(text, again.end(), limit);
            }
            AddresseeFinder.Found to = obliged ? null : addressees.at(text, at, limit);
            if (to != null) {
                addressee = to.span();
                sure = to.sure();
                at = LeadIn.marks(text, to.end(), limit);
            }
        }
        return new Opening(addressee, at, obliged, topic && addressee == null, sure || obliged);
    }

    /** Behind a topic that goes on over commas ({@code Đối với các xã A, B và tuyến C, các ngành cần …}): who is obliged, or -1. */
    private int whoMust(String text, int from, int limit) {
        int near = Math.min(limit, from + LONGEST_TOPIC);
        int comma = from - 1;
        while (comma >= 0 && comma + 2 < near) {
            int at = LeadIn.marks(text, comma, near);
            AddresseeFinder.Found to = addressees.at(text, at, limit);
            if (to != null && opensWithObligation(text, LeadIn.marks(text, to.end(), limit), limit)) {
                return at;
            }
            comma = text.indexOf(", ", comma + 1);
        }
        return -1;
    }

    boolean mayBegin(String text, int at, int limit) {
        return actions.at(text, at, limit) || openers.at(text, at, limit);
    }

    /** To whom an announced list is given ({@code … các xã như sau:}); null where the announcement does not say. */
    @Nullable
    Span announcedTo(String text, int from, int limit) {
        Opening opening = open(text, from, limit);
        return opening.addressee() != null
                ? opening.addressee()
                : addressees.phrase(text, subject(text, from, limit), limit);
    }

    /** {@code Với các huyện A, B, C, } before the speaker: all of it, where it is one noun phrase for whom is asked. */
    @Nullable
    Span frontedTo(String text, int from, int limit) {
        Matcher opener = rules.rule("fronted-to").matcher(text).region(from, limit);
        if (!opener.lookingAt()) {
            return null;
        }
        Span to = addressees.phrase(text, opener.end(), limit);
        return to != null && Scan.back(text, from, limit, ",") == to.end() ? to : null;
    }

    /** Whether what begins at {@code from} may be a task: an action, an obligation, somebody to whom. */
    boolean opensTask(String text, int from, int limit) {
        int at = Scan.spaces(text, LeadIn.marks(text, from, limit), limit);
        Opening opening = open(text, at, limit);
        return opening.obliged()
                || opening.addressee() != null
                || actions.at(text, opening.task(), limit)
                || predicate(text, at, limit) > 0
                || rules.rule("list-number").matcher(text).region(at, limit).lookingAt();
    }

    /** Whether what is stressed is put as a task, and not said to be something ({@code … là rất quan trọng}). */
    boolean stressesTask(String text, int from, int limit) {
        int at = LeadIn.marks(text, from, limit);
        if (opensTask(text, at, limit)) {
            Opening opening = open(text, at, limit);
            boolean saysWhatIs =
                    SAYS_WHAT_IS.matcher(text).region(opening.task(), limit).lookingAt();
            return opening.obliged() || (opening.sure() && !saysWhatIs);
        }
        return isTopic(text, at, limit) && isObligedTopic(text, at, limit);
    }

    /** Where the task begins behind {@code nhiệm vụ … là}; -1 where none does. */
    private int predicate(String text, int from, int limit) {
        Matcher predicate = rules.rule("predicate").matcher(text).region(from, limit);
        return predicate.lookingAt() && mayBegin(text, predicate.end(), limit) ? predicate.end() : -1;
    }

    /** Whether a verb of doing opens the clause, and the clause does not say what something is ({@code Tinh gọn bộ máy là vấn đề khó}). */
    boolean opensWithAction(String text, int from, int limit) {
        return actions.at(text, from, limit)
                && !addressees.opensBody(text, from, limit)
                && !rules.rule("definition").matcher(text).region(from, limit).lookingAt();
    }

    /** Whether a clause begins with a verb of doing and nothing in it tells that this was or is done. */
    boolean tellsToDo(String text, int from, int limit) {
        int verb = openers.end(text, from, limit);
        if (verb < 0 || nouns.end(text, from, limit) > verb) {
            return false;
        }
        Matcher pause = PAUSE.matcher(text).region(from, limit);
        int end = pause.find() ? pause.start() : limit;
        boolean subjectBehind = end + 2 < limit && text.charAt(end) == ',' && isGroup(text, end + 2, limit);
        return !subjectBehind && !TELLS.matcher(text.substring(from, end)).find();
    }

    boolean holdsObligation(String text, int from, int limit) {
        return Stream.of("obligation", "prohibition")
                .anyMatch(rule -> rules.rule(rule)
                        .matcher(text)
                        .region(from, limit)
                        .useTransparentBounds(true)
                        .find());
    }

    boolean opensWithObligation(String text, int from, int limit) {
        return rules.rule("obligation")
                .matcher(text)
                .region(from, limit)
                .useTransparentBounds(true)
                .lookingAt();
    }

    boolean forbids(String text, int from, int limit) {
        return rules.rule("prohibition").matcher(text).region(from, limit).lookingAt();
    }

    /** {@code Việc …/Công tác … cần …}: the topic belongs to the task. */
    boolean isObligedTopic(String text, int from, int limit) {
        int near = Math.min(limit, from + LONGEST_SUBJECT);
        Matcher must = TOPIC_MUST.matcher(text).region(from, near);
        return must.find()
                && !TOPIC_TELLS.matcher(text.substring(from, must.start() + 1)).find();
    }

    boolean isTopic(String text, int from, int limit) {
        return TOPIC.matcher(text).region(from, limit).lookingAt();
    }

    boolean isBody(String text, int from, int limit) {
        return addressees.opensBody(text, from, limit)
                || (Scan.capital(text, from, limit) && meetings.at(text, from, limit));
    }

    /** Whether a noun for people or a body stands here, as in a list of those who attend. */
    boolean isGroup(String text, int from, int limit) {
        return groups.at(text, from, limit) || isBody(text, from, limit);
    }

    /** Where the first verb of saying or doing behind {@code from} begins, or {@code limit}. */
    int firstVerb(String text, int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (Character.isLowerCase(text.charAt(at)) && Scan.opensWord(text, at) && verbs.at(text, at, limit)) {
                return at;
            }
        }
        return limit;
    }

    boolean holdsVerb(String text, int from, int limit) {
        return addressees.holdsVerb(text, from, limit);
    }

    /** Where what is said begins, mostly its subject. */
    int subject(String text, int from, int limit) {
        return LeadIn.end(text, from, limit);
    }
}
