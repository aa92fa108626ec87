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

    private static final Rules RULES = Rules.load("clauses");
    private static final Rule WITHIN = RULES.rule("within");
    private static final Rule AGREED = RULES.rule("agreed");
    private static final Rule SAID_THERE = Rules.load("speech").rule("said-there");
    private static final Rule THAT_WAS = Rules.load("speech").rule("that-was");
    private static final Rule OTHERS_SPEAK = Rules.load("speech").rule("others-speak");
    private static final Rule CONCLUDES = Rules.load("speech").rule("concludes");
    private static final Rule REPORTS_WORK = Rules.load("speech").rule("reports-work");
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
    private final Discussion discussion;
    private final HeldQuote quote;

    private Floor floor = Floor.FREE;
    private boolean directing;
    private boolean interrupted;

    /** Whether he only wishes what he asks for. */
    private boolean wishing;

    /** Whether he tells of the work of his own unit. */
    private boolean reporting;

    /** Whether those who take part are told of, so that what must be done is said by them. */
    private boolean othersSpeak;

    private HeldQuote.@Nullable Part before;

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
        this.discussion = new Discussion(text);
        this.quote = new HeldQuote(text);
        this.host = host;
    }

    /** To be asked for once, behind the last sentence. */
    List<DirectiveFact> found() {
        quote.release().forEach(this::read);
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
            Floor last = floor;
            boolean open = directing;
            TaskReader.To to = tasks.to();
            read(sentence, mentions, true);
            floor = last;
            directing = open;
            tasks.address(to);
        }
    }

    /** Takes the next sentence of the body. */
    void read(Sentence sentence, List<Mention> mentions, boolean opensParagraph) {
        if (opensParagraph) {
            quote.release().forEach(this::read);
        }
        var part = new HeldQuote.Part(sentence, mentions, opensParagraph);
        if (!quote.hold(part)) {
            read(part);
        } else if (quote.isComplete()) {
            readQuote(quote.release());
        }
    }

    /** {@code "…. ….", X yêu cầu}: the speaker behind the last sentence has the floor from the first. */
    private void readQuote(List<HeldQuote.Part> parts) {
        HeldQuote.Part last = parts.get(parts.size() - 1);
        List<Speech> said = behindQuote(last, last.span().start());
        if (said.isEmpty()) {
            parts.forEach(this::read);
            return;
        }
        beginQuote(said.get(0));
        for (HeldQuote.Part part : parts.subList(0, parts.size() - 1)) {
            quoted(part.span(), said.get(0), part.mentions());
        }
        read(last, said);
    }

    /** What is said behind the quote that closes behind {@code from}, without what is said in it; none where no speaker stands there. */
    private List<Speech> behindQuote(HeldQuote.Part part, int from) {
        int close = text.indexOf('"', from);
        List<Speech> behind = speeches.in(text, part.span(), part.mentions()).stream()
                .filter(s -> s.start() > close)
                .toList();
        return close < 0 || behind.isEmpty() || quoteBefore(behind.get(0), part.span()) == null ? List.of() : behind;
    }

    private void read(HeldQuote.Part part) {
        int start = part.span().start();
        List<Speech> behind = text.charAt(start) == '"' ? behindQuote(part, start + 1) : List.of();
        read(part, behind.isEmpty() ? speeches.in(text, part.span(), part.mentions()) : behind);
    }

    private void read(HeldQuote.Part part, List<Speech> said) {
        Span span = part.span();
        List<Mention> mentions = part.mentions();
        Mention announced = Turns.announced(text, span, mentions);
        if (announced != null) {
            turnTo(new Speech(Speech.Kind.REPORT, announced.span(), announced, null));
            askedBefore(part, announced);
        }
        before = part;
        if (said.isEmpty()) {
            othersSpeak |= OTHERS_SPEAK.at(text, span.start(), span.end()) != null;
            if ((directing && continuation.goesOn(span, mentions, floor))
                    || (!othersSpeak && continuation.resumes(span, mentions, floor, interrupted))) {
                if (!directing && interrupted) {
                    tasks.address(TaskReader.To.NOBODY);
                }
                directing = true;
                if (LeadIn.opensItem(text, span.start(), span.end())) {
                    tasks.address(tasks.to().nextItem());
                }
                TaskForm.Opening opening = form.openings().open(text, span.start(), span.end());
                boolean wished = wishing && !opening.obliged() && opening.addressee() == null;
                tasks.read(span.start(), span.end(), floor, wished ? "wish" : "continued");
            } else if (!drawn(span, mentions) && !plan(span) && (part.opensParagraph() || !mentions.isEmpty())) {
                interrupted |= directing;
                directing = false;
                turnToOpener(span, mentions);
            }
            return;
        }
        readBefore(said.get(0), part);
        Span fronted = form.openings().frontedTo(text, span.start(), said.get(0).start());
        for (int i = 0; i < said.size(); i++) {
            Speech speech = said.get(i);
            int limit = i + 1 < said.size() ? clauseStart(said.get(i + 1), speech) : span.end();
            Span words = i == 0 && SAID_THERE.at(text, speech.verb().end(), limit) != null
                    ? saidBefore(speech, span, announced == null)
                    : null;
            if (words != null) {
                beginQuote(speech);
                quoted(words, speech, mentions);
            } else {
                take(speech, limit, i == 0 ? fronted : null);
            }
        }
    }

    /** {@code Các xã phải họp dân; ông N giao Phòng Y tế …}: before the semicolon the speaker of before goes on. */
    private void readBefore(Speech speech, HeldQuote.Part part) {
        int start = part.span().start();
        int semicolon = Scan.last("; ", text, start, speech.start());
        Span ahead = semicolon > start ? new Span(start, semicolon) : null;
        if (directing && ahead != null) {
            List<Mention> own = part.mentions().stream()
                    .filter(m -> ahead.contains(m.span()))
                    .toList();
            if (continuation.goesOn(ahead, own, floor)) {
                tasks.read(ahead.start(), ahead.end(), floor, "continued");
            }
        }
    }

    /** The words before their speaker: in quotes, or as they stand where they put a task. */
    private @Nullable Span saidBefore(Speech speech, Span sentence, boolean alone) {
        Span words = quoteBefore(speech, sentence);
        int end = speech.start() - 2;
        boolean bare = words == null
                && alone
                && SpeechSubjects.trails(text, speech, sentence)
                && text.lastIndexOf('"', end) < sentence.start()
                && form.stressesTask(text, sentence.start(), end);
        return bare ? new Span(sentence.start(), end) : words;
    }

    /** {@code "…", X yêu cầu.}: the words before their speaker, up to the mark that closes them. */
    private @Nullable Span quoteBefore(Speech speech, Span sentence) {
        String left = text.substring(sentence.start(), speech.start()).stripTrailing();
        int words = left.lastIndexOf('"');
        return words > 0 && CLOSED_QUOTE.matcher(left).find()
                ? new Span(sentence.start(), sentence.start() + words)
                : null;
    }

    /** {@code Các xã phải họp dân. Đó là yêu cầu của ông N …}: he asked for what the sentence before says. */
    private void askedBefore(HeldQuote.Part part, Mention whose) {
        Matcher that = THAT_WAS.at(text, part.span().start(), part.span().end());
        if (that != null && before != null) {
            var speech = new Speech(
                    that.group("asked") != null ? Speech.Kind.DEMAND : Speech.Kind.STRESS,
                    Rule.span(that),
                    whose,
                    null);
            beginQuote(speech);
            quoted(before.span(), speech, before.mentions());
            directing = false;
        }
    }

    private void beginQuote(Speech speech) {
        Floor last = floor;
        if (!speech.isImplicit()) {
            turnTo(speech);
        }
        if (!floor.equals(last)) {
            pause();
        }
        if (!directing) {
            tasks.address(TaskReader.To.NOBODY);
        }
    }

    private void quoted(Span words, Speech speech, List<Mention> mentions) {
        boolean asked = switch (speech.kind()) {
            case DEMAND, ORDER -> true;
            case STRESS, WISH -> directing || form.isPutAsTask(text, words.start(), words.end());
            case PRAISE, REPORT, PLEA -> false;
        };
        if (discussion.isHeard(floor)) {
            return;
        }
        List<Speech> own = speeches.in(text, words, mentions).stream()
                .filter(s ->
                        s.body() == null && (s.subject() == null || s.subject().isPronoun()))
                .toList();
        for (int i = 0; i < own.size(); i++) {
            take(own.get(i), i + 1 < own.size() ? clauseStart(own.get(i + 1), own.get(i)) : words.end(), null);
        }
        Span task = continuation.goesOn(words, mentions, floor) ? words : continuation.drawn(words, mentions, floor);
        if (own.isEmpty() && asked && task != null) {
            directing = true;
            tasks.read(task.start(), task.end(), floor, speech.kind() == Speech.Kind.WISH ? "wish" : "quoted");
        }
    }

    private void take(Speech speech, int limit, @Nullable Span fronted) {
        if (!speech.isImplicit()) {
            turnTo(speech);
        } else if (!floor.isTaken()) {
            return;
        }
        if (discussion.isHeard(floor) && speech.kind() != Speech.Kind.PRAISE) {
            directing = false;
            return;
        }
        int from = speech.verb().end();
        Person speaker = floor.speaker();
        if (speaker != null && CONCLUDES.at(text, speech.verb().start(), limit) != null) {
            speaker.concludes();
        }
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
                if (isOwnReport(speech)) {
                    directing = false;
                    return;
                }
                boolean announces =
                        (list > from && form.opensTask(text, list, limit)) || clauses.onlyAnnounces(text, from, limit);
                if (!isDone(speech) && (announces || form.stressesTask(text, from, limit))) {
                    demand(from, limit, fronted, speech.kind() == Speech.Kind.WISH ? "wish" : "stress");
                } else {
                    rest(speech, limit);
                }
            }
            case PRAISE -> pause();
            case PLEA -> {
                discussion.plead();
                directing = false;
            }
            case REPORT -> {
                directing = false;
                reporting |= REPORTS_WORK.at(text, speech.verb().start(), limit) != null;
            }
        }
    }

    /** What somebody stresses in the report of his unit's work, its plans too, he asks of nobody; who leads the meeting does. */
    private boolean isOwnReport(Speech speech) {
        Person speaker = floor.speaker();
        return speech.kind() == Speech.Kind.STRESS
                && ((reporting && speaker != null && !speaker.leads()) || isOfHisBody(speech));
    }

    /** {@code Chủ tịch UBND tỉnh khẳng định UBND tỉnh tập trung …}: what his own body does, where nothing obliges it. */
    private boolean isOfHisBody(Speech speech) {
        Mention subject = speech.subject();
        int from = Scan.spaces(text, speech.verb().end(), text.length());
        TaskForm.Opening opening = form.openings()
                .open(
                        text,
                        from,
                        report.sentenceAt(speech.verb().start()).span().end());
        Span asked = opening.addressee();
        return subject != null
                && asked != null
                && !opening.obliged()
                && subject.titles().stream().anyMatch(t -> t.in(text).endsWith(" " + asked.in(text)));
    }

    /** What is stressed without being a task: it may be a reason for what is demanded behind a semicolon or in the next sentence. */
    private void rest(Speech speech, int limit) {
        int from = speech.verb().end();
        int semicolon = text.indexOf(";", from);
        Span drawn = from < limit ? Connectives.drawn(text, new Span(from, limit)) : null;
        int asked = drawn != null ? drawn.start() : semicolon > 0 ? semicolon + 1 : limit;
        if (asked < limit
                && (form.obliges(text, asked, limit) || (drawn != null && form.isAsked(text, asked, limit)))) {
            demand(asked, limit, null, "stress");
            return;
        }
        pause();
    }

    /** He asks for nothing yet: what is obliged in a later sentence is asked by who leads the meeting. */
    private void pause() {
        directing = false;
        Person speaker = floor.speaker();
        interrupted = speaker != null && speaker.leads();
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
        wishing = rule.equals("wish");
        tasks.address(TaskReader.To.NOBODY.next(fronted));
        if (text.charAt(limit - 1) == ':' || !form.openings().onlyAddresses(text, from, limit)) {
            tasks.read(from, limit, floor, rule);
        }
    }

    private void turnTo(Speech speech) {
        interrupted = false;
        othersSpeak = false;
        Floor next = turns.after(speech, floor);
        if (!next.equals(floor) && (next.speaker() == null || next.speaker() != floor.speaker())) {
            reporting = false;
            discussion.turn(next.at(), clauseOf(speech));
        }
        floor = next;
    }

    /** Where what is told together with {@code speech} begins: behind a semicolon others do something else. */
    private int clauseOf(Speech speech) {
        int sentence = report.sentenceAt(speech.verb().start()).span().start();
        int semicolon = Scan.last("; ", text, sentence, speech.start());
        return semicolon < 0 ? sentence : semicolon + 2;
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
