package vn.giaoban.extraction;

import java.util.List;
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

    private static final Rules RULES = Rules.load("clauses");
    private static final Rule WITHIN = RULES.rule("within");
    private static final Rule AGREED = RULES.rule("agreed");
    private static final Pattern CLOSED_QUOTE = Pattern.compile("\"[,.]? ?-?\\z");

    private final ReportText report;
    private final String text;
    private final TaskForm form;
    private final SpeechFinder speeches;
    private final Clauses clauses = new Clauses();
    private final @Nullable Found<String> host;
    private final Turns turns;
    private final Continuation continuation;
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
        this.continuation = new Continuation(text, form, turns);
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
            if ((directing && continuation.goesOn(span, mentions, floor))
                    || continuation.resumes(span, mentions, floor, interrupted)) {
                directing = true;
                if (LeadIn.opensItem(text, span.start(), span.end())) {
                    tasks.address(tasks.to().nextItem());
                }
                tasks.read(span.start(), span.end(), floor, "continued");
            } else if (!drawn(span, mentions) && !plan(span) && (opensParagraph || !mentions.isEmpty())) {
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
            Span quote = said.size() == 1 ? behindQuote(span, speech) : null;
            if (quote != null) {
                quoted(quote, speech, mentions);
            }
        }
    }

    /** {@code "…", X yêu cầu.}: the words stand before their speaker. */
    private @Nullable Span behindQuote(Span sentence, Speech speech) {
        String left = text.substring(sentence.start(), speech.start()).stripTrailing();
        boolean nothingBehind =
                text.substring(speech.verb().end(), sentence.end()).codePoints().noneMatch(Character::isLetter);
        boolean tells = speech.kind() == Speech.Kind.PRAISE || speech.kind() == Speech.Kind.REPORT;
        int words = left.lastIndexOf('"');
        return nothingBehind && !tells && CLOSED_QUOTE.matcher(left).find() && words > 0
                ? new Span(sentence.start(), sentence.start() + words)
                : null;
    }

    private void quoted(Span words, Speech speech, List<Mention> mentions) {
        boolean asked = speech.kind() == Speech.Kind.DEMAND
                || speech.kind() == Speech.Kind.ORDER
                || form.holdsObligation(text, words.start(), words.end());
        if (asked && continuation.goesOn(words, mentions, floor)) {
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
            case ORDER, DEMAND -> {
                if (speeches.followsQuote(text, speech, limit)) {
                    directing = true;
                    tasks.address(TaskReader.To.NOBODY);
                    return;
                }
                demand(
                        from,
                        limit,
                        fronted == null && goesOn(speech) ? tasks.to().addressee() : fronted,
                        "demand");
            }
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
                && WITHIN.at(text, sentence, speech.verb().end()) != null;
    }

    /** {@code đã thống nhất bổ sung …}: what was agreed is told. */
    private boolean isDone(Speech speech) {
        return AGREED.at(text, speech.verb().start(), speech.verb().end()) != null;
    }

    private void demand(int from, int limit, @Nullable Span fronted, String rule) {
        directing = true;
        tasks.address(TaskReader.To.NOBODY.next(fronted));
        if (!form.openings().onlyAddresses(text, from, limit)) {
            tasks.read(from, limit, floor, rule);
        }
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

    private boolean drawn(Span sentence, List<Mention> mentions) {
        Span drawn = directing || interrupted ? continuation.drawn(sentence, mentions, floor) : null;
        if (drawn != null) {
            directing = true;
            tasks.read(drawn.start(), drawn.end(), floor, "continued");
        }
        return drawn != null;
    }

    private boolean plan(Span sentence) {
        Span plan = host == null ? null : continuation.planned(sentence);
        if (plan != null) {
            directing = true;
            floor = new Floor(null, host, null);
            tasks.address(TaskReader.To.NOBODY);
            tasks.read(plan.start(), plan.end(), floor, "plan");
        }
        return plan != null;
    }
}
