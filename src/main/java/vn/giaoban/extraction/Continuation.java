package vn.giaoban.extraction;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;

/** Whether a sentence in which nobody is said to speak holds tasks all the same: whoever spoke before goes on. */
final class Continuation {

    private static final Rule PLAN = Rules.load("clauses").rule("plan");

    private static final Rule ASIDE = Rules.load("speech").rule("according-aside");

    private static final Rule BODY_FINDS = Rules.load("speech").rule("body-finds");

    /** An item without a mark at its end is as often the headline of what follows. */
    private static final String MARKS = ".;:,…!\"";

    private final Phrases narration = Phrases.of("narration");
    private final String text;
    private final TaskForm form;
    private final Turns turns;

    Continuation(String text, TaskForm form, Turns turns) {
        this.text = text;
        this.form = form;
        this.turns = turns;
    }

    /** Whether the sentence opens like a task of who has the floor. */
    boolean goesOn(Span sentence, List<Mention> mentions, Floor floor) {
        int limit = sentence.end();
        if (!floor.isTaken()
                || narration.at(text, sentence.start(), limit)
                || BODY_FINDS.at(text, sentence.start(), limit) != null
                || Turns.announced(text, sentence, mentions) != null) {
            return false;
        }
        TaskForm.Opening opening = form.openings().open(text, sentence.start(), limit);
        if (!mentions.isEmpty()
                && mentions.get(0).span().start() <= opening.task()
                && !turns.isAsked(mentions.get(0), opening)) {
            return false;
        }
        return opening.obliged()
                || (LeadIn.opensItem(text, sentence.start(), limit) && MARKS.indexOf(text.charAt(limit - 1)) >= 0)
                || (opening.addressee() != null && opening.sure())
                || form.opensWithAction(text, opening.task(), limit)
                || form.tellsToDo(text, opening.task(), limit)
                || form.openings().actsInCase(text, opening.task(), limit)
                || form.isObligedTopic(text, opening.task(), beforeDrawn(sentence));
    }

    /** What is drawn from a topic ({@code Thời gian không còn nhiều, do vậy các xã cần …}) does not oblige the topic itself. */
    private int beforeDrawn(Span sentence) {
        Span drawn = Connectives.drawn(text, sentence);
        return drawn == null ? sentence.end() : drawn.start();
    }

    /**
     * {@code Do vậy, cần …}, {@code Do vậy, các xã phải …}: the speaker goes on after words about something else.
     *
     * @param interrupted whether these words were a paragraph of their own or named somebody
     */
    boolean resumes(Span sentence, List<Mention> mentions, Floor floor, boolean interrupted) {
        if (!mentions.isEmpty() || !floor.isTaken()) {
            return false;
        }
        int limit = sentence.end();
        int at = LeadIn.withoutConnective(text, sentence.start(), limit);
        boolean drawn = Connectives.drawsDemand(text, sentence.start(), limit);
        TaskForm.Opening opening = form.openings().open(text, at, limit);
        return form.opensWithObligation(text, at, limit)
                || (text.startsWith("\"", at) && form.forbids(text, at + 1, limit))
                || (drawn
                        && (opening.obliged()
                                || form.isObligedTopic(text, at, limit)
                                || form.openings().predicate(text, at, limit) > 0))
                || (interrupted
                        && opening.addressee() != null
                        && opening.addressee().start() == at
                        && opening.sure()
                        && form.forbids(text, opening.task(), limit))
                || (opening.obliged() && (interrupted || ASIDE.first(text, sentence) != null))
                || (interrupted && form.openings().turnsTo(text, sentence) && form.asks(text, opening, limit));
    }

    /** {@code Thời gian không còn nhiều, do vậy các xã …}: what is demanded, where that comes second in the sentence. */
    @Nullable
    Span drawn(Span sentence, List<Mention> mentions, Floor floor) {
        Span rest = Connectives.drawn(text, sentence);
        return rest != null
                        && mentions.stream().noneMatch(m -> m.span().start() < rest.start())
                        && goesOn(rest, mentions, floor)
                ? rest
                : null;
    }

    /** {@code Nhiệm vụ 6 tháng cuối năm, huyện chú trọng …}: what the meeting itself sets as tasks. */
    @Nullable
    Span planned(Span sentence) {
        Matcher plan = PLAN.at(text, sentence.start(), sentence.end());
        if (plan == null) {
            return null;
        }
        TaskForm.Opening opening = form.openings().open(text, plan.end(), sentence.end());
        return opening.addressee() != null && opening.sure() ? new Span(plan.end(), sentence.end()) : null;
    }
}
