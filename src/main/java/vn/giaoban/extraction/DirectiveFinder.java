package vn.giaoban.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Sentence;
import vn.giaoban.text.Span;

/**
 * Reads tasks by the block model: a verb of demand opens a speaker's block, which stays open over sentences and paragraphs as long as
 * they open like tasks, until somebody else speaks (src/adr/0007).
 */
final class DirectiveFinder {

    private static final Pattern CLOSED_QUOTE = Pattern.compile("\"[,.]? ?-?\\z");

    private final ReportText report;
    private final String text;
    private final TaskForm form;
    private final SpeechFinder speeches;
    private final Clauses clauses = new Clauses();
    private final Rules clauseRules = Rules.load("clauses");
    private final Phrases narration = Phrases.of("narration");
    private final @Nullable Found<String> host;
    private final Turns turns;
    private final TaskReader tasks;

    private Floor floor = Floor.FREE;
    private boolean directing;
    private boolean interrupted;

    DirectiveFinder(
            ReportText report,
            String text,
            People people,
            TaskForm form,
            @Nullable MeetingTime time,
            @Nullable Found<String> host) {
        this.report = report;
        this.text = text;
        this.form = form;
        this.speeches = new SpeechFinder(form);
        this.turns = new Turns(report, text, people, form);
        this.tasks = new TaskReader(report, text, form, time);
        this.host = host;
    }

    List<DirectiveFact> found() {
        return tasks.found();
    }

    /** The person whose block is open, for whom a bare honorific stands. */
    @Nullable
    Person speaker() {
        return floor.speaker();
    }

    /** Takes a caption's sentence: a demand that names its speaker counts, and the text around the picture goes on as before. */
    void readAside(Sentence sentence, List<Mention> mentions) {
        boolean demands = speeches.in(text, sentence.span(), mentions).stream()
                .anyMatch(s -> s.kind() == Speech.Kind.DEMAND && s.subject() != null);
        if (demands) {
            Floor before = floor;
            boolean open = directing;
            TaskReader.To to = tasks.to();
            read(sentence, mentions, true);
            floor = before;
            directing = open;
            tasks.address(to);
        }
    }

    /** Takes the next sentence of the body. */
    void read(Sentence sentence, List<Mention> mentions, boolean opensParagraph) {
        Span span = sentence.span();
        List<Speech> said = speeches.in(text, span, mentions);
        Mention announced = Turns.announced(text, span, mentions);
        if (announced != null) {
            turnTo(new Speech(Speech.Kind.REPORT, announced.span(), announced, null));
        }
        if (said.isEmpty()) {
            if ((directing && continues(span, mentions)) || resumes(span, mentions)) {
                directing = true;
                if (LeadIn.opensItem(text, span.start(), span.end())) {
                    tasks.address(tasks.to().nextItem());
                }
                tasks.read(span.start(), span.end(), floor, "continued");
            } else if (consequence(span, mentions) || plan(span)) {
                directing = true;
            } else if (opensParagraph || !mentions.isEmpty()) {
                interrupted |= directing;
                directing = false;
                turnToOpener(span, mentions);
            }
            return;
        }
        Span fronted = form.openings().frontedTo(text, span.start(), said.get(0).start());
        for (int i = 0; i < said.size(); i++) {
            Speech speech = said.get(i);
            int limit = i + 1 < said.size() ? clauseStart(said.get(i + 1), speech) : span.end();
            take(speech, limit, i == 0 ? fronted : null);
            if (i == 0 && said.size() == 1 && behindQuote(span, speech)) {
                quoted(span, speech, mentions);
            }
        }
    }

    /** {@code "…", X yêu cầu.}: the words stand before their speaker. */
    private boolean behindQuote(Span sentence, Speech speech) {
        int start = speech.start();
        String left = text.substring(sentence.start(), start).stripTrailing();
        boolean nothingBehind =
                text.substring(speech.verb().end(), sentence.end()).codePoints().noneMatch(Character::isLetter);
        boolean tells = speech.kind() == Speech.Kind.PRAISE || speech.kind() == Speech.Kind.REPORT;
        return nothingBehind && !tells && CLOSED_QUOTE.matcher(left).find();
    }

    private void quoted(Span sentence, Speech speech, List<Mention> mentions) {
        int end = text.lastIndexOf('"', speech.start());
        if (end <= sentence.start()) {
            return;
        }
        var words = new Span(sentence.start(), end);
        boolean asked = speech.kind() == Speech.Kind.DEMAND
                || speech.kind() == Speech.Kind.ORDER
                || form.holdsObligation(text, words.start(), words.end());
        if (asked && continues(words, mentions)) {
            directing = true;
            tasks.read(words.start(), words.end(), floor, "quoted");
        }
    }

    private void take(Speech speech, int limit, @Nullable Span fronted) {
        if (!speech.isImplicit()) {
            turnTo(speech);
        } else if (!floor.isTaken()) {
            return;
        }
        int from = speech.verb().end();
        switch (speech.kind()) {
            case DEMAND, ORDER ->
                demand(
                        from,
                        limit,
                        fronted == null && goesOn(speech) ? tasks.to().addressee() : fronted,
                        "demand");
            case STRESS, WISH -> {
                int list = clauses.afterAnnouncement(text, from, limit);
                boolean announces =
                        (list > from && form.opensTask(text, list, limit)) || clauses.onlyAnnounces(text, from, limit);
                if (!isDone(speech) && (announces || form.stressesTask(text, from, limit))) {
                    demand(from, limit, fronted, "stress");
                } else {
                    directing = false;
                }
            }
            case PRAISE, REPORT -> directing = false;
        }
    }

    /** {@code Trong đó, lưu ý …}: a part of what was asked, of the same people. */
    private boolean goesOn(Speech speech) {
        int sentence = report.sentenceAt(speech.verb().start()).span().start();
        return directing
                && speech.isImplicit()
                && clauseRules
                        .rule("within")
                        .matcher(text, new Span(sentence, speech.verb().end()))
                        .lookingAt();
    }

    /** {@code đã thống nhất bổ sung …}: what was agreed is told. */
    private boolean isDone(Speech speech) {
        return clauseRules
                        .rule("agreed")
                        .at(text, speech.verb().start(), speech.verb().end())
                != null;
    }

    private void demand(int from, int limit, @Nullable Span fronted, String rule) {
        directing = true;
        tasks.address(TaskReader.To.NOBODY.next(fronted));
        tasks.read(from, limit, floor, rule);
    }

    private void turnTo(Speech speech) {
        interrupted = false;
        floor = turns.after(speech, floor);
    }

    private void turnToOpener(Span sentence, List<Mention> mentions) {
        Floor next = turns.afterOpener(sentence, mentions, floor);
        interrupted &= next.equals(floor);
        floor = next;
    }

    private int clauseStart(Speech next, Speech before) {
        int subject = next.start();
        int start = subject < before.verb().end() ? next.verb().start() : subject;
        return Connectives.withoutJoint(text, before.verb().end(), start);
    }

    private boolean continues(Span sentence, List<Mention> mentions) {
        if (!floor.isTaken()
                || narration.at(text, sentence.start(), sentence.end())
                || Turns.announced(text, sentence, mentions) != null) {
            return false;
        }
        TaskForm.Opening opening = form.openings().open(text, sentence.start(), sentence.end());
        if (!mentions.isEmpty()
                && mentions.get(0).span().start() <= opening.task()
                && !turns.isAsked(mentions.get(0), opening)) {
            return false;
        }
        return opening.obliged()
                || LeadIn.opensItem(text, sentence.start(), sentence.end())
                || (opening.addressee() != null && opening.sure())
                || form.opensWithAction(text, opening.task(), sentence.end())
                || form.tellsToDo(text, opening.task(), sentence.end())
                || form.isObligedTopic(text, opening.task(), sentence.end());
    }

    /** {@code Thời gian không còn nhiều, do vậy các xã …}: the demand comes second in the open speaker's sentence. */
    private boolean consequence(Span sentence, List<Mention> mentions) {
        Span rest = directing || interrupted ? Connectives.drawn(text, sentence) : null;
        if (rest == null
                || mentions.stream().anyMatch(m -> m.span().start() < rest.start())
                || !continues(rest, mentions)) {
            return false;
        }
        tasks.read(rest.start(), rest.end(), floor, "continued");
        return true;
    }

    /** {@code Nhiệm vụ 6 tháng cuối năm, huyện chú trọng …}: the meeting itself sets tasks. */
    private boolean plan(Span sentence) {
        Matcher plan = clauseRules.rule("plan").matcher(text, sentence);
        if (host == null || !plan.lookingAt()) {
            return false;
        }
        TaskForm.Opening opening = form.openings().open(text, plan.end(), sentence.end());
        if (opening.addressee() == null || !opening.sure()) {
            return false;
        }
        floor = new Floor(null, host, null);
        tasks.address(TaskReader.To.NOBODY);
        tasks.read(plan.end(), sentence.end(), floor, "plan");
        return true;
    }

    /** {@code Do vậy, cần …}, {@code Do vậy, các xã phải …}: the speaker goes on after words about something else. */
    private boolean resumes(Span sentence, List<Mention> mentions) {
        int at = LeadIn.withoutConnective(text, sentence.start(), sentence.end());
        if (!mentions.isEmpty() || !floor.isTaken()) {
            return false;
        }
        boolean drawn = Connectives.drawsDemand(text, sentence.start(), sentence.end());
        TaskForm.Opening opening = form.openings().open(text, at, sentence.end());
        return form.opensWithObligation(text, at, sentence.end())
                || (text.startsWith("\"", at) && form.forbids(text, at + 1, sentence.end()))
                || (drawn && (opening.obliged() || form.isObligedTopic(text, at, sentence.end())))
                || (interrupted && opening.obliged());
    }
}
