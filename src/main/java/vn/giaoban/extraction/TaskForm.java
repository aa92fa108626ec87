package vn.giaoban.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/** What tells that a clause is put as a task, and what it is about. */
final class TaskForm {

    /**
     * To whom, if said, and where the task itself begins.
     *
     * @param topic whether what is fronted says what about, and not to whom: then nobody is asked any more
     * @param sure false where an unknown word behind the addressee was taken for the verb: enough behind a demand only
     */
    record Opening(@Nullable Span addressee, int task, boolean obliged, boolean topic, boolean sure) {}

    private static final int LONGEST_SUBJECT = 220;
    private static final Pattern PAUSE = Pattern.compile("[,;.]");
    private static final Rules RULES = Rules.load("clauses");
    private static final Rule MUST = RULES.rule("obligation");
    private static final Rule MUST_NOT = RULES.rule("prohibition");
    private static final Rule TOPIC_MUST = RULES.rule("topic-must");
    private static final Rule TOPIC_NOUN = RULES.rule("topic-noun");
    private static final Rule TELLS_OF_TOPIC = RULES.rule("tells-of-topic");
    private static final Rule TELLS_OF_WORK = RULES.rule("tells-of-work");
    private static final Rule DONE = RULES.rule("done");
    private static final Rule SAYS_WHAT_IS = RULES.rule("says-what-is");
    private static final Rule DEFINITION = RULES.rule("definition");
    private static final Rule LIST_NUMBER = RULES.rule("list-number");

    private final Phrases actions = Phrases.of("action-verbs");
    private final Phrases openers = Phrases.of("opening-verbs");
    private final Phrases nouns = Phrases.of("verbless-openings");
    private final Phrases groups = Phrases.of("group-heads", "title-heads");
    private final Phrases meetings = Phrases.of("meeting-noun");
    private final Phrases verbs = Phrases.of("title-stops");
    private final AddresseeFinder addressees = new AddresseeFinder(actions);
    private final TaskOpenings openings = new TaskOpenings(addressees);

    /** How tasks open. */
    TaskOpenings openings() {
        return openings;
    }

    int withoutConnective(String text, int from, int limit) {
        return LeadIn.withoutConnective(text, from, limit);
    }

    /** Whether what begins at {@code from} may be a task: an action, an obligation, somebody to whom. */
    boolean opensTask(String text, int from, int limit) {
        int at = Scan.spaces(text, LeadIn.marks(text, from, limit), limit);
        Opening opening = openings.open(text, at, limit);
        return opening.obliged()
                || opening.addressee() != null
                || actions.at(text, opening.task(), limit)
                || openings.predicate(text, at, limit) > 0
                || LIST_NUMBER.at(text, at, limit) != null;
    }

    /** Whether what is stressed is put as a task, and not said to be something ({@code … là rất quan trọng}). */
    boolean stressesTask(String text, int from, int limit) {
        int at = LeadIn.marks(text, from, limit);
        if (opensTask(text, at, limit)) {
            Opening opening = openings.open(text, at, limit);
            boolean saysWhatIs = SAYS_WHAT_IS.at(text, opening.task(), limit) != null;
            return opening.obliged() || (opening.sure() && !saysWhatIs && !isDone(text, opening.task(), limit));
        }
        return isTopic(text, at, limit) && isObligedTopic(text, at, limit);
    }

    /** Whether somebody is obliged by what begins at {@code from}. */
    boolean obliges(String text, int from, int limit) {
        Opening opening = openings.open(text, LeadIn.marks(text, from, limit), limit);
        return opening.obliged() && opening.addressee() != null;
    }

    /** Whether somebody is asked by what begins at {@code from}, though nothing obliges him. */
    boolean isAsked(String text, int from, int limit) {
        Opening opening = openings.open(text, LeadIn.marks(text, from, limit), limit);
        return opening.addressee() != null && asks(text, opening, limit);
    }

    /** Whether a verb of doing opens the clause, and the clause does not say what something is ({@code Tinh gọn bộ máy là vấn đề khó}). */
    boolean opensWithAction(String text, int from, int limit) {
        return actions.at(text, from, limit)
                && !addressees.opensBody(text, from, limit)
                && DEFINITION.at(text, from, limit) == null;
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
        return !subjectBehind && TELLS_OF_WORK.first(text, from, end) == null;
    }

    /** Whether what so opens is asked: of somebody, or by an action of which nothing tells that it was or is done. */
    boolean asks(String text, Opening opening, int limit) {
        Matcher pause = PAUSE.matcher(text).region(opening.task(), limit);
        int end = pause.find() ? pause.start() : limit;
        return opening.sure()
                && TELLS_OF_WORK.first(text, opening.task(), end) == null
                && (opening.addressee() != null || opensWithAction(text, opening.task(), limit));
    }

    private static boolean isDone(String text, int from, int limit) {
        Matcher pause = PAUSE.matcher(text).region(from, limit);
        return DONE.first(text, from, pause.find() ? pause.start() : limit) != null;
    }

    boolean holdsObligation(String text, int from, int limit) {
        return MUST.first(text, from, limit) != null || MUST_NOT.first(text, from, limit) != null;
    }

    /** Whether something in it is obliged, or it says what is to be done in some case. */
    boolean isPutAsTask(String text, int from, int limit) {
        return holdsObligation(text, from, limit) || openings.actsInCase(text, LeadIn.marks(text, from, limit), limit);
    }

    boolean opensWithObligation(String text, int from, int limit) {
        return MUST.at(text, from, limit) != null;
    }

    boolean forbids(String text, int from, int limit) {
        return MUST_NOT.at(text, from, limit) != null;
    }

    /** {@code Việc …/Công tác … cần …}: the topic belongs to the task. */
    boolean isObligedTopic(String text, int from, int limit) {
        int near = Math.min(limit, from + LONGEST_SUBJECT);
        Matcher must = from < near ? TOPIC_MUST.first(text, from + 1, near) : null;
        return must != null && TELLS_OF_TOPIC.first(text, from, must.start()) == null;
    }

    boolean isTopic(String text, int from, int limit) {
        return TOPIC_NOUN.at(text, from, limit) != null;
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
